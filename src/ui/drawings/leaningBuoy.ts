import { buoy } from './buoy'
import { waves, type DrawingData } from './strokes'

/** A buoy that leans over: something broke. */
export const leaningBuoy: DrawingData = {
  width: 160,
  height: 96,
  groups: [
    {
      strokes: [
        ['wash', 'M0 76h160v20H0z'],
        ['thin', 'M0 66h160'],
      ],
    },
    { at: 'translate(80 78) rotate(24) scale(.66)', strokes: buoy },
    { strokes: [waves(2, 79, 6), waves(20, 89, 2), waves(92, 89, 2)] },
  ],
}
