import type { Question, QuestionKind } from '../../core/questionnaire/questionnaire'
import type { Language, QuestionTexts } from '../../core/questionnaire/texts'
import { emptyDraft, type QuestionDraft } from '../draft/draft'
import type { DraftFault } from '../../wizard/events'

export type Sample = {
  question: Question
  texts: Readonly<Record<Language, QuestionTexts>>
  draft: QuestionDraft
  faults: readonly DraftFault[]
}

const draft = emptyDraft()
const date = { day: '31', month: '2', year: '2026' }

type Words = {
  why: string
  help: string
  example: string
  options: readonly string[]
  rows: readonly string[]
  unit: string
}

const germanWords: Words = {
  why: 'Davon hängt ab, welche Angebote zu Ihnen passen.',
  help: 'Gemeint ist der Stand von heute, nicht der geplante.',
  example: 'Eine Fräse meldet ihren Zustand an einen Bildschirm in der Werkstatt.',
  options: ['Nein, noch nicht', 'Ja, an einer Stelle', 'Ja, an mehreren Stellen', 'Ja, im ganzen Betrieb'],
  rows: ['Fertigung', 'Einkauf'],
  unit: 'Euro',
}

const englishWords: Words = {
  why: 'It decides which offers fit you.',
  help: 'What counts is today, not what is planned.',
  example: 'A milling machine reports its state to a screen in the workshop.',
  options: ['No, not yet', 'Yes, in one place', 'Yes, in several places', 'Yes, throughout the company'],
  rows: ['Production', 'Purchasing'],
  unit: 'euros',
}

/** A question of each kind with something in it, some with a fault. */
export const samples: readonly Sample[] = [
  sample(
    'ladder',
    { type: 'single', options: ['0', '1', '2', '3'], stages: true },
    'Maschinen am Netz',
    'Machines on the network',
    {
      ...draft,
      choice: '2',
    },
  ),
  sample(
    'single',
    { type: 'single', options: ['0', '1'], stages: false },
    'Gibt es einen Plan?',
    'Is there a plan?',
    draft,
    'missing',
  ),
  sample(
    'multiple',
    { type: 'multiple', options: ['0', '1', '2'], exclusive: ['0'] },
    'Was ist vernetzt?',
    'What is connected?',
    {
      ...draft,
      chosen: ['1', '2'],
    },
  ),
  sample(
    'grid',
    { type: 'grid', rows: ['top', 'bottom'], options: ['0', '1', '2'] },
    'Wie wichtig ist das?',
    'How important is that?',
    {
      ...emptyDraft(2),
      grid: ['1', ''],
    },
  ),
  sample('number', { type: 'number', min: 0, max: 1e9, decimals: 0 }, 'Jahresumsatz', 'Annual turnover', {
    ...draft,
    text: '1.200.000',
  }),
  sample(
    'wrongNumber',
    { type: 'number', min: 0, max: 1e9, decimals: 0 },
    'Beschäftigte',
    'Staff',
    { ...draft, text: 'viele' },
    'wrongType',
  ),
  sample('text', { type: 'text', maxLength: 60 }, 'Was stellen Sie her?', 'What do you make?', draft),
  sample(
    'date',
    { type: 'date', min: '2020-01-01', max: '2099-12-31' },
    'Wann soll es losgehen?',
    'When is it to begin?',
    { ...draft, date },
    'notADate',
  ),
]

function sample(
  id: string,
  kind: QuestionKind,
  german: string,
  english: string,
  filled: QuestionDraft,
  fault?: DraftFault['code'],
): Sample {
  const base = { id, section: 'parts', page: 'parts', core: false, optional: false, usedFor: [] }
  const allow = kind.type === 'single' && kind.stages ? (['unknown', 'notApplicable'] as const) : []
  return {
    question: { ...base, allow, ...kind },
    texts: { de: textsOf(german, germanWords), en: textsOf(english, englishWords) },
    draft: filled,
    faults: fault === undefined ? [] : [{ code: fault, question: id, path: [] }],
  }
}

function textsOf(name: string, { options, rows, ...words }: Words): QuestionTexts {
  const [top = '', bottom = ''] = rows
  return {
    ...words,
    name,
    heading: name,
    options: Object.fromEntries(options.map((label, index) => [String(index), { label }])),
    rows: { top, bottom },
  }
}
