import type { FigureChange } from '../../core/figures/checkReport'
import { formatsOf } from '../../i18n/format'
import type { CheckedFile, CheckScreenProps } from './props'

type Words = Pick<CheckScreenProps, 'language' | 'messages' | 'texts' | 'names'>
type FigureOnly = Exclude<FigureChange, { what: 'entry' }>

/** The figures that have changed as rows: name, then, now, why. */
export function figureRows(checked: CheckedFile, words: Words): string[][] {
  const isSame = isSameContent(checked)
  return checked.report.changes.flatMap((change) =>
    change.what === 'entry' ? [] : [[...cells(change, words), causeText(change, isSame, words)]],
  )
}

/** True where questionnaire and catalogue are still those of the report. */
export function isSameContent({ report: { before, now }, questionnaire }: CheckedFile): boolean {
  return questionnaire === now.questionnaire && before.catalogue === now.catalogue
}

/** Why something changed, as a sentence. */
export function causeText(change: FigureChange, isSame: boolean, { language, messages }: Words): string {
  const { cause } = change
  // Aid of an earlier day leaves the window; nothing else lets the room grow with time.
  if (change.what === 'room' && cause.code === 'date') return messages.roomReturned
  return messages.causes[cause.code]('on' in cause ? formatsOf(language).date(cause.on) : '', isSame)
}

function cells(change: FigureOnly, { language, messages, texts, names }: Words): string[] {
  const formats = formatsOf(language)
  const row = <Value>(name: string, show: (value: Value) => string, from: Value | null, to: Value | null) => {
    const shown = (value: Value | null) => (value === null ? messages.none : show(value))
    return [messages.figures[change.what](name), shown(from), shown(to)]
  }
  const number = (value: number) => formats.number(value)
  const word = (words: Readonly<Record<string, string>>) => (id: string) =>
    Object.hasOwn(words, id) ? (words[id] ?? id) : id
  switch (change.what) {
    case 'score':
    case 'readiness':
      return row('', number, change.from, change.to)
    case 'room':
      return row('', formats.euros, change.from, change.to)
    case 'money':
      return row(names.entry(change.entry), formats.euros, change.from, change.to)
    case 'topicScore':
      return row(topicTitle(change.topic, texts), number, change.from, change.to)
    case 'topicLevel': {
      const level = (value: number) => `${value} · ${texts.levels[value] ?? ''}`
      return row(topicTitle(change.topic, texts), level, change.from, change.to)
    }
    case 'band':
      return row('', word(texts.bands), change.from, change.to)
    case 'size':
      return row('', word(messages.sizes), change.from, change.to)
    case 'difficulty':
      return row('', word(messages.difficulties), change.from, change.to)
    case 'readinessBand': {
      const bands = Object.entries(messages.readinessBands).map(([id, { name }]) => [id, name])
      return row('', word(Object.fromEntries(bands)), change.from, change.to)
    }
    case 'steps': {
      const fields = (ids: readonly string[]) => formats.items(ids.map(names.field)) || messages.none
      return row('', fields, change.from, change.to)
    }
  }
}

function topicTitle(id: string, { topics }: Words['texts']): string {
  return Object.hasOwn(topics, id) ? (topics[id]?.title ?? id) : id
}
