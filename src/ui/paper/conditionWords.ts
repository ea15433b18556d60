import { leaves, type Condition, type Leaf } from '../../core/questionnaire/condition'
import { answerLetters, optionKeys, questionNumbers } from '../../core/questionnaire/numbers'
import type { Asked, Questionnaire } from '../../core/questionnaire/questionnaire'
import type { QuestionnaireTexts } from '../../core/questionnaire/texts'
import type { PaperMessages } from '../../i18n/paper/de'
import type { UiMessages } from '../../i18n/ui/de'

export type ConditionContext = {
  questionnaire: Questionnaire
  texts: QuestionnaireTexts
  messages: UiMessages
  paper: PaperMessages
}

/** When a question or a section is asked, in words with the numbers of other questions; one sentence for each rule. */
export function whenAsked(part: Asked, context: ConditionContext): string[] {
  const { onlyWhen, notWhen } = context.paper.conditions
  return [
    ...(part.visibleWhen ? [onlyWhen(conditionWords(part.visibleWhen, context))] : []),
    ...(part.leftOutWhen ? [notWhen(conditionWords(part.leftOutWhen, context))] : []),
  ]
}

/** A condition in words: "A2 = 1 (Ja) oder A3 = 1 (Ja)". */
export function conditionWords(condition: Condition, context: ConditionContext): string {
  const words = context.paper.conditions
  const { named } = context.questionnaire
  if ('named' in condition) {
    const target = named[condition.named]
    return target ? conditionWords(target, context) : words.otherwise
  }
  if ('not' in condition) return words.not(conditionWords(condition.not, context))
  if ('allOf' in condition)
    return condition.allOf.map((part) => conditionWords(part, context)).join(words.and)
  if ('anyOf' in condition) return anyWords(condition, context)
  return leafWords(condition, context)
}

/** Alternatives; many options of one multiple choice come together as one. */
function anyWords(condition: Extract<Condition, { anyOf: unknown }>, context: ConditionContext): string {
  const words = context.paper.conditions
  const flat = leaves(condition, context.questionnaire.named)
  const [first] = flat
  const included = flat.flatMap((leaf) =>
    'includes' in leaf && first && 'answer' in first && leaf.answer === first.answer ? [leaf.includes] : [],
  )
  if (first && 'answer' in first && included.length === flat.length && flat.length > 1) {
    const keys = optionKeysOf(first.answer, context)
    const positions = included.map((id) => keys.findIndex((key) => key.id === id)).sort((a, b) => a - b)
    return words.includesOneOf(numberOf(first.answer, context), ranges(positions, keys, words))
  }
  return condition.anyOf.map((part) => conditionWords(part, context)).join(words.or)
}

function leafWords(leaf: Leaf, context: ConditionContext): string {
  const words = context.paper.conditions
  if (!('answer' in leaf)) return words.otherwise
  const number = numberOf(leaf.answer, context)
  const keyOf = (id: string) => optionKeysOf(leaf.answer, context).find((one) => one.id === id)?.key ?? id
  if ('is' in leaf) return words.is(number, keyOf(leaf.is), labelOf(leaf.answer, leaf.is, context))
  if ('includes' in leaf)
    return words.includes(number, keyOf(leaf.includes), labelOf(leaf.answer, leaf.includes, context))
  if ('in' in leaf) return words.oneOf(number, leaf.in.map(keyOf).join(', '))
  return 'atLeast' in leaf
    ? words.atLeast(number, String(leaf.atLeast))
    : words.atMost(number, String(leaf.atMost))
}

/** "02, 13 bis 17": positions of options with runs drawn together. */
function ranges(
  positions: readonly number[],
  keys: readonly { key: string }[],
  words: PaperMessages['conditions'],
): string {
  const runs: number[][] = []
  for (const position of positions) {
    const last = runs.at(-1)
    if (last && last.at(-1) === position - 1) last.push(position)
    else runs.push([position])
  }
  const keyAt = (position: number | undefined) => keys[position ?? -1]?.key ?? ''
  return runs
    .flatMap((run) =>
      run.length > 2 ? [words.to(keyAt(run[0]), keyAt(run.at(-1)))] : run.map((position) => keyAt(position)),
    )
    .join(', ')
}

function numberOf(id: string, { questionnaire }: ConditionContext): string {
  return questionNumbers(questionnaire).get(id) ?? id
}

function optionKeysOf(id: string, { questionnaire, texts }: ConditionContext) {
  const question = questionnaire.questions.find((one) => one.id === id)
  if (!question) return []
  const allowed = question.allow.map((option) => ({ id: option, key: answerLetters[texts.language][option] }))
  return [...optionKeys(question), ...allowed]
}

function labelOf(question: string, option: string, { texts, messages }: ConditionContext): string {
  const own = texts.questions[question]?.options?.[option]?.label
  if (own !== undefined) return own
  return option === 'unknown' || option === 'notApplicable' ? messages.answers[option] : option
}
