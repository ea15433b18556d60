import { buoy } from './buoy'
import { waves, type DrawingData } from './strokes'
import { lighthouse, pilotBoat } from './vessels'

/** The harbour of the start page: workshop and crane on the quay, the pilot boat going out, buoy and lighthouse ahead. */
export const harbour: DrawingData = {
  width: 1120,
  height: 240,
  groups: [
    {
      strokes: [
        ['wash', 'M336 208h784v32H336z'],
        [
          'thin',
          'M336 184h784M868 184l-8-12h86l-6 12M872 172v-8h13v8M888 172v-8h13v8M904 172v-14h13v14M930 172v-18h9v18',
        ],
      ],
    },
    { at: 'translate(1030 185)', strokes: lighthouse },
    {
      strokes: [
        // Workshop
        ['paper', 'M24 180v-78l46-26v26l46-26v26l46-26v104z'],
        ['ink', 'M40 180v-58h106v58'],
        // Workbench with a vice
        ['ink', 'M48 154h36M53 154v26M79 154v26M60 154v-8h5v5h7v-5h5v8'],
        ['thin', 'M53 168h26M50 134h.01M58 134v6M66 134h6'],
        // Print head above its layers
        ['ink', 'M98 180v-46h38v46M112 134v10h10v-10M112 144l5 6 5-6'],
        ['sea', 'M106 170h22M108 163h18M110 156h14M98 177h38'],
        // Sensor
        ['ink', 'M162 76V58'],
        ['sea', 'M155 55a9 9 0 0 1 14 0M149 48a18 18 0 0 1 26 0'],
        // Crane
        ['ink', 'M226 180l12-48h36l12 48M232 156h48'],
        ['paper', 'M232 132v-26h46v26z'],
        ['ink', 'M262 112h16v20M236 106l4-14h20'],
        ['ink', 'M262 106l12-62M274 106l98-78M274 44l98-16M274 44l-34 48M286 96l-8-31 29 14-8-32 29 14-7-21'],
        ['ink', 'M372 28v64'],
        ['paper', 'M356 104h32v24h-32z'],
        ['thin', 'M372 92l-16 12M372 92l16 12M364 104v24M372 104v24M380 104v24'],
        // Quay
        ['paper', 'M0 180h336v60H0z'],
        ['ink', 'M308 180v-9h-4v-4h14v4h-4v9'],
        ['thin', 'M0 192h336M48 192v48M120 192v48M192 192v48M264 192v48'],
      ],
    },
    { at: 'translate(478 206)', strokes: pilotBoat },
    { at: 'translate(806 208) rotate(7)', strokes: buoy },
    {
      strokes: [
        waves(340, 212, 32),
        waves(372, 224, 4),
        waves(520, 226, 9),
        waves(784, 225, 5),
        waves(960, 224, 4),
        waves(440, 236, 5),
        waves(640, 237, 6),
        waves(860, 236, 5),
      ],
    },
  ],
}
