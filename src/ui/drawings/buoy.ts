import type { Stroke } from './strokes'

/** A buoy of the fairway, its waterline at 0. */
export const buoy: readonly Stroke[] = [
  ['ink', 'M0-78v-12M-8-90H8l-8-14z'],
  ['ink', 'M-8-40l8-38 8 38M-5-56H5'],
  ['paper', 'M-22 6l6-20h32l6 20z'],
  ['paper', 'M-14-14l4-26h20l4 26z'],
]
