import type { ReportFunding } from '../../report/reportFunding'
import { beside } from '../layout/beside'
import { full, main } from '../layout/grid'
import { heading, list, paragraph } from '../layout/paragraph'
import { chapterHeading, sectionHeading } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { styles } from '../layout/style'
import { orderGuard } from './funding/orderGuard'
import { papers } from './funding/papers'
import { programmes } from './funding/programmes'
import { criteria, indexFigures } from './funding/readiness'
import { ruled } from './funding/ruledText'
import { timeline } from './funding/timeline'
import { ledger, size } from './funding/figures'
import { verdict } from './funding/verdict'
import type { Setting } from './setting'

/** What is judged for funding: the sentence, what ordering has closed, readiness, the firm, programmes, plan, papers, rules. */
export function funding(setting: Setting): Strip[] {
  const { report, type, words } = setting
  const judged = report.funding
  if (judged === null) return []
  return [
    ...chapterHeading(type, report.headings.funding, 'funding'),
    ...opening(setting, judged),
    ...orderGuard(setting, judged.orderGuard),
    ...(judged.readiness === null ? [] : criteria(setting, judged.readiness)),
    ...sectionHeading(type, words.funding.firm, 'funding.firm'),
    ...size(setting, judged.size),
    ...ledger(setting, judged.ledger),
    ...verdict(setting, judged.difficulty),
    ...programmes(setting, judged.groups),
    ...timeline(setting, judged),
    ...papers(setting, judged.papers),
    ...rules(setting, judged),
  ]
}

/** The sentence on funding beside the index of readiness, and once what all of it is worth. */
function opening(setting: Setting, judged: ReportFunding): Strip[] {
  const { type } = setting
  const text = [
    ...heading(type, judged.headline, styles.headline, main, { before: 2, part: { role: 'P' } }),
    ...judged.paragraphs.flatMap((each, index) =>
      paragraph(type, each, index === 0 ? styles.lead : styles.body, main, { before: index === 0 ? 8 : 5 }),
    ),
    ...paragraph(type, `${judged.disclaimer} ${judged.asOf}`, styles.quiet, main, { before: 7 }),
  ]
  const aside = judged.readiness === null ? [] : indexFigures(setting, judged.readiness)
  return aside.length === 0 ? text : beside(aside, text)
}

function rules({ type, words }: Setting, judged: ReportFunding): Strip[] {
  if (judged.rules.length === 0) return []
  return [
    ...sectionHeading(type, words.funding.rules, 'funding.rules', { isMinor: true }),
    ...list(type, judged.rules.map(ruled), styles.tight, full),
  ]
}
