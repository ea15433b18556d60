import type { FundingVerdict } from '../../../report/reportFunding'
import { colours } from '../../layout/style'

type Tone = FundingVerdict['tone']

/** Colour of a verdict; its words and its sign stand beside. */
export const toneColours: Readonly<Record<Tone, string>> = {
  good: colours.green,
  open: colours.amber,
  bad: colours.flag,
  plain: colours.ink,
}

/** Sign of a verdict, so that nothing hangs on colour. */
export const toneMarks: Readonly<Record<Tone, string>> = { good: '✓ ', open: '? ', bad: '! ', plain: '' }
