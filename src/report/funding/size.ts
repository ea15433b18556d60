import { toTwoDigits, type Fraction } from '../../core/fraction'
import type { RelatedRow, SizeClass, SizeReason, SizeResult, Sums } from '../../core/funding/funding'
import { sizeClasses } from '../../core/funding/funding'
import type { ReportFunding, RuledText } from '../reportFunding'
import type { ReportContext } from '../reportInput'
import { openQuestions, ruled } from './ruled'

/** The size class with the sums it rests on. */
export function sizeVerdict(context: ReportContext): ReportFunding['size'] {
  const { size } = context.funding
  const say = context.messages.funding.firm.size
  const isSettled = size.size !== null && size.certain
  const reasons = size.reasons.map((reason) => reasonText(reason, context))
  return {
    title: say.title,
    tone: isSettled ? (size.size === 'large' ? 'plain' : 'good') : 'open',
    verdict: verdictText(size, context),
    reasons: size.size === null ? [...reasons, { text: say.unclearBecause }] : reasons,
    cautions: [
      ...(size.size !== null && !size.certain && size.missing.length > 0 ? [{ text: say.stillOpen }] : []),
      ...(size.size === null || size.size === 'large' ? [] : [ruled(say.declare, 'ownDeclaration', context)]),
    ],
    missing: openQuestions(size.missing, context),
    sums: sumRows(context),
  }
}

function verdictText({ size, certain, lowest, highest }: SizeResult, { messages }: ReportContext): string {
  const say = messages.funding.firm.size
  if (size !== null) return certain ? say.classes[size] : say.likely(say.classes[size])
  const [low, high] = [say.classes[lowest], say.classes[highest]]
  if (lowest === 'micro') return highest === 'large' ? say.unclear : say.atMost(high)
  return highest === 'large' ? say.atLeast(low) : say.between(low, high)
}

function reasonText({ rule, params }: SizeReason, context: ReportContext): RuledText {
  const say = context.messages.funding.firm.size
  const { related } = context.funding.size
  const row = typeof params?.row === 'number' ? related.find((one) => one.row === params.row) : undefined
  if (row) return ruled(say.related(rowName(row, context), treatmentText(row, context)), rule, context)
  const size = sizeClasses.find((one) => one === params?.size)
  switch (rule) {
    case 'sizeAutonomous':
      return ruled(say.noRelations, rule, context)
    case 'sizePublicBody':
      return ruled(say.publicBody, rule, context)
    case 'sizeOwnership':
      return ruled(say.ownership, rule, context)
    case 'sizeNewFirm':
      return ruled(say.estimated, rule, context)
    case 'sizeTwoYears':
      return ruled(size ? say.twoYears(say.classIn[size]) : say.twoYearsOpen, rule, context)
    default:
      return ruled(size ? figuresText(size, rule, context) : say.twoYearsOpen, rule, context)
  }
}

function figuresText(size: SizeClass, rule: SizeReason['rule'], context: ReportContext): string {
  const { formats, messages, funding } = context
  const say = messages.funding.firm.size
  const { employees, turnoverEur, balanceSheetEur } = funding.size.sums
  const name = say.classIn[size]
  if (!employees) return say.figuresOnly(name)
  const count = say.employees(formats.number(toTwoDigits(employees), 2))
  if (rule === 'sizeHeadcount') return say.byHeadcount(name, count)
  const figures = [
    count,
    ...(turnoverEur ? [say.turnover(formats.euros(toTwoDigits(turnoverEur)))] : []),
    ...(balanceSheetEur ? [say.balanceSheet(formats.euros(toTwoDigits(balanceSheetEur)))] : []),
  ]
  return say.result(name, formats.list(figures))
}

type SumRow = ReportFunding['size']['sums'][number]

function sumRows(context: ReportContext): SumRow[] {
  const { messages, funding, answers } = context
  const say = messages.funding.firm.size
  const { own, sums, related } = funding.size
  const answer = answers['company.related']
  const given = Array.isArray(answer) ? answer : []
  const rows = related.map((one): SumRow => {
    const cells = given[one.row]
    const figure = (id: keyof Sums) => {
      const value = typeof cells === 'object' ? cells[id] : undefined
      return typeof value === 'number' ? figureText(id, value, context) : say.notGiven
    }
    return {
      name: rowName(one, context),
      employees: figure('employees'),
      turnover: figure('turnoverEur'),
      balanceSheet: figure('balanceSheetEur'),
      treatment: treatmentText(one, context),
    }
  })
  const ownRow = rowOf(say.own, own, say.notGiven, say.ownTreatment, context)
  return rows.length === 0 ? [ownRow] : [ownRow, ...rows, rowOf(say.sum, sums, say.notSettled, '', context)]
}

function rowOf(name: string, figures: Sums, none: string, treatment: string, context: ReportContext): SumRow {
  const text = (id: keyof Sums, value: Fraction | null) =>
    value ? figureText(id, toTwoDigits(value), context) : none
  return {
    name,
    employees: text('employees', figures.employees),
    turnover: text('turnoverEur', figures.turnoverEur),
    balanceSheet: text('balanceSheetEur', figures.balanceSheetEur),
    treatment,
  }
}

function figureText(id: keyof Sums, value: number, { formats }: ReportContext): string {
  return id === 'employees' ? formats.number(value, 2) : formats.euros(value)
}

function rowName({ row }: RelatedRow, { texts, messages }: ReportContext): string {
  const related = texts.questions['company.related']
  return messages.funding.firm.size.row(related?.rowName ?? related?.name ?? '', row + 1)
}

function treatmentText({ treatment, percent }: RelatedRow, { messages, formats }: ReportContext): string {
  const share = percent ? formats.percent(toTwoDigits(percent) / 100) : ''
  return messages.funding.firm.size.treatments[treatment](share)
}
