import { costBlocks } from './sketchCosts'
import type { SketchBlock, SketchDocument, SketchSection } from './sketchDocument'
import { linesOf, missing, textAt, type SketchInput } from './sketchInput'

const firmQuestions = [
  'company.name',
  'company.sector',
  'company.federalState',
  'company.employees',
  'company.turnoverEur',
  'company.contact',
]

/**
 * A sketch of the project in the order of usual forms, from the firm's own answers and notes. What is missing stands in
 * square brackets with the hint that the question gives; nothing is invented.
 */
export function sketchOf(input: SketchInput): SketchDocument {
  const { messages, report } = input
  const title = textAt(input, 'funding.title')
  return {
    language: report.language,
    title: messages.pair(messages.title, title ?? messages.untitled),
    lines: [messages.asOf(report.date.text)],
    sections: [
      { heading: messages.firm, blocks: firmBlocks(input) },
      ownWords(input, messages.situation, 'funding.situation', ['funding.description']),
      measureSection(input),
      goalsSection(input),
      { heading: messages.costs, blocks: [...costBlocks(input), ...notesOf(input, ['funding.costPlan'])] },
      { heading: messages.timetable, blocks: timetableBlocks(input) },
      ownWords(input, messages.risks, 'funding.risks', ['funding.security']),
      ownWords(input, messages.responsible, 'funding.responsiblePerson', ['funding.responsible']),
      { heading: messages.open, blocks: openBlocks(input) },
    ],
    note: messages.note,
  }
}

function firmBlocks(input: SketchInput): SketchBlock[] {
  const { messages, texts, report } = input
  const lines = firmQuestions.flatMap((id) => {
    const name = texts.questions[id]?.name
    const text = textAt(input, id)
    if (name === undefined) return []
    return [messages.pair(name, text ?? messages.missingPlain)]
  })
  const { size } = report.funding
  return [{ kind: 'list', items: [...lines, messages.pair(size.title, size.verdict)] }]
}

/** A text of the firm's own, paragraph by paragraph, or what belongs there. */
function ownWords(input: SketchInput, heading: string, question: string, noted: string[]): SketchSection {
  const text = textAt(input, question)
  const blocks = text === undefined ? [missing(input, question)] : paragraphs(text)
  return { heading, blocks: [...blocks, ...notesOf(input, [question, ...noted])] }
}

function measureSection(input: SketchInput): SketchSection {
  const own = ownWords(input, input.messages.measure, 'funding.measure', ['funding.novelty'])
  const facts = ['funding.topics', 'funding.kinds', 'funding.novelty'].flatMap((id) => {
    const text = textAt(input, id)
    const name = input.texts.questions[id]?.name
    return text === undefined || name === undefined ? [] : [input.messages.pair(name, text)]
  })
  return facts.length === 0 ? own : { ...own, blocks: [{ kind: 'list', items: facts }, ...own.blocks] }
}

function goalsSection(input: SketchInput): SketchSection {
  const question = 'funding.goalsText'
  const text = textAt(input, question)
  const blocks: SketchBlock[] =
    text === undefined ? [missing(input, question)] : [{ kind: 'list', items: linesOf(text) }]
  return {
    heading: input.messages.goals,
    blocks: [...blocks, ...notesOf(input, [question, 'funding.goals'])],
  }
}

function timetableBlocks(input: SketchInput): SketchBlock[] {
  const { messages, report, texts } = input
  const steps = report.funding.timeline
  const wanted = textAt(input, 'funding.wantedStart')
  const name = texts.questions['funding.wantedStart']?.name
  const table: SketchBlock =
    steps.length === 0
      ? { kind: 'text', text: messages.missing(messages.timetableHint) }
      : {
          kind: 'table',
          head: [messages.step, messages.when, messages.waitsFor],
          rows: steps.map(({ title, whenText, waitsFor }) => [title, whenText, waitsFor.join(', ')]),
          figures: [],
        }
  const start: SketchBlock[] =
    wanted === undefined || name === undefined ? [] : [{ kind: 'text', text: messages.pair(name, wanted) }]
  return [...start, table, ...notesOf(input, ['funding.wantedStart', 'funding.timeline'])]
}

function openBlocks({ report, messages }: SketchInput): SketchBlock[] {
  const readiness = report.funding.readiness
  if (!readiness) return [{ kind: 'text', text: messages.notJudged }]
  const items = readiness.criteria.flatMap(({ outcome, name, outcomeText, toDo }) =>
    outcome === 'met' ? [] : [messages.openPoint(name, toDo ?? outcomeText)],
  )
  return items.length === 0 ? [{ kind: 'text', text: messages.nothingOpen }] : [{ kind: 'list', items }]
}

function notesOf({ notes, messages }: SketchInput, questions: readonly string[]): SketchBlock[] {
  return questions.flatMap((id) => {
    const note = notes[id]?.trim()
    return note ? [{ kind: 'text' as const, text: messages.ownNote(note) }] : []
  })
}

function paragraphs(text: string): SketchBlock[] {
  return linesOf(text).map((line) => ({ kind: 'text', text: line }))
}
