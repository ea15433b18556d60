import { expect, it } from 'vitest'
import { exampleAnswers, exampleFirms } from '../support/content'
import { pdfOf } from '../support/pdf'
import { reportOn } from '../support/report'

it.each(exampleFirms)('keeps the full report of %s small enough for any mailbox', async (firm) => {
  const { answers, notes, shortlist = [] } = exampleAnswers(firm)
  const { bytes } = await pdfOf(reportOn(answers, { notes, shortlist }))
  expect(bytes.length).toBeLessThan(200_000)
})
