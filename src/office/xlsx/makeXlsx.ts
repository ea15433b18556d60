import type { IsoDate } from '../../core/date'
import type { XlsxMessages } from '../../i18n/xlsx/de'
import type { ReportDocument } from '../../report/reportDocument'
import { clarificationsSheet, papersSheet, stepsSheet, timelineSheet } from './sheets/actions'
import { adviserSheet } from './sheets/adviser'
import { answersSheet, fieldsSheet, topicsSheet } from './sheets/assessment'
import { methodSheet } from './sheets/method'
import { offersSheet, sourcesSheet } from './sheets/offers'
import { overviewSheet } from './sheets/overview'
import type { Workbook } from './workbook'
import { writeWorkbook } from './writeWorkbook'

const sheets = [
  overviewSheet,
  topicsSheet,
  fieldsSheet,
  adviserSheet,
  stepsSheet,
  clarificationsSheet,
  offersSheet,
  timelineSheet,
  papersSheet,
  answersSheet,
  sourcesSheet,
  methodSheet,
]

/** The report as an Excel file in its language: a sheet for each kind of thing. The same report and day give the same bytes. */
export function makeXlsx(
  report: ReportDocument,
  words: XlsxMessages,
  createdOn: IsoDate,
): Uint8Array<ArrayBuffer> {
  return writeWorkbook(workbookOf(report, words), createdOn)
}

/** The tables of a report; a sheet without rows is left out. */
export function workbookOf(report: ReportDocument, words: XlsxMessages): Workbook {
  const { company, language } = report
  return {
    title: company === undefined ? report.title : `${report.title} – ${company}`,
    language,
    sheets: sheets.map((sheet) => sheet(report, words)).filter(({ rows }) => rows.length > 0),
  }
}
