import type { XlsxMessages } from '../../../i18n/xlsx/de'
import type { ReportDocument } from '../../../report/reportDocument'
import type { Sheet } from '../workbook'
import { points } from './overview'

/** One row per topic, with its figures. */
export function topicsSheet({ topics }: ReportDocument, { sheets, columns, yes }: XlsxMessages): Sheet {
  return {
    name: sheets.topics,
    columns: [
      { title: columns.topic, width: 30 },
      { title: columns.applies, width: 11 },
      { title: columns.level, width: 9 },
      { title: columns.levelName, width: 20 },
      { title: columns.score, width: 10 },
      { title: columns.estimated, width: 13 },
      { title: columns.low, width: 13 },
      { title: columns.high, width: 12 },
      { title: columns.importance, width: 12 },
      { title: columns.importanceText, width: 20 },
      { title: columns.bottleneck, width: 50 },
      { title: columns.note, width: 50 },
    ],
    rows: topics.map((topic) => [
      topic.title,
      topic.applies ? yes : null,
      points(topic.level),
      topic.levelText,
      points(topic.score),
      topic.score === null ? points(topic.indicative) : null,
      points(topic.range?.low),
      points(topic.range?.high),
      topic.importance,
      topic.importanceText,
      topic.bottleneck?.text ?? null,
      [topic.note, topic.coverageText].filter((text) => text !== '').join('\n'),
    ]),
  }
}

/** One row per field of each topic that applies. */
export function fieldsSheet({ topics }: ReportDocument, { sheets, columns, yes }: XlsxMessages): Sheet {
  return {
    name: sheets.fields,
    columns: [
      { title: columns.topic, width: 26 },
      { title: columns.field, width: 30 },
      { title: columns.core, width: 11 },
      { title: columns.level, width: 9 },
      { title: columns.state, width: 26 },
      { title: columns.now, width: 60 },
      { title: columns.next, width: 60 },
      { title: columns.ownNote, width: 40 },
    ],
    rows: topics.flatMap(({ title, fields }) =>
      fields.map((field) => [
        title,
        field.name,
        field.core ? yes : null,
        points(field.value),
        field.valueText,
        field.now ?? null,
        field.next ?? null,
        field.note ?? null,
      ]),
    ),
  }
}

/** One row per question with its answer, as words and, where it is a figure or a day, as such. */
export function answersSheet({ answers }: ReportDocument, { sheets, columns }: XlsxMessages): Sheet {
  return {
    name: sheets.answers,
    columns: [
      { title: columns.section, width: 26 },
      { title: columns.question, width: 60 },
      { title: columns.answer, width: 60 },
      { title: columns.amount, width: 14 },
      { title: columns.unit, width: 14 },
      { title: columns.day, width: 13 },
      { title: columns.ownNote, width: 40 },
    ],
    rows: answers.flatMap(({ title, rows }) =>
      rows.map(({ heading, answer, amount, unit, day, note }) => [
        title,
        heading,
        answer,
        amount ?? null,
        unit ?? null,
        day === undefined ? null : { day },
        note ?? null,
      ]),
    ),
  }
}
