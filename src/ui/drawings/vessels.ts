import type { Stroke } from './strokes'

/** The pilot boat under the flag, bow to the right; 236 wide, its waterline at 0. */
export const pilotBoat: readonly Stroke[] = [
  ['ink', 'M98-82v-66M86-96h24'],
  ['white', 'M98-144h20v32H98z'],
  ['red', 'M118-144h20v32h-20z'],
  ['ink', 'M98-144h40v32H98z'],
  ['paper', 'M72-54v-28h66l13 28z'],
  ['paper', 'M56-28v-26h106l15 26z'],
  ['ink', 'M80-74h14v12H80zM101-74h14v12h-14zM122-74h11l6 12h-17z'],
  ['ink', 'M68-42h.01M84-42h.01M100-42h.01M134-41a6 6 0 1 0 12 0 6 6 0 1 0-12 0'],
  ['paper', 'M0-28h177c22 0 40-6 58-19-6 24-18 42-34 55H40C22 8 6-6 0-28z'],
  ['ink', 'M6-15h212'],
  ['thin', 'M12-28v-14h38M30-28v-14M184-29v-13M203-34v-13M184-42c14-1 28-5 42-13'],
]

/** A lighthouse on its mole, far away. */
export const lighthouse: readonly Stroke[] = [
  ['paper', 'M-58 0c14-9 34-11 48-11h22c16 0 34 3 46 11'],
  ['paper', 'M-13-11l5-66H8l5 66z'],
  ['thin', 'M-11-32h22M-9-54h18'],
  ['paper', 'M-6-77v-13H6v13zM-9-90l9-9 9 9z'],
  ['sea', 'M14-86l30-7M14-82l31 1'],
]
