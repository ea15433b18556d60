import type { ReportFunding } from '../../report/reportFunding'
import { PartHeading } from '../parts/PartHeading'
import { LedgerDetails } from './LedgerDetails'
import { SizeTable } from './SizeTable'
import type { PlanTools } from './props'
import { Verdict } from './Verdict'

type Props = { funding: ReportFunding; tools: PlanTools }

/** What is judged of the firm itself: its size, its de-minimis ledger, and whether it counts as in difficulty. */
export function Firm({ funding: { size, ledger, difficulty }, tools }: Props) {
  return (
    <section className="funding-firm">
      <PartHeading part="firm">{tools.messages.firm.title}</PartHeading>
      <Verdict verdict={size} tools={tools}>
        <SizeTable sums={size.sums} messages={tools.messages} />
      </Verdict>
      <Verdict verdict={ledger} tools={tools}>
        <LedgerDetails ledger={ledger} messages={tools.messages} />
      </Verdict>
      <Verdict verdict={difficulty} tools={tools} />
    </section>
  )
}
