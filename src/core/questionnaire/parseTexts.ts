import type { Authored } from './parse'
import type { AuthoredQuestion, AuthoredSection, AuthoredText } from './schema'
import {
  languages,
  type ColumnTexts,
  type Language,
  type OptionTexts,
  type QuestionTexts,
  type QuestionnaireTexts,
} from './texts'

/** The words of a questionnaire, one set per language. */
export function allTexts(authored: Authored): Record<Language, QuestionnaireTexts> {
  const [de, en] = languages.map((language) => textsOf(authored, language))
  if (!de || !en) throw new Error('two languages are expected')
  return { de, en }
}

/** The words in plain German; the usual ones where a text has none. */
export function plainTexts(authored: Authored): QuestionnaireTexts {
  return textsOf(authored, 'de', (text) => text['de-plain'] ?? text.de)
}

function textsOf(
  { main, sections }: Authored,
  language: Language,
  say: Say = (text) => text[language],
): QuestionnaireTexts {
  const { scoring } = main.data
  const sectionTexts = new Map(sections.map(({ data }) => [data.id, data]))
  return {
    language,
    title: say(main.data.title),
    sections: Object.fromEntries(
      sections.map(({ data }) => [data.id, { title: say(data.title), ...given('intro', data.intro, say) }]),
    ),
    pages: Object.fromEntries(
      sections.flatMap(({ data }) =>
        (data.pages ?? []).map((page) => [
          page.id,
          { heading: say(page.heading), ...given('intro', page.intro, say) },
        ]),
      ),
    ),
    questions: Object.fromEntries(
      sections.flatMap(({ data }) =>
        data.questions.map((question) => [question.id, questionTexts(question, say)]),
      ),
    ),
    topics: Object.fromEntries(
      scoring.topics.map((topic) => [topic.id, topicTexts(topic.id, topic.title, sectionTexts, say)]),
    ),
    levels: scoring.levels.map(say),
    bands: Object.fromEntries(scoring.bands.map((band) => [band.id, say(band.name)])),
  }
}

type Say = (text: AuthoredText) => string

function topicTexts(
  id: string,
  title: AuthoredText | undefined,
  sections: ReadonlyMap<string, AuthoredSection>,
  say: Say,
) {
  const section = sections.get(id)
  const name = title ?? section?.title
  return { title: name ? say(name) : id, ...given('weakness', section?.weakness, say) }
}

function questionTexts(question: AuthoredQuestion, say: Say): QuestionTexts {
  const texts: QuestionTexts = {
    name: say(question.name ?? question.heading),
    heading: say(question.heading),
    ...given('why', question.why, say),
    ...given('help', question.help, say),
    ...given('example', question.example, say),
    ...given('bottleneck', question.bottleneck, say),
  }
  switch (question.type) {
    case 'single':
      return {
        ...texts,
        options: optionTexts(question, say),
        ...(question.steps ? { steps: question.steps.map(say) } : {}),
      }
    case 'multiple':
      return { ...texts, options: optionTexts(question, say) }
    case 'grid':
      return {
        ...texts,
        options: optionTexts(question, say),
        rows: Object.fromEntries(question.rows.map((row) => [row.id, say(row.label)])),
      }
    case 'number':
      return { ...texts, ...given('unit', question.unit, say) }
    case 'enterprises':
    case 'aids':
      return { ...texts, columns: columnTexts(question.columns, say), rowName: say(question.rowName) }
    case 'text':
    case 'postcode':
    case 'date':
      return texts
  }
}

type AuthoredOption = {
  id: string
  label: AuthoredText
  hint?: AuthoredText | undefined
  consequence?: AuthoredText | undefined
}

type WithOptions = Extract<AuthoredQuestion, { type: 'single' | 'multiple' | 'grid' }>

function optionTexts(question: WithOptions, say: Say): Record<string, OptionTexts> {
  const stages = question.type === 'multiple' ? undefined : question.stages
  if (stages)
    return Object.fromEntries(stages.map((stage, number) => [String(number), { label: say(stage) }]))
  const options: readonly AuthoredOption[] = question.options ?? []
  return Object.fromEntries(
    options.map(({ id, label, hint, consequence }) => [
      id,
      { label: say(label), ...given('hint', hint, say), ...given('consequence', consequence, say) },
    ]),
  )
}

type Columns = Extract<AuthoredQuestion, { type: 'aids' }>['columns']

function columnTexts(columns: Columns, say: Say): Record<string, ColumnTexts> {
  return Object.fromEntries(
    Object.entries(columns).map(([id, column]) => [
      id,
      {
        label: say(column.label),
        ...given('hint', column.hint, say),
        ...(column.options
          ? { options: Object.fromEntries(column.options.map((option) => [option.id, say(option.label)])) }
          : {}),
      },
    ]),
  )
}

function given<Key extends string>(
  key: Key,
  text: AuthoredText | undefined,
  say: Say,
): Partial<Record<Key, string>> {
  const result: Partial<Record<Key, string>> = {}
  if (text) result[key] = say(text)
  return result
}
