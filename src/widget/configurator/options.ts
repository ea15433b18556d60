import type { Questionnaire } from '../../core/questionnaire/questionnaire'
import type { Language } from '../../core/questionnaire/texts'
import { isColour } from '../../core/profile/contrast'
import { optionNames, prefillPrefix, type OptionName } from '../protocol'

/** What a web editor has chosen; an empty text is left out. */
export type Options = {
  lang: Language
  topics: readonly string[]
  depth: string
  accent: string
  chamber: string
  start: string
  share: boolean
  /** Facts by the id of their question. */
  prefill: Readonly<Record<string, string>>
}

export function noOptions(lang: Language): Options {
  return { lang, topics: [], depth: '', accent: '', chamber: '', start: '', share: false, prefill: {} }
}

/** The attributes of the tag in their order, with their values; those that say nothing are left out. */
export function attributesOf(options: Options): [string, string][] {
  const plain = plainOptions(options)
  const facts = Object.entries(options.prefill).map(([question, value]): [string, string] => [
    prefillAttribute(question),
    value.trim(),
  ])
  return [...optionNames.map((name): [string, string] => [name, plain[name]]), ...facts].filter(
    ([, value]) => value !== '',
  )
}

/** The same for the address of the frame; facts on the firm are never part of an address. */
export function queryOf(options: Options): string {
  const plain = plainOptions(options)
  const query = new URLSearchParams(
    optionNames.flatMap((name) => (plain[name] === '' ? [] : [[name, plain[name]]])),
  )
  return query.toString().replaceAll('%2C', ',')
}

/** `prefill-federal-state` for `company.federalState`. */
export function prefillAttribute(question: string): string {
  const name = question.replace(/^company\./, '')
  return prefillPrefix + name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** Questions on the firm whose answers a page can bring along. */
export function prefillable({ questions }: Questionnaire): Questionnaire['questions'] {
  const types = ['single', 'number', 'text', 'postcode']
  return questions.filter(({ id, type }) => id.startsWith('company.') && types.includes(type))
}

function plainOptions(options: Options): Record<OptionName, string> {
  const accent = options.accent.trim().toLowerCase()
  return {
    lang: options.lang,
    topics: options.topics.join(','),
    depth: options.depth,
    accent: isColour(accent) ? accent : '',
    chamber: options.chamber.trim(),
    start: options.start,
    share: options.share ? 'summary' : '',
  }
}
