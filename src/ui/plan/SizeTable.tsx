import type { PlanMessages } from '../../i18n/plan/de'
import type { ReportFunding } from '../../report/reportFunding'
import { DataTable } from './DataTable'

type Props = { sums: ReportFunding['size']['sums']; messages: PlanMessages }

/** Own figures, each related enterprise, and the sum. */
export function SizeTable({ sums, messages: { size: words } }: Props) {
  return (
    <DataTable
      caption={words.caption}
      heads={[words.name, words.employees, words.turnover, words.balanceSheet, words.treatment]}
      rows={sums.map((row) => [row.name, row.employees, row.turnover, row.balanceSheet, row.treatment])}
      figures={[1, 2, 3]}
      withSum={sums.length > 1}
    />
  )
}
