import { buoy } from './buoy'
import { waves, type DrawingData } from './strokes'
import { lighthouse, pilotBoat } from './vessels'

const size = { width: 240, height: 132 }

/** Where the boat is: beside the quay. */
export const atTheQuay: DrawingData = {
  ...size,
  groups: [
    {
      strokes: [
        ['wash', 'M48 110h192v22H48z'],
        ['thin', 'M48 98h192'],
      ],
    },
    { at: 'translate(206 98) scale(.5)', strokes: lighthouse },
    { at: 'translate(72 109) scale(.56)', strokes: pilotBoat },
    {
      strokes: [
        ['paper', 'M0 90h48v42H0z'],
        ['ink', 'M34 90v-8h-4v-4h14v4h-4v8M40 84c16 2 26 6 36 10'],
        ['thin', 'M0 100h48M24 100v32'],
        waves(52, 113, 7),
        waves(70, 124, 3),
        waves(168, 124, 2),
      ],
    },
  ],
}

/** Where the boat is: between the buoys of the fairway. */
export const inTheFairway: DrawingData = {
  ...size,
  groups: [
    {
      strokes: [
        ['wash', 'M0 110h240v22H0z'],
        ['thin', 'M0 98h240'],
      ],
    },
    { at: 'translate(20 103) scale(.42)', strokes: buoy },
    { at: 'translate(50 109) scale(.56)', strokes: pilotBoat },
    { at: 'translate(214 111) scale(.66) rotate(7)', strokes: buoy },
    { strokes: [waves(2, 113, 9), waves(18, 124, 3), waves(120, 124, 4)] },
  ],
}

/** Where the boat is: outside, with the lighthouse astern. */
export const inOpenWater: DrawingData = {
  ...size,
  groups: [
    {
      strokes: [
        ['wash', 'M0 110h240v22H0z'],
        ['thin', 'M0 98h240M196 98l-3-5h32l-3 5M198 93v-4h6v4M207 93v-6h7v6'],
      ],
    },
    { at: 'translate(30 98) scale(.5)', strokes: lighthouse },
    { at: 'translate(66 109) scale(.56)', strokes: pilotBoat },
    { strokes: [waves(2, 113, 9), waves(40, 124, 4), waves(168, 124, 2)] },
  ],
}

/** The water for so many of 100 points. All three are good places for a pilot; without points the boat has not cast off. */
export function waterAt(points: number | null): DrawingData {
  if (points === null || points < 25) return atTheQuay
  return points < 60 ? inTheFairway : inOpenWater
}
