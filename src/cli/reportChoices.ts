import { reportForms, reportParts, type ReportChoices } from '../core/choices'
import type { Call, WrongUsage } from './call'

/** Options that say what a report contains. */
export const choiceOptions = {
  form: { type: 'string' },
  parts: { type: 'string' },
  'without-answers': { type: 'boolean' },
  'without-notes': { type: 'boolean' },
  'without-names': { type: 'boolean' },
} as const

export const choiceUsage = `[--form ${reportForms.join('|')}] [--parts PART,…] [--without-answers] [--without-notes] [--without-names]`

/** What the options say; without the answers means without their chapter and without the file inside. */
export function choicesOf({ texts, flags, language, words }: Call): ReportChoices | WrongUsage {
  const form = reportForms.find((one) => one === (texts.form ?? 'full'))
  if (form === undefined) return { wrongUsage: words.badForm(texts.form ?? '', reportForms) }
  const named = texts.parts?.split(',') ?? reportParts
  const unknown = named.find((name) => !reportParts.some((part) => part === name))
  if (unknown !== undefined) return { wrongUsage: words.badPart(unknown, reportParts) }
  const enclosing = !flags.has('without-answers')
  return {
    form,
    language: language ?? null,
    parts: reportParts.filter((part) => named.includes(part) && (enclosing || part !== 'answers')),
    notes: !flags.has('without-notes'),
    names: !flags.has('without-names'),
    enclosing,
  }
}
