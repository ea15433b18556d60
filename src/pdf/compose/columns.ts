import type { ReportPart } from '../../core/choices'
import type { Detail } from '../chapters/offer'
import type { Setting } from '../chapters/setting'
import { adviserForeword, adviserRecommendations } from '../columns/adviser'
import { answers } from '../columns/answers'
import { brief } from '../columns/brief'
import { contents } from '../columns/contents'
import { cover } from '../columns/cover'
import { funding } from '../columns/funding'
import { method } from '../columns/method'
import { nextSteps } from '../columns/nextSteps'
import { help, shortlist } from '../columns/offers'
import { inReadingOrder } from '../columns/pages'
import { pairOf, type Pair } from '../columns/pair'
import { summary } from '../columns/summary'
import { topics } from '../columns/topics'
import { entriesOf, paginate, type LaidPage } from '../layout/paginate'
import type { Strip } from '../layout/strip'
import { pause, type Watch } from '../request'
import type { Composed } from './composed'
import { remembered } from './remembered'
import { wantedReport } from '../../report/wantedReport'

const fewest = { kinds: 0, perKind: 0, steps: 3 } as const
/** From much to little: what the firm did not choose is shortened first. */
const lengths = [
  { kinds: Infinity, perKind: 2, steps: 6, chosen: 'full' },
  { kinds: Infinity, perKind: 1, steps: 6, chosen: 'full' },
  { kinds: Infinity, perKind: 1, steps: 3, chosen: 'full' },
  { kinds: 3, perKind: 1, steps: 3, chosen: 'full' },
  { kinds: 1, perKind: 1, steps: 3, chosen: 'full' },
  { ...fewest, chosen: 'full' },
  { ...fewest, chosen: 'chosen' },
  { ...fewest, chosen: 'least' },
] as const
const mostPages = 30

/** The report in two languages side by side, passage by passage; the first one stands on the left. */
export async function columns(
  first: Setting,
  second: Setting,
  parts: readonly ReportPart[],
  watch: Watch,
): Promise<Composed> {
  const pair = pairOf(
    { ...first, report: wantedReport(first.report, parts) },
    { ...second, report: wantedReport(second.report, parts) },
  )
  return { cover: cover(pair), pages: inReadingOrder(pair, await pagesOf(pair, parts, watch)) }
}

/** Contents, and the adviser's foreword on the same page where it can stand there. */
function frontOf(pair: Pair, text: readonly LaidPage[]): LaidPage[] {
  const before = adviserForeword(pair)
  const entries = [...entriesOf(paginate(before)), ...entriesOf(text)]
  const airy = paginate([...contents(pair, entries), ...before])
  if (airy.length === 1 || before.length === 0) return airy
  const tight = paginate([...contents(pair, entries, true), ...before])
  return tight.length < airy.length ? tight : airy
}

/** All pages but the cover: as much in full as keeps the file at a length that is read. */
async function pagesOf(pair: Pair, parts: readonly ReportPart[], watch: Watch): Promise<LaidPage[]> {
  const wanted = (part: ReportPart, set: () => Strip[]) => (parts.includes(part) ? set() : [])
  const start = [...brief(pair), ...summary(pair), ...wanted('topics', () => topics(pair))]
  await pause(watch, 0.1)
  const end = [
    ...wanted('funding', () => funding(pair)),
    ...wanted('answers', () => answers(pair)),
    ...method(pair),
  ]
  await pause(watch, 0.2)
  const stepsOf = remembered((steps: number) => wanted('nextSteps', () => nextSteps(pair, steps)))
  const chosenOf = remembered((detail: Detail) => wanted('shortlist', () => shortlist(pair, detail)))
  const helpOf = remembered((kinds: number, perKind: number) =>
    wanted('help', () => help(pair, { kinds, perKind })),
  )
  let pages: LaidPage[] = []
  for (const { kinds, perKind, steps, chosen } of lengths) {
    const middle = [stepsOf(steps), chosenOf(chosen), adviserRecommendations(pair), helpOf(kinds, perKind)]
    const text = paginate([start, ...middle, end].flat())
    pages = [...frontOf(pair, text), ...text]
    if (pages.length + 1 <= mostPages) break
    await pause(watch, 0.3)
  }
  return pages
}
