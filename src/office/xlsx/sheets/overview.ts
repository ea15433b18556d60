import type { XlsxMessages } from '../../../i18n/xlsx/de'
import type { ReportDocument } from '../../../report/reportDocument'
import type { Cell, Sheet } from '../workbook'

/** Who, when and by what, the figures of the whole, and what they say. */
export function overviewSheet(report: ReportDocument, { sheets, overview }: XlsxMessages): Sheet {
  const { summary, funding, questionnaire } = report
  const facts: (readonly [string, Cell, Cell?])[] = [
    [overview.title, report.title],
    [overview.company, report.company ?? null],
    [overview.date, { day: report.date.iso }],
    [overview.questionnaire, `${questionnaire.title}, ${questionnaire.version}`],
    [overview.catalogue, questionnaire.catalogueVersion],
    [overview.score, points(summary.score), summary.scoreText],
    [overview.estimated, summary.score === null ? points(summary.indicative) : null],
    [overview.low, points(summary.range?.low), summary.rangeText],
    [overview.high, points(summary.range?.high), summary.rangeText],
    [overview.band, summary.band],
    [overview.headline, summary.headline, summary.paragraphs.join('\n')],
    [overview.readiness, points(funding.readiness?.index), funding.readiness?.bandText ?? null],
    [overview.earliestStart, day(funding.earliestStart?.iso), funding.earliestStart?.text ?? null],
    [overview.funding, funding.headline, [...funding.paragraphs, funding.disclaimer].join('\n')],
    [overview.rules, funding.asOf],
  ]
  return {
    name: sheets.overview,
    columns: [
      { title: overview.fact, width: 34 },
      { title: overview.value, width: 50 },
      { title: overview.explanation, width: 80 },
    ],
    rows: facts.flatMap(([name, value, more = null]) => (value === null ? [] : [[name, value, more]])),
  }
}

/** A figure with at most two digits after the point, `null` where there is none. */
export function points(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value * 100) / 100
}

function day(iso: string | undefined): Cell {
  return iso === undefined ? null : { day: iso }
}
