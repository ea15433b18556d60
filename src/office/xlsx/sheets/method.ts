import type { XlsxMessages } from '../../../i18n/xlsx/de'
import type { ReportDocument } from '../../../report/reportDocument'
import type { Sheet } from '../workbook'

/** How the figures come about, and the rules that were applied. */
export function methodSheet({ method, funding }: ReportDocument, { sheets, columns }: XlsxMessages): Sheet {
  return {
    name: sheets.method,
    columns: [
      { title: columns.subject, width: 40 },
      { title: columns.text, width: 110 },
    ],
    rows: [
      ...method.flatMap(({ heading, paragraphs }) => paragraphs.map((text) => [heading, text])),
      ...funding.rules.map(({ text, rule }) => [rule ?? null, text]),
    ],
  }
}
