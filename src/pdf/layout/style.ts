import type { TextStyle } from '../text/typesetter'

export const colours = {
  ink: '#10202e',
  second: '#47596a',
  sea: '#005f78',
  flag: '#b5122b',
  green: '#1b6e3c',
  amber: '#7a5200',
  line: '#c5d0d8',
  empty: '#e4eaee',
  paper: '#ffffff',
} as const

/** Levels 0–5 from light to dark, told apart on a grey printer; the number always stands beside. */
export const ramp = ['#e4eaee', '#bfd8e0', '#86bccb', '#3f94ab', '#006a85', '#003f52'] as const

/** Colour of a level on a ladder of any length. */
export function rampColour(level: number, highest: number): string {
  const share = highest === 0 ? 0 : Math.min(Math.max(level / highest, 0), 1)
  return ramp[Math.round(share * (ramp.length - 1))] ?? colours.empty
}

const plain = { weight: 'regular', colour: colours.ink } as const
const strong = { weight: 'semibold', colour: colours.ink } as const

export const styles = {
  cover: { size: 34, leading: 39, ...strong, isHeading: true },
  firm: { size: 19, leading: 25, ...plain, colour: colours.second, isHeading: true },
  headline: { size: 18, leading: 23, ...strong, isHeading: true },
  h1: { size: 23, leading: 28, ...strong, isHeading: true },
  h2: { size: 14.5, leading: 19, ...strong, isHeading: true },
  h3: { size: 10.5, leading: 14.5, ...strong, isHeading: true },
  fieldName: { size: 10.5, leading: 14.5, ...plain },
  lead: { size: 11.5, leading: 16.5, ...plain },
  body: { size: 10, leading: 14.2, ...plain },
  bodyStrong: { size: 10, leading: 14.2, ...strong },
  quiet: { size: 10, leading: 14.2, ...plain, colour: colours.second },
  small: { size: 8.6, leading: 12, ...plain, colour: colours.second },
  smallInk: { size: 8.6, leading: 12, ...plain },
  card: { size: 9.2, leading: 12.6, ...plain },
  cardQuiet: { size: 9.2, leading: 12.6, ...plain, colour: colours.second },
  tight: { size: 8.2, leading: 10.8, ...plain },
  tightQuiet: { size: 8.2, leading: 10.8, ...plain, colour: colours.second },
  tightStrong: { size: 8.2, leading: 10.8, ...strong },
  name: { size: 8.6, leading: 12, ...plain, isHeading: true },
  smallStrong: { size: 8.6, leading: 12, ...strong },
  figure: { size: 40, leading: 44, ...strong },
  rank: { size: 21, leading: 24, ...strong, colour: colours.sea },
} satisfies Record<string, TextStyle>
