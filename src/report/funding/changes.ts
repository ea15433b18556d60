import type { Change } from '../../core/recommendation/change'
import type { ReportRecommendation } from '../reportDocument'
import type { ReportContext } from '../reportInput'

type ChangeText = ReportRecommendation['changes'][number]

/** What would make an entry fit that does not, as one sentence over several lines; empty where nothing would. */
export function changeTexts(id: string, context: ReportContext): ChangeText[] {
  const { changes, walk, messages } = context
  const say = messages.funding.money
  const found = changes.find(({ entry }) => entry === id)?.changes ?? []
  return found.map((change, index) => {
    const clause = clauseOf(change, context)
    const isLast = index === found.length - 1
    const text = `${index === 0 ? say.wouldFit(clause) : say.andIf(clause)}${isLast ? '.' : ','}`
    const isAsked = 'question' in change && walk.asked.some((question) => question.id === change.question)
    return isAsked ? { text, question: change.question } : { text }
  })
}

function clauseOf(change: Change, context: ReportContext): string {
  const { messages, topicTitle, assessment, questionName } = context
  const say = messages.funding.money.changes
  if ('level' in change) {
    const level = assessment.topics.find(({ id }) => id === change.level)?.level ?? 0
    const text = level !== null && change.to < level ? say.levelAtMost : say.level
    return text(topicTitle(change.level), change.to)
  }
  if ('fact' in change)
    return change.fact === 'readiness' ? say.readiness(change.to) : say.fact(questionName('funding.wanted'))
  return 'without' in change ? withoutClause(change, context) : toClause(change, context)
}

function withoutClause({ question, without }: { question: string; without: string }, context: ReportContext) {
  const { messages, questionName, optionLabel } = context
  const say = messages.funding.money.changes
  if (without === 'capitalLost') return say.withoutCapitalLoss
  if (without === 'openRecovery') return say.withoutRecovery
  return say.without(questionName(question), optionLabel(question, without))
}

function toClause(
  { question, to }: { question: string; to: string | number },
  context: ReportContext,
): string {
  const { messages, formats, questionName, optionLabel, questions, texts } = context
  const say = messages.funding.money.changes
  const option = optionLabel(question, String(to))
  switch (question) {
    case 'funding.started':
      return to === 'withdrawable'
        ? say.withdrawable
        : to === 'separable'
          ? say.separable
          : say.option(questionName(question), option)
    case 'funding.costEur':
      return say.cost(formats.euros(Number(to)))
    case 'funding.kinds':
      return say.kind(option)
    case 'funding.expectedApproval':
      return say.approval(formats.date(String(to)))
    case 'company.partnerCountries':
      return say.country(option)
  }
  const type = questions.get(question)?.type
  const name = questionName(question)
  if (typeof to === 'number') {
    const unit = texts.questions[question]?.unit
    return say.number(name, unit === undefined ? formats.number(to) : `${formats.number(to)} ${unit}`)
  }
  return type === 'multiple' ? say.also(name, option) : say.option(name, option)
}
