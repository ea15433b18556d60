import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { reportParts } from '../../src/core/choices'
import { makePdf } from '../../src/pdf/makePdf'
import type { PdfFonts } from '../../src/pdf/request'
import { exampleAnswers, exampleFirms } from '../support/content'
import { reportOn } from '../support/report'

/** Reports in a row in one process, and what the memory may hold more after the last hundred than after the first. */
const reports = 300
const allowedMb = 20

const fonts: PdfFonts = {
  regular: new Uint8Array(readFileSync('src/pdf/fonts/source-sans-3-regular.ttf')),
  semibold: new Uint8Array(readFileSync('src/pdf/fonts/source-sans-3-semibold.ttf')),
}
setFlagsFromString('--expose-gc')
const collectGarbage: unknown = runInNewContext('gc')

/** Megabytes in use after everything that nobody holds is gone. */
function heapMb(): number {
  for (let times = 0; times < 3; times += 1) if (typeof collectGarbage === 'function') collectGarbage()
  return process.memoryUsage().heapUsed / 2 ** 20
}

const filesBefore = readdirSync(tmpdir()).length
const heaps: number[] = []
for (let index = 0; index < reports; index += 1) {
  const firm = exampleFirms[index % exampleFirms.length] ?? 'metallbau-hamburg'
  const { answers, notes, shortlist = [] } = exampleAnswers(firm)
  // No two reports are the same: each has words of its own.
  const named = { ...answers, 'company.name': `Betrieb ${index} GmbH` }
  const language = index % 2 === 0 ? 'de' : 'en'
  const report = reportOn(named, { notes, shortlist, language })
  await makePdf({ form: 'full', report, parts: reportParts }, fonts, { createdOn: '2026-11-21' })
  if ((index + 1) % 100 === 0) heaps.push(heapMb())
}
const texts = heaps.map((heap) => heap.toFixed(1))
console.log(`heap after each hundred of ${reports} reports in a row: ${texts.join(', ')} MB`)
console.log(`temporary files: ${filesBefore} before, ${readdirSync(tmpdir()).length} after`)
process.exitCode = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0) < allowedMb ? 0 : 1
