import type { ReportPart } from '../../core/choices'
import { foreword, ownRecommendations } from '../chapters/adviser'
import type { Setting } from '../chapters/setting'
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

/** So many offers and so many steps are told with their reasons: fewer where the file would grow too long. */
const lengths = [
  { offers: { kinds: Infinity, perKind: 2 }, steps: 6, chosen: 'full' },
  { offers: { kinds: Infinity, perKind: 1 }, steps: 6, chosen: 'full' },
  { offers: { kinds: Infinity, perKind: 1 }, steps: 3, chosen: 'full' },
  { offers: { kinds: 3, perKind: 1 }, steps: 3, chosen: 'full' },
  { offers: { kinds: 1, perKind: 1 }, steps: 3, chosen: 'full' },
  { offers: { kinds: 0, perKind: 0 }, steps: 3, chosen: 'full' },
  { offers: { kinds: 0, perKind: 0 }, steps: 3, chosen: 'brief' },
] as const
const mostPages = 30

/** The report in two languages side by side, passage by passage; the first one stands on the left. */
export async function columns(
  first: Setting,
  second: Setting,
  parts: readonly ReportPart[],
  watch: Watch,
): Promise<Composed> {
  const pair = pairOf(first, second)
  const text = await textOf(pair, parts, watch)
  const front = paginate(contents(pair, entriesOf(text)))
  return { cover: cover(pair), pages: inReadingOrder(pair, [...front, ...text]) }
}

/** All pages but cover and contents. */
async function textOf(pair: Pair, parts: readonly ReportPart[], watch: Watch): Promise<LaidPage[]> {
  const [first] = pair
  const wanted = (part: ReportPart, set: () => Strip[]) => (parts.includes(part) ? set() : [])
  const start = [
    ...foreword(first),
    ...brief(pair),
    ...summary(pair),
    ...wanted('topics', () => topics(pair)),
  ]
  await pause(watch, 0.1)
  const end = [
    ...wanted('funding', () => funding(pair)),
    ...wanted('answers', () => answers(pair)),
    ...method(pair),
  ]
  await pause(watch, 0.2)
  const inFull = wanted('shortlist', () => shortlist(pair, 'full'))
  let pages: LaidPage[] = []
  for (const { offers, steps, chosen } of lengths) {
    const middle = [
      wanted('nextSteps', () => nextSteps(pair, steps)),
      chosen === 'full' ? inFull : wanted('shortlist', () => shortlist(pair, chosen)),
      ownRecommendations(first),
      wanted('help', () => help(pair, offers, chosen)),
    ]
    pages = paginate([start, ...middle, end].flat())
    if (pages.length + 2 <= mostPages) break
    await pause(watch, 0.3)
  }
  return pages
}
