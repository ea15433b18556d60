import type { XlsxMessages } from '../../../i18n/xlsx/de'
import type { ReportDocument } from '../../../report/reportDocument'
import type { Cell, Sheet } from '../workbook'

/** What the adviser says: foreword, comments on topics, and own recommendations with their addresses. */
export function adviserSheet({ adviser, topics }: ReportDocument, { sheets, columns }: XlsxMessages): Sheet {
  const comments = topics.filter(({ comment = [] }) => comment.length > 0)
  return {
    name: sheets.adviser,
    columns: [
      { title: columns.subject, width: 40 },
      { title: columns.text, width: 110 },
      { title: columns.address, width: 50 },
    ],
    rows:
      adviser === undefined
        ? []
        : [
            ...(adviser.foreword.length === 0 ? [] : [row(adviser.forewordHeading, adviser.foreword)]),
            ...comments.map(({ title, comment = [] }) => row(`${title}: ${adviser.label}`, comment)),
            ...adviser.recommendations.map(({ title, paragraphs, url }) => row(title, paragraphs, url)),
          ],
  }
}

function row(subject: string, paragraphs: readonly string[], url?: string): Cell[] {
  return [subject, paragraphs.join('\n'), url === undefined ? null : { text: url, url }]
}
