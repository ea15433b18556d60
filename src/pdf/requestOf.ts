import type { ReportChoices } from '../core/choices'
import type { ReportDocument } from '../report/reportDocument'
import type { PdfRequest } from './request'

/** The request for a report after the choices, or where an entry is named for the sheet for a call with whoever stands behind it. */
export function requestOf(
  { form, parts }: Pick<ReportChoices, 'form' | 'parts'>,
  [report, other]: readonly [ReportDocument, ...ReportDocument[]],
  entry: string | null = null,
): PdfRequest {
  if (entry !== null) return { form: 'callSheet', report, entry }
  if (form === 'columns' && other !== undefined) return { form, report, other, parts }
  return form === 'short' ? { form, report } : { form: 'full', report, parts }
}
