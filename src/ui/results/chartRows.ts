import { formatsOf } from '../../i18n/format'
import type { ReportDocument } from '../../report/reportDocument'

export type ChartRow = {
  id: string
  title: string
  /** Points 0–100, indicative where coverage is thin; `null` where nothing is known. */
  points: number | null
  pointsText: string
  low: number
  high: number
  lowText: string
  highText: string
  levelText: string
  coverageText: string
}

/** The one source of pictures and table: the topics that apply. */
export function chartRows({ topics, language }: Pick<ReportDocument, 'topics' | 'language'>): ChartRow[] {
  const { number } = formatsOf(language)
  return topics
    .filter((topic) => topic.applies)
    .map(({ id, title, indicative, range, levelText, coverageText }) => {
      const { low, high } = range ?? { low: 0, high: 100 }
      return {
        id,
        title,
        points: indicative,
        pointsText: indicative === null ? '' : number(indicative),
        low,
        high,
        lowText: number(low),
        highText: number(high),
        levelText,
        coverageText,
      }
    })
}
