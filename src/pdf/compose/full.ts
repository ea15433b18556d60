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
import { remembered } from './remembered'
import { inLength } from './lengths'
import { wantedReport } from '../../report/wantedReport'

const mostPages = 25

/** The whole report: cover, contents, summary, and the chapters that are wanted. */
export async function full(whole: Setting, parts: readonly ReportPart[], watch: Watch): Promise<Composed> {
  const setting = { ...whole, report: wantedReport(whole.report, parts) }
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
  const last = [...wanted('funding', () => funding(setting)), ...wanted('answers', () => answers(setting))]
  await pause(watch, 0.2)
  const stepsOf = remembered((steps: number) => wanted('nextSteps', () => nextSteps(setting, steps)))
  const helpOf = remembered((offers: number, isDense: boolean) =>
    wanted('help', () => help(setting, offers, isDense)),
  )
  const own = ownRecommendations(setting)
  const endings = methodStyles.map((style) => method(setting, style))
  const pages = await inLength(mostPages - 2, async (length) => {
    await pause(watch, 0.3)
    const inOrder = [
      first,
      stepsOf(length.steps),
      wanted('shortlist', () => shortlist(setting, length.chosen, length.rest)),
      own,
      helpOf(length.offers, length.isDense),
      last,
    ].flat()
    return withMethod(endings, length.runsOn ? inOrder.map(runningOn) : inOrder)
  })
  return pages ?? []
}

/** A chapter that may begin on the open page; those that need a new one still do. */
function runningOn(strip: Strip): Strip {
  const { start } = strip
  return start === undefined || start.below === 0 ? strip : { ...strip, start: { ...start, below: 0.9 } }
}

/** The last chapter set so that there are few pages, and neither its page nor the one before is left nearly empty. */
function withMethod(endings: readonly (readonly Strip[])[], strips: readonly Strip[]): LaidPage[] {
  const attempts = endings.map((ending) => {
    const pages = paginate([...strips, ...ending])
    return { pages, used: Math.min(...pages.slice(-2).map(usedOf)) }
  })
  const fewest = Math.min(...attempts.map(({ pages }) => pages.length))
  const short = attempts.filter(({ pages }) => pages.length === fewest)
  const best = Math.max(...short.map(({ used }) => used))
  return short.find(({ used }) => used >= Math.min(best, 0.25))?.pages ?? []
}
