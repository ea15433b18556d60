import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { enclosedAnswers } from '../answersPdf/enclosed'
import { isDirectory } from '../content/readText'
import type { ParsedCatalogue } from '../core/catalogue/parse'
import type { Places } from '../core/places/places'
import type { ParsedQuestionnaire } from '../core/questionnaire/parse'
import { walk } from '../core/questionnaire/walk'
import { evaluate } from '../core/evaluate'
import { figuresOf } from '../core/figures/figures'
import { enclosedWords } from '../i18n/enclosed'
import { de } from '../i18n/report/de'
import { en } from '../i18n/report/en'
import { makePdf } from '../pdf/makePdf'
import type { PdfFonts } from '../pdf/request'
import { buildReport } from '../report/buildReport'
import { reportParts } from '../core/choices'
import { complain, type Call, type Command } from './call'
import { contentOf } from './content'
import { fontBytes } from './glyphs'
import { pathOf } from './places'
import { readAnswers } from './readAnswers'
import { isOneOf, reportNames } from './targets'

/** Writes one PDF per answers file. A bad file stops no other. */
export const report: Command = {
  name: 'report',
  usage: 'FILE… --out DIR|FILE [--chamber FILE] [--without-answers]',
  options: { out: { type: 'string' }, chamber: { type: 'string' }, 'without-answers': { type: 'boolean' } },
  needs: ['out'],
  files: [1, 10_000],
  run,
}

type Content = ParsedQuestionnaire & { catalogue: ParsedCatalogue; places?: Places }

async function run(call: Call): Promise<number> {
  const out = pathOf(call.texts.out ?? '')
  const isFile = out.toLowerCase().endsWith('.pdf') && !isDirectory(out)
  if (isFile && call.files.length > 1) {
    console.error(call.words.needsDirectory)
    return 2
  }
  const content = contentOf(call)
  if (!content.ok) return complain(content.faults, call)
  const { catalogue, dropped } = content.value
  complain(dropped, call, call.words.leftOut)
  if (!catalogue) throw new Error('the questionnaire of the product has no catalogue')
  const fonts = { regular: fontBytes('regular'), semibold: fontBytes('semibold') }
  const targets = isFile ? [out] : reportNames(call.files).map((name) => join(out, name))
  let failed = 0
  for (const [index, file] of call.files.entries()) {
    const isWritten = await writeReport(
      file,
      targets[index] ?? out,
      { ...content.value, catalogue },
      fonts,
      call,
    )
    if (!isWritten) failed += 1
  }
  if (failed > 0 && call.files.length > 1) console.error(call.words.failedReports(failed, call.files.length))
  return failed > 0 ? 1 : 0
}

async function writeReport(
  file: string,
  target: string,
  { questionnaire, texts, catalogue, places }: Content,
  fonts: PdfFonts,
  call: Call,
): Promise<boolean> {
  if (isOneOf(target, call.files)) {
    console.error(call.words.isAnswersFile(target))
    return false
  }
  const opened = readAnswers(file, questionnaire, call.date)
  if (!opened.ok) {
    complain(opened.faults, call)
    return false
  }
  complain(opened.value.dropped, call, call.words.leftOut)
  const { answers, notes, language: saved } = opened.value.file
  const language = call.language ?? saved
  const current = walk(questionnaire, answers)
  const evaluation = evaluate(current, catalogue.catalogue, places ?? null, call.date)
  const document = buildReport({
    ...evaluation,
    walk: current,
    texts: texts[language],
    catalogue: catalogue.catalogue,
    catalogueTexts: catalogue.texts[language],
    notes,
    shortlist: opened.value.file.shortlist ?? [],
    language,
    today: call.date,
    messages: language === 'en' ? en : de,
  })
  const own = {
    ...opened.value.file,
    questionnaireVersion: questionnaire.version,
    language,
    savedOn: call.date,
  }
  const figures = figuresOf(current, evaluation, catalogue.catalogue, call.date)
  const isWithout = call.flags.has('without-answers')
  const parts = isWithout ? reportParts.filter((part) => part !== 'answers') : reportParts
  const { bytes, missing } = await makePdf({ form: 'full', report: document, parts }, fonts, {
    createdOn: call.date,
    ...(isWithout
      ? {}
      : { attachment: enclosedAnswers(own, questionnaire, enclosedWords[language], figures) }),
  })
  if (missing.length > 0) console.error(call.words.replaced(file, missing.join(' ')))
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
