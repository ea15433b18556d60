import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDirectory } from '../content/readText'
import { someOf } from '../i18n/characters'
import { answersFiles } from './answersFiles'
import { complain, type Call, type Command } from './call'
import { contentOf } from './content'
import { fontsFor } from './glyphs'
import { pathOf } from './places'
import { readProfile } from './profile'
import { readAnswers } from './readAnswers'
import { choiceOptions, choicesOf, choiceUsage } from './reportChoices'
import { reportPdf, type ReportContent, type ReportOptions } from './reportPdf'
import { isOneOf, reportNames } from './targets'

/** Writes one PDF per answers file. A bad file stops no other, and is named at the end. */
export const report: Command = {
  name: 'report',
  usage: `FILE|DIR… --out DIR|FILE [--chamber FILE] [--profile FILE] ${choiceUsage}`,
  options: {
    out: { type: 'string' },
    chamber: { type: 'string' },
    profile: { type: 'string' },
    ...choiceOptions,
  },
  needs: ['out'],
  files: [1, 10_000],
  run,
}

async function run(given: Call): Promise<number> {
  const call = { ...given, files: answersFiles(given.files) }
  const out = pathOf(call.texts.out ?? '')
  const isFile = out.toLowerCase().endsWith('.pdf') && !isDirectory(out)
  if (isFile && call.files.length > 1) {
    console.error(call.words.needsDirectory)
    return 2
  }
  const choices = choicesOf(call)
  if ('wrongUsage' in choices) {
    console.error(choices.wrongUsage)
    return 2
  }
  const profile = readProfile(call)
  if (!profile.ok) return complain(profile.faults, call)
  const content = contentOf(call)
  if (!content.ok) return complain(content.faults, call)
  const { catalogue, dropped } = content.value
  complain(dropped, call, call.words.leftOut)
  if (!catalogue) throw new Error('the questionnaire of the product has no catalogue')
  const options = { choices, profile: profile.value, fontsFor, date: call.date }
  const targets = isFile ? [out] : reportNames(call.files).map((name) => join(out, name))
  const failed: string[] = []
  for (const [index, file] of call.files.entries()) {
    if (process.stderr.isTTY && call.files.length > 1)
      console.error(call.words.progress(index + 1, call.files.length, file))
    const isWritten = await writeReport(
      file,
      targets[index] ?? out,
      { ...content.value, catalogue },
      options,
      call,
    )
    if (!isWritten) failed.push(file)
  }
  if (failed.length > 0 && call.files.length > 1)
    console.error(call.words.failedReports(failed, call.files.length))
  return failed.length > 0 ? 1 : 0
}

async function writeReport(
  file: string,
  target: string,
  content: ReportContent,
  options: ReportOptions,
  call: Call,
): Promise<boolean> {
  if (isOneOf(target, call.files)) {
    console.error(call.words.isAnswersFile(target))
    return false
  }
  const opened = readAnswers(file, content.whole, call.date)
  if (!opened.ok) {
    complain(opened.faults, call)
    return false
  }
  complain(opened.value.dropped, call, call.words.leftOut)
  const { bytes, missing } = await reportPdf(opened.value.file, content, options)
  if (missing.length > 0) console.error(call.words.replaced(file, someOf(missing, call.words.more)))
  return write(target, bytes, call)
}

function write(target: string, bytes: Uint8Array, call: Call): boolean {
  try {
    makeDirectory(dirname(target))
    writeFileSync(target, bytes)
  } catch {
    complain([{ code: 'unreadable', file: target, path: '' }], call)
    return false
  }
  console.log(call.words.written(target))
  return true
}

/** One folder after the other: `recursive` never comes back where the system refuses new folders, as in /proc. */
function makeDirectory(path: string): void {
  if (existsSync(path)) return
  makeDirectory(dirname(path))
  mkdirSync(path)
}
