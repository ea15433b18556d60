import { callPage } from '../chapters/callPage'
import { masthead } from '../chapters/masthead'
import type { Setting } from '../chapters/setting'
import { spaced } from '../layout/beside'
import { bodyHeight } from '../layout/grid'
import { paginate } from '../layout/paginate'
import { heightOf } from '../layout/strip'
import { callSheetOf } from '../../report/callSheet'
import type { Composed } from './composed'

const gap = 10

/** One page for the first talk with whoever stands behind an entry; throws for one that the report does not know. */
export function callSheet(setting: Setting, entry: string): Composed {
  const { report, words } = setting
  const sheet = callSheetOf(report, entry, words.callSheet)
  if (sheet === null) throw new RangeError(`No entry ${entry} in the report`)
  const { asOf } = words.callSheet
  const facts = [sheet.subtitle, asOf(report.date.text, report.questionnaire.catalogueVersion)]
  const head = masthead(setting, sheet.title, facts, 'callSheet')
  const body = callPage(setting, sheet, bodyHeight - heightOf(head) - gap)
  return { cover: null, pages: paginate([...head, ...spaced(body, gap)]) }
}
