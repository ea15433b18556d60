import { reportParts } from '../../src/core/choices'
import { makePdf } from '../../src/pdf/makePdf'
import type { ReportDocument } from '../../src/report/reportDocument'

/** Milliseconds for each of some reports in a row, as the page makes them; `forget` has all texts set anew each time. */
export async function measured(
  { report, carried }: { report: ReportDocument; carried: string },
  fonts: readonly string[],
  rounds: number,
  memory: 'forget' | 'remember',
) {
  const [regular, semibold] = fonts.map((text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)))
  if (!regular || !semibold) throw new Error('Two fonts are needed')
  const attachment = {
    name: 'antworten.json',
    mime: 'application/json',
    description: 'Antworten',
    bytes: new TextEncoder().encode(carried),
  }
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const given =
      memory === 'remember' ? { regular, semibold } : { regular: regular.slice(), semibold: semibold.slice() }
    const start = performance.now()
    await makePdf({ form: 'full', report, parts: reportParts }, given, {
      createdOn: '2026-11-21',
      attachment,
    })
    times.push(performance.now() - start)
  }
  return times
}
