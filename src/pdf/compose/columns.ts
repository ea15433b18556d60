import type { ReportPart } from '../../core/choices'
import type { Setting } from '../chapters/setting'
import { answers } from '../columns/answers'
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

/** So many offers of a kind and so many steps are told with their reasons: fewer where the file would grow too long. */
const lengths = [
  { offers: 2, steps: 6 },
  { offers: 1, steps: 6 },
  { offers: 1, steps: 3 },
  { offers: 0, steps: 3 },
]
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
  const wanted = (part: ReportPart, set: () => Strip[]) => (parts.includes(part) ? set() : [])
  const start = [...summary(pair), ...wanted('topics', () => topics(pair))]
  await pause(watch, 0.1)
  const chosen = wanted('shortlist', () => shortlist(pair))
  const end = [
    ...wanted('funding', () => funding(pair)),
    ...wanted('answers', () => answers(pair)),
    ...method(pair),
  ]
  await pause(watch, 0.2)
  let pages: LaidPage[] = []
  for (const { offers, steps } of lengths) {
    const middle = [
      wanted('nextSteps', () => nextSteps(pair, steps)),
      chosen,
      wanted('help', () => help(pair, offers)),
    ]
    pages = paginate([start, ...middle, end].flat())
    if (pages.length + 2 <= mostPages) break
    await pause(watch, 0.3)
  }
  return pages
}
