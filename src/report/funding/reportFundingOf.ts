import type { ReportFunding } from '../reportFunding'
import type { ReportContext } from '../reportInput'
import { difficultyVerdict } from './difficulty'
import { orderGuard } from './guard'
import { headlineOf, paragraphsOf } from './headline'
import { ledgerVerdict } from './ledger'
import { papersList } from './papers'
import { planOf } from './plan'
import { groupsOf, leadingProgramme, programmesOf, programmesToPrepare } from './programmes'
import { readinessReport } from './readiness'
import { rulesKnownOn, rulesList } from './rules'
import { sizeVerdict } from './size'

/** Everything that is said on funding. Without a project size, ledger and difficulty stand alone. */
export function reportFundingOf(context: ReportContext): ReportFunding {
  const { messages, formats, funding, shortlist } = context
  const say = messages.funding.project
  const hasProject = funding.project !== null
  const programmes = hasProject ? programmesOf(context) : []
  const prepared = programmesToPrepare(programmes, shortlist)
  const readiness = readinessReport(context)
  return {
    disclaimer: say.disclaimer,
    asOf: say.asOf(formats.date(rulesKnownOn)),
    headline: headlineOf(programmes, context),
    paragraphs: paragraphsOf(readiness, context),
    hasProject,
    size: sizeVerdict(context),
    ledger: ledgerVerdict(context),
    difficulty: difficultyVerdict(context),
    readiness,
    orderGuard: orderGuard(context),
    groups: hasProject ? groupsOf(programmes, context) : [],
    ...planOf(leadingProgramme(prepared), programmes, context),
    papers: papersList(prepared, context),
    rules: rulesList(programmes, context),
  }
}
