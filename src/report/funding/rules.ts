import type { IsoDate } from '../../core/date'
import type { SaidRule } from '../../i18n/funding/deRules'
import type { RuledText } from '../reportFunding'
import type { ReportContext } from '../reportInput'
import type { Programme } from './programmes'

/** Day on which the rules were last looked up. */
export const rulesKnownOn: IsoDate = '2026-11-21'

/** Rules whose text was looked up for that day; the others are stated from knowledge of them. */
const reread: ReadonlySet<SaidRule> = new Set<SaidRule>([
  'sizeThresholds',
  'sizeLinkedByPersons',
  'deMinimisCeiling',
  'deMinimisWindow',
  'deMinimisGrantDay',
  'deMinimisSectors',
  'startOfWorks',
  'startTax',
  'gberEnd',
  'register',
])

/** All rules that were applied, with their legal text; which of them were not re-read stands once at the end. */
export function rulesList(programmes: readonly Programme[], context: ReportContext): RuledText[] {
  const { messages, funding, formats } = context
  const { rules, notReread } = messages.funding
  const applied = [...new Set(appliedRules(programmes, funding))]
  const laws = [...new Set(applied.filter((id) => !reread.has(id)).map((id) => rules[id].law))]
  return [
    ...applied.map((id) => ({ text: rules[id].text, rule: rules[id].law })),
    ...(laws.length === 0 ? [] : [{ text: notReread(formats.items(laws)) }]),
  ]
}

function appliedRules(programmes: readonly Programme[], funding: ReportContext['funding']): SaidRule[] {
  const { size, deMinimis, difficulty, project } = funding
  const isGber = programmes.some(({ terms }) => terms.aidBasis.includes('gber'))
  return [
    'sizeThresholds',
    'sizeHeadcount',
    ...size.reasons.map(({ rule }) => rule),
    'ownDeclaration',
    'deMinimisCeiling',
    'deMinimisWindow',
    'deMinimisGrantDay',
    'deMinimisSingleUndertaking',
    'deMinimisExceeding',
    ...(deMinimis.cautions.includes('sectorAgriculture') ? (['deMinimisSectors'] as const) : []),
    'register',
    'difficultyCapital',
    'difficultyInsolvency',
    ...difficulty.reasons.map(({ rule }) => rule),
    ...(project
      ? ([
          'startOfWorks',
          ...(isGber ? (['startGber', 'gberEnd'] as const) : []),
          'startTax',
          'ownShare',
          'preFinancing',
          'cumulation',
          'subsidyFraud',
        ] as const)
      : []),
  ]
}
