import { reportParts } from '../../src/core/choices'
import { makePdf } from '../../src/pdf/makePdf'
import type { ReportDocument } from '../../src/report/reportDocument'

/** Milliseconds for each of some reports in a row, as the page makes them. */
export async function measured(report: ReportDocument, fonts: readonly string[], rounds: number) {
  const [regular, semibold] = fonts.map((text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)))
  if (!regular || !semibold) throw new Error('Two fonts are needed')
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await makePdf(
      { form: 'full', report, parts: reportParts },
      { regular, semibold },
      { createdOn: '2026-11-21' },
    )
    times.push(performance.now() - start)
  }
  return times
}
