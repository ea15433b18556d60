import type { ReportPart } from '../../core/choices'
import { foreword, ownRecommendations } from '../chapters/adviser'
import { answers } from '../chapters/answers'
import { contents } from '../chapters/contents'
import { cover } from '../chapters/cover'
import { funding } from '../chapters/funding'
import { glance } from '../chapters/glance'
import { help } from '../chapters/help'
import { method, methodStyles } from '../chapters/method'
import { nextSteps } from '../chapters/nextSteps'
import type { Setting } from '../chapters/setting'
import { shortlist } from '../chapters/shortlist'
import { summary } from '../chapters/summary'
import { topics } from '../chapters/topics'
import { entriesOf, paginate, usedOf, type LaidPage } from '../layout/paginate'
import type { Strip } from '../layout/strip'
import { pause, type Watch } from '../request'
import type { Composed } from './composed'

/** So many offers of a kind and so many steps are told with their reasons: fewer where the file would grow too long. */
const lengths = [
  { offers: 3, steps: 6 },
  { offers: 2, steps: 6 },
  { offers: 2, steps: 4 },
  { offers: 1, steps: 6 },
  { offers: 1, steps: 3 },
]
const mostPages = 25

/** The whole report: cover, contents, summary, and the chapters that are wanted. */
export async function full(setting: Setting, parts: readonly ReportPart[], watch: Watch): Promise<Composed> {
  const text = await textOf(setting, parts, watch)
  const before = foreword(setting)
  const entries = [...entriesOf(paginate(before)), ...entriesOf(text)]
  const front = paginate([...contents(setting, entries), ...before])
  return { cover: cover(setting), pages: [...front, ...text] }
}

/** All pages but cover and contents: as much in full as keeps the file at a length that is read. */
async function textOf(setting: Setting, parts: readonly ReportPart[], watch: Watch): Promise<LaidPage[]> {
  const wanted = (part: ReportPart, chapter: () => Strip[]) => (parts.includes(part) ? chapter() : [])
  const first = [...summary(setting), ...glance(setting), ...wanted('topics', () => topics(setting))]
  await pause(watch, 0.1)
  const chosen = wanted('shortlist', () => shortlist(setting))
  const last = [...wanted('funding', () => funding(setting)), ...wanted('answers', () => answers(setting))]
  await pause(watch, 0.2)
  let pages: LaidPage[] = []
  for (const { offers, steps } of lengths) {
    const inOrder = [
      first,
      wanted('nextSteps', () => nextSteps(setting, steps)),
      chosen,
      ownRecommendations(setting),
      wanted('help', () => help(setting, offers)),
      last,
    ].flat()
    pages = withMethod(setting, inOrder)
    if (pages.length + 2 <= mostPages) break
    await pause(watch, 0.3)
  }
  return pages
}

/** The last chapter set so that there are few pages, and neither its page nor the one before is left nearly empty. */
function withMethod(setting: Setting, strips: readonly Strip[]): LaidPage[] {
  const attempts = methodStyles.map((style) => {
    const pages = paginate([...strips, ...method(setting, style)])
    return { pages, used: Math.min(...pages.slice(-2).map(usedOf)) }
  })
  const fewest = Math.min(...attempts.map(({ pages }) => pages.length))
  const short = attempts.filter(({ pages }) => pages.length === fewest)
  const best = Math.max(...short.map(({ used }) => used))
  return short.find(({ used }) => used >= Math.min(best, 0.25))?.pages ?? []
}
