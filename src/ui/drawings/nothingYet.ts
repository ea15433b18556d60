import type { DrawingData } from './strokes'

const size = { width: 160, height: 96 }

/** A sea chart with a course but no place marked on it: nothing chosen yet. */
export const emptyChart: DrawingData = {
  ...size,
  groups: [
    {
      strokes: [
        ['paper', 'M12 20l44-10 48 10 44-10v66l-44 10-48-10-44 10z'],
        ['thin', 'M56 10v66M104 20v66M12 44c14-8 22 6 34-2s4-20 10-24M148 60c-12-8-20 2-30-4s-6-16-14-20'],
        ['sea', 'M28 66c10 2 16-4 24-8M60 54c8-4 14-2 20-6M88 44c6-4 8-8 14-10'],
        ['ink', 'M119 27a6 6 0 1 0 12 0 6 6 0 1 0-12 0M125 17v20M115 27h20'],
      ],
    },
  ],
}

/** A workbench with a vice, its drawing sheet still blank: no project yet. */
export const emptyBench: DrawingData = {
  ...size,
  groups: [
    {
      strokes: [
        ['thin', 'M8 90h144M36 12h52v30H36zM100 16v10M108 16v14M116 16v8M96 16h28'],
        ['paper', 'M14 56h132v8H14z'],
        ['ink', 'M24 64v26M136 64v26M24 78h112'],
        ['paper', 'M42 56l8-9h44l-8 9z'],
        ['ink', 'M108 56v-9h6v-7h8v7h4v-7h8v16M134 44h10M100 56l4-14'],
        ['sea', 'M56 52h24'],
      ],
    },
  ],
}
