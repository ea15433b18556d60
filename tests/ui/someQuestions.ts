import type { Question, QuestionKind, Questionnaire } from '../../src/core/questionnaire/questionnaire'
import type { Language, QuestionnaireTexts, QuestionTexts } from '../../src/core/questionnaire/texts'

/** A question of some type, required unless said otherwise. */
export function someQuestion(
  id: string,
  kind: QuestionKind,
  changes: Partial<Pick<Question, 'section' | 'page' | 'optional' | 'allow'>> = {},
): Question {
  const base = { id, section: 'first', page: id, core: false, optional: false, allow: [], usedFor: [] }
  return { ...base, ...changes, ...kind }
}

/** One question of each type, each on a page of its own unless put together. */
export const each = {
  ladder: someQuestion(
    'ladder',
    { type: 'single', options: ['0', '1', '2'], stages: true },
    { allow: ['unknown', 'notApplicable'] },
  ),
  single: someQuestion('single', { type: 'single', options: ['yes', 'no'], stages: false }),
  multiple: someQuestion('multiple', {
    type: 'multiple',
    options: ['red', 'green', 'none'],
    exclusive: ['none'],
  }),
  grid: someQuestion('grid', { type: 'grid', rows: ['top', 'bottom'], options: ['0', '1'] }),
  number: someQuestion('number', { type: 'number', min: 0, max: 1e9, decimals: 0 }, { allow: ['unknown'] }),
  text: someQuestion('text', { type: 'text', maxLength: 10 }),
  postcode: someQuestion('postcode', { type: 'postcode' }, { optional: true }),
  date: someQuestion('date', { type: 'date', min: '2020-01-01', max: '2099-12-31' }),
  aids: someQuestion('aids', { type: 'aids' }, { optional: true }),
  enterprises: someQuestion('enterprises', { type: 'enterprises' }, { optional: true }),
} satisfies Record<string, Question>

/** A questionnaire of one section that asks just these. */
export function questionnaireOf(questions: readonly Question[]): Questionnaire {
  return {
    id: 'some',
    version: '1.0.0',
    sections: [{ id: 'first' }],
    questions,
    named: {},
    scoring: {
      highest: 5,
      bands: [],
      coverage: { n: 1, d: 1 },
      overall: { rule: 'mean', needs: [], atLeast: 1 },
      targets: [],
      topics: [],
    },
  }
}

/** Words made of ids, so that tests can name what they look for; marked with the language. */
export function textsOf({ questions }: Questionnaire, language: Language): QuestionnaireTexts {
  const words = (id: string) => `${id} ${language}`
  return {
    language,
    title: words('title'),
    sections: { first: { title: words('section'), intro: words('section intro') } },
    pages: { both: { heading: words('both'), intro: words('page intro') } },
    questions: Object.fromEntries(questions.map((question) => [question.id, questionTexts(question, words)])),
    topics: {},
    levels: [],
    bands: {},
  }
}

function questionTexts(question: Question, words: (id: string) => string): QuestionTexts {
  const options = 'options' in question ? question.options : []
  const rows = 'rows' in question ? question.rows : []
  return {
    name: words(`name of ${question.id}`),
    heading: words(`heading of ${question.id}`),
    why: words(`why of ${question.id}`),
    help: words(`help of ${question.id}`),
    example: words(`example of ${question.id}`),
    options: Object.fromEntries(options.map((id) => [id, { label: words(`option ${id}`) }])),
    rows: Object.fromEntries(rows.map((id) => [id, words(`row ${id}`)])),
    rowName: words('row name'),
    columns: Object.fromEntries(
      ['date', 'amountEur', 'by', 'holder', 'capitalPercent', 'controls'].map((id) => [
        id,
        {
          label: words(`column ${id}`),
          options: { us: words('option us'), enterprise: words('option enterprise') },
        },
      ]),
    ),
  }
}
