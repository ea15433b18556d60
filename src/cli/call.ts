import { parseArgs } from 'node:util'
import { dayInBerlin, isDate, type IsoDate } from '../core/date'
import { languages, type Language } from '../core/questionnaire/texts'
import type { Fault } from '../core/result'
import { de, type CliMessages } from '../i18n/cli/de'
import { en } from '../i18n/cli/en'
import { de as deFaults } from '../i18n/faults/de'
import { en as enFaults } from '../i18n/faults/en'
import { faultLine } from '../i18n/faults/faultMessages'
import { pathOf } from './places'

export type Command = {
  name: keyof CliMessages['commands']
  /** What stands after the name. */
  usage: string
  options: Readonly<Record<string, { type: 'string' | 'boolean' }>>
  /** Options that must be given. */
  needs?: readonly string[]
  /** Least and most number of files. */
  files: readonly [number, number]
  /** Gives the exit code. */
  run: (call: Call) => number | Promise<number>
}

/** A command line that was understood. */
export type Call = {
  /** Files and directories, seen from the working directory. */
  files: readonly string[]
  texts: Readonly<Record<string, string>>
  flags: ReadonlySet<string>
  date: IsoDate
  /** Language that was asked for; absent where none was. */
  language?: Language
  words: CliMessages
}

export type WrongUsage = { wrongUsage: string }

const general = { date: { type: 'string' }, lang: { type: 'string' } } as const

/** The parameters of a command, or what is wrong with them. */
export function callOf(command: Command, parameters: readonly string[]): Call | WrongUsage {
  const words = wordsOf(languageOf(parameters))
  const { values, positionals, tokens } = parseArgs({
    args: [...parameters],
    options: { ...general, ...command.options },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const known: Command['options'] = { ...general, ...command.options }
  const texts: Record<string, string> = {}
  const flags = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    const option = Object.hasOwn(known, name) ? known[name] : undefined
    if (!option || !rawName.startsWith('--')) return { wrongUsage: words.unknownArgument(rawName) }
    const isText = option.type === 'string'
    const isGiven = value !== undefined && value !== '' && !value.startsWith('--')
    if (isText !== isGiven) return { wrongUsage: words.missingValue(name) }
    if (isText && typeof values[name] === 'string') texts[name] = values[name]
    if (!isText) flags.add(name)
  }
  const wrongUsage = wrongUse(command, positionals, texts, words)
  if (wrongUsage !== undefined) return { wrongUsage }
  const language = languages.find((one) => one === texts.lang)
  const date = texts.date ?? dayInBerlin(new Date())
  return { files: positionals.map(pathOf), texts, flags, date, ...(language ? { language } : {}), words }
}

function wrongUse(
  command: Command,
  files: readonly string[],
  texts: Call['texts'],
  words: CliMessages,
): string | undefined {
  const [least, most] = command.files
  if (files.length < least) return words.missingFile
  if (files.length > most) return words.tooManyFiles
  if (texts.date !== undefined && !isDate(texts.date)) return words.badDate(texts.date)
  if (texts.lang !== undefined && !languages.some((one) => one === texts.lang))
    return words.badLanguage(texts.lang)
  const missing = (command.needs ?? []).find((name) => texts[name] === undefined)
  return missing === undefined ? undefined : words.missingOption(missing)
}

/** Language asked for on the command line, right or wrong; German where none is. */
export function languageOf(parameters: readonly string[]): Language {
  const isEnglish = parameters.some(
    (parameter, index) =>
      parameter === '--lang=en' || (parameter === 'en' && parameters[index - 1] === '--lang'),
  )
  return isEnglish ? 'en' : 'de'
}

export function wordsOf(language: Language): CliMessages {
  return language === 'en' ? en : de
}

/** One line per fault on stderr; gives the exit code for bad input. */
export function complain(faults: readonly Fault[], call: Call, label = ''): 1 {
  const messages = call.language === 'en' ? enFaults : deFaults
  const lines = faults.map((fault) => `${label === '' ? '' : `${label}: `}${faultLine(fault, messages)}`)
  if (lines.length > 0) console.error(lines.join('\n'))
  return 1
}

/** How the commands are called. */
export function usageText(commands: readonly Command[], words: CliMessages): string {
  const lines = commands.flatMap(({ name, usage }) => [
    `  lotse ${name} ${usage}`,
    `    ${words.commands[name]}`,
  ])
  const options = [`  --date YYYY-MM-DD  ${words.options.date}`, `  --lang de|en       ${words.options.lang}`]
  return [`${words.usage}:`, ...lines, ...options].join('\n')
}
