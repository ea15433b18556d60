import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { layOut } from '../../src/pdf/layOut'
import { makePdf, type MadePdf } from '../../src/pdf/makePdf'
import type { PdfFonts, PdfRequest } from '../../src/pdf/request'
import { reportParts } from '../../src/core/choices'
import { exampleAnswers } from '../support/content'
import { reportOn } from '../support/report'
import { sameDocument } from './sameDocument'

const folder = join('.cache', 'bench')
const { answers, notes, shortlist = [] } = exampleAnswers('metallbau-hamburg')
const report = reportOn(answers, { notes, shortlist })
const request: PdfRequest = { form: 'full', report, parts: reportParts }
const fonts: PdfFonts = {
  regular: new Uint8Array(readFileSync('src/pdf/fonts/source-sans-3-regular.ttf')),
  semibold: new Uint8Array(readFileSync('src/pdf/fonts/source-sans-3-semibold.ttf')),
}
const carried = JSON.stringify({ answers, notes, shortlist })
const attachment = {
  name: 'antworten.json',
  mime: 'application/json',
  description: 'Antworten',
  bytes: new TextEncoder().encode(carried),
}
const [rounds = '9', memory = 'forget'] = process.argv.slice(2)

// The first call also loads what it needs; the pauses for the browser are part of it.
const times: number[] = []
const cpu: number[] = []
let made: MadePdf = { bytes: new Uint8Array(), pages: 0, missing: [] }
for (let round = 0; round < Number(rounds); round += 1) {
  // Texts that were set before are remembered by the bytes of the font: a copy of it has them all set anew, as other libraries do.
  const given =
    memory === 'remember' ? fonts : { regular: fonts.regular.slice(), semibold: fonts.semibold.slice() }
  const start = performance.now()
  const used = process.cpuUsage()
  made = await makePdf(request, given, { createdOn: '2026-11-21', attachment })
  times.push(performance.now() - start)
  cpu.push(process.cpuUsage(used).user / 1000)
}
mkdirSync(folder, { recursive: true })
const document = sameDocument(await layOut(request, fonts), carried)
writeFileSync(join(folder, 'same-document.json'), JSON.stringify(document))
writeFileSync(join(folder, 'report.json'), JSON.stringify({ report, carried }))
writeFileSync(join(folder, 'ours.pdf'), made.bytes)
console.log(JSON.stringify({ times, cpu, bytes: made.bytes.length, pages: made.pages }))
