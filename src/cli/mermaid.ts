import type { Condition, Leaf } from '../core/questionnaire/condition'
import type { Asked, Questionnaire } from '../core/questionnaire/questionnaire'
import type { QuestionnaireTexts } from '../core/questionnaire/texts'

/**
 * All questions as a Mermaid flowchart: a box per section, a node per question, thin arrows in the order of asking, and an
 * arrow with its condition from each question that decides to what it decides about.
 */
export function mermaid(questionnaire: Questionnaire, texts: QuestionnaireTexts): string {
  const { sections, questions } = questionnaire
  const nodes = new Map(questions.map((question, position) => [question.id, `q${position}`]))
  const boxes = sections.flatMap((section, position) => [
    `  subgraph s${position}["${escaped(texts.sections[section.id]?.title ?? section.id)}"]`,
    ...questions
      .filter((question) => question.section === section.id)
      .map(({ id }) => `    ${nodes.get(id)}["${id}<br/>${escaped(texts.questions[id]?.name ?? '')}"]`),
    '  end',
  ])
  const order = questions.slice(1).map((_, position) => `  q${position} --> q${position + 1}`)
  const arrows = [
    ...sections.flatMap((section, position) => arrowsTo(`s${position}`, section, questionnaire, nodes)),
    ...questions.flatMap((question, position) => arrowsTo(`q${position}`, question, questionnaire, nodes)),
  ]
  return ['flowchart TD', ...boxes, ...order, ...arrows].join('\n')
}

const keys = ['visibleWhen', 'leftOutWhen', 'postponedUnless'] as const

function arrowsTo(
  target: string,
  part: Asked,
  { named }: Questionnaire,
  nodes: ReadonlyMap<string, string>,
): string[] {
  return keys.flatMap((key) => {
    const condition = part[key]
    if (!condition) return []
    return branches(condition, named).flatMap(({ leaf, words }) =>
      'answer' in leaf
        ? [`  ${nodes.get(leaf.answer)} -.->|"${[key, ...words, comparison(leaf)].join(' ')}"| ${target}`]
        : [],
    )
  })
}

type Branch = { leaf: Leaf; words: readonly string[] }

/** The leaves of a condition, each with the words on the way to it: `anyOf`, `allOf`, `not`. */
function branches(
  condition: Condition,
  named: Questionnaire['named'],
  words: readonly string[] = [],
): Branch[] {
  if ('allOf' in condition)
    return condition.allOf.flatMap((part) => branches(part, named, [...words, 'allOf']))
  if ('anyOf' in condition)
    return condition.anyOf.flatMap((part) => branches(part, named, [...words, 'anyOf']))
  if ('not' in condition) return branches(condition.not, named, [...words, 'not'])
  if ('named' in condition) {
    const target = named[condition.named]
    return target ? branches(target, named, words) : []
  }
  return [{ leaf: condition, words }]
}

function comparison(leaf: Leaf): string {
  if ('is' in leaf) return `= ${leaf.is}`
  if ('in' in leaf) return `= ${leaf.in.join(' | ')}`
  if ('includes' in leaf) return `∋ ${leaf.includes}`
  return 'atLeast' in leaf ? `≥ ${leaf.atLeast}` : `≤ ${leaf.atMost}`
}

function escaped(text: string): string {
  return text.replaceAll('"', '#quot;').replaceAll('<', '#lt;')
}
