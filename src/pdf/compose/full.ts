import type { ReportPart } from '../../core/choices'
import { foreword, ownRecommendations } from '../chapters/adviser'
import { answers } from '../chapters/answers'
import { contents, type Extent } from '../chapters/contents'
import { cover } from '../chapters/cover'
import { funding } from '../chapters/funding'
import { glance } from '../chapters/glance'
import { help } from '../chapters/help'
import { method, methodStyles } from '../chapters/method'
import { nextSteps } from '../chapters/nextSteps'
import type { Detail } from '../chapters/offer'
import type { Setting } from '../chapters/setting'
import { shortlist } from '../chapters/shortlist'
import { summary } from '../chapters/summary'
import { topics } from '../chapters/topics'
import { entriesOf, paginate, paginateEach, usedOf, type LaidPage } from '../layout/paginate'
import type { Strip } from '../layout/strip'
import { pause, type Watch } from '../request'
import type { Composed } from './composed'
import { remembered } from './remembered'
import { inLength } from './lengths'
import { wantedReport } from '../../report/wantedReport'

const mostPages = 25
/** Tried where a foreword would need a page of its own otherwise. */
const extents = ['tight', 'bare'] as const

/** The whole report: cover, contents, summary, and the chapters that are wanted. */
export async function full(whole: Setting, parts: readonly ReportPart[], watch: Watch): Promise<Composed> {
  const setting = { ...whole, report: wantedReport(whole.report, parts) }
  return { cover: cover(setting), pages: await pagesOf(setting, parts, watch) }
}

/** Contents, and the adviser's foreword on the same page where it can stand there. */
function frontOf(setting: Setting, text: readonly LaidPage[]): LaidPage[] {
  const before = foreword(setting)
  const entries = [...entriesOf(paginate(before)), ...entriesOf(text)]
  const inExtent = (extent: Extent) => paginate([...contents(setting, entries, extent), ...before])
  const airy = inExtent('airy')
  if (airy.length === 1 || before.length === 0) return airy
  return extents.map(inExtent).find((pages) => pages.length < airy.length) ?? airy
}

/** All pages but the cover: as much in full as keeps the file at a length that is read. */
async function pagesOf(setting: Setting, parts: readonly ReportPart[], watch: Watch): Promise<LaidPage[]> {
  const wanted = (part: ReportPart, chapter: () => Strip[]) => (parts.includes(part) ? chapter() : [])
  const inTurns = async (chapters: readonly (() => Strip[])[], share: number) => {
    const strips: Strip[] = []
    for (const chapter of chapters) {
      strips.push(...chapter())
      await pause(watch, share)
    }
    return strips
  }
  const beginning = [() => summary(setting), () => glance(setting)]
  const first = await inTurns([...beginning, () => wanted('topics', () => topics(setting))], 0.1)
  const ending = [() => wanted('funding', () => funding(setting))]
  const last = await inTurns([...ending, () => wanted('answers', () => answers(setting))], 0.2)
  const stepsOf = remembered((steps: number) => wanted('nextSteps', () => nextSteps(setting, steps)))
  const helpOf = remembered((offers: number, isDense: boolean) =>
    wanted('help', () => help(setting, offers, isDense)),
  )
  const chosenOf = remembered((inFull: number, rest: Detail) =>
    wanted('shortlist', () => shortlist(setting, inFull, rest)),
  )
  const own = ownRecommendations(setting)
  const endings = methodStyles.map((style) => method(setting, style))
  const most = mostPages - 1
  const pages = await inLength(most, async (length) => {
    await pause(watch, 0.3)
    const inOrder = [
      first,
      stepsOf(length.steps),
      chosenOf(length.chosen, length.rest),
      own,
      helpOf(length.offers, length.isDense),
      last,
    ].flat()
    const text = withMethod(endings, length.runsOn ? inOrder.map(runningOn) : inOrder)
    const whole = () => [...frontOf(setting, text), ...text]
    if (text.length >= most) return { count: text.length + 1, pages: whole }
    const all = whole()
    return { count: all.length, pages: () => all }
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
  const attempts = paginateEach(strips, endings).map((pages) => ({
    pages,
    used: Math.min(...pages.slice(-2).map(usedOf)),
  }))
  const fewest = Math.min(...attempts.map(({ pages }) => pages.length))
  const short = attempts.filter(({ pages }) => pages.length === fewest)
  const best = Math.max(...short.map(({ used }) => used))
  return short.find(({ used }) => used >= Math.min(best, 0.25))?.pages ?? []
}
