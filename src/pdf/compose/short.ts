import { masthead } from '../chapters/masthead'
import { dayOf } from '../chapters/cover'
import type { Setting } from '../chapters/setting'
import { statePage } from '../chapters/state'
import { summaryPage } from '../chapters/summary'
import { bodyHeight } from '../layout/grid'
import { paginate } from '../layout/paginate'
import { spaced } from '../layout/beside'
import { heightOf } from '../layout/strip'
import type { Composed } from './composed'

const gap = 12

/** The report on two pages: what to do on the first, how it stands on the second. */
export function short(setting: Setting): Composed {
  const { report, words } = setting
  const { title, version, catalogueVersion } = report.questionnaire
  const facts = [
    report.company ?? words.product,
    report.date.text,
    words.cover.version(title, version),
    `${words.cover.catalogue}: ${words.cover.asOf(dayOf(report, catalogueVersion))}`,
  ]
  const head = masthead(setting, `${report.title}: ${words.short.title}`, facts, 'summary')
  const first = summaryPage(setting, bodyHeight - heightOf(head) - gap, 'H2')
  return {
    cover: null,
    pages: [paginate([...head, ...spaced(first, gap)]), paginate(statePage(setting))].flat(),
  }
}
