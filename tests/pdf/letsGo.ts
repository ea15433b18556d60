import type { ReportDocument } from '../../src/report/reportDocument'
import { exampleAnswers } from '../support/content'
import { pdfOf } from '../support/pdf'
import { reportOn } from '../support/report'

/** A report that nobody holds any more once its file is made. */
async function made(): Promise<WeakRef<ReportDocument>> {
  const { answers, notes } = exampleAnswers('tischlerei-schwerin-quick')
  // A copy: the tests themselves hold on to the reports that they build.
  const report = structuredClone(reportOn(answers, { notes }))
  await pdfOf(report)
  return new WeakRef(report)
}

const report = await made()
for (let round = 0; round < 10 && report.deref() !== undefined; round += 1) {
  await new Promise((resolve) => setTimeout(resolve, 20))
  globalThis.gc?.()
}
process.stdout.write(report.deref() === undefined ? 'gone' : 'kept')
