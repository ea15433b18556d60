import type { XlsxMessages } from '../../../i18n/xlsx/de'
import type { ReportDocument } from '../../../report/reportDocument'
import type { Sheet } from '../workbook'

/** The next steps in their order. */
export function stepsSheet(report: ReportDocument, { sheets, columns, yes }: XlsxMessages): Sheet {
  const names = new Map(report.recommendations.map(({ id, name }) => [id, name]))
  return {
    name: sheets.steps,
    columns: [
      { title: columns.rank, width: 7 },
      { title: columns.step, width: 50 },
      { title: columns.topic, width: 26 },
      { title: columns.field, width: 26 },
      { title: columns.from, width: 11 },
      { title: columns.to, width: 11 },
      { title: columns.bottleneck, width: 11 },
      { title: columns.reached, width: 50 },
      { title: columns.reason, width: 50 },
      { title: columns.helpers, width: 50 },
    ],
    rows: report.nextSteps.map((step) => [
      step.rank,
      step.action,
      step.topicTitle,
      step.fieldName,
      step.from,
      step.to,
      step.bottleneck ? yes : null,
      step.reached,
      step.reason,
      step.offers.flatMap((id) => names.get(id) ?? []).join('\n'),
    ]),
  }
}

/** What would have to be found out, by field. */
export function clarificationsSheet(
  { clarifications }: ReportDocument,
  { sheets, columns }: XlsxMessages,
): Sheet {
  return {
    name: sheets.clarifications,
    columns: [
      { title: columns.topic, width: 26 },
      { title: columns.field, width: 30 },
      { title: columns.text, width: 80 },
    ],
    rows: clarifications.items.map(({ topicTitle, name, text }) => [topicTitle, name, text]),
  }
}

/** The way to the money in dated steps. */
export function timelineSheet({ funding }: ReportDocument, { sheets, columns, yes }: XlsxMessages): Sheet {
  return {
    name: sheets.timeline,
    columns: [
      { title: columns.step, width: 40 },
      { title: columns.begin, width: 13 },
      { title: columns.end, width: 13 },
      { title: columns.waitsFor, width: 40 },
      { title: columns.guarded, width: 14 },
      { title: columns.text, width: 80 },
    ],
    rows: funding.timeline.map(({ title, from, to, waitsFor, guarded, text }) => [
      title,
      { day: from },
      { day: to },
      waitsFor.join('\n'),
      guarded ? yes : null,
      text,
    ]),
  }
}

/** What applications ask for, and whether it is there. */
export function papersSheet({ funding }: ReportDocument, { sheets, columns }: XlsxMessages): Sheet {
  return {
    name: sheets.papers,
    columns: [
      { title: columns.paper, width: 36 },
      { title: columns.paperState, width: 16 },
      { title: columns.leadTime, width: 22 },
      { title: columns.text, width: 70 },
      { title: columns.programmes, width: 50 },
    ],
    rows: funding.papers.map(({ name, stateText, leadTimeText, text, programmes }) => [
      name,
      stateText,
      leadTimeText,
      text,
      programmes.join('\n'),
    ]),
  }
}
