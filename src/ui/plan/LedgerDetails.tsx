import type { PlanMessages } from '../../i18n/plan/de'
import type { ReportFunding } from '../../report/reportFunding'
import { NamedTexts } from '../results/NamedTexts'
import { SentenceList } from '../results/SentenceList'
import { DataTable } from './DataTable'
import { ShareBar } from './ShareBar'

type Props = { ledger: ReportFunding['ledger']; messages: PlanMessages }

/** How much de-minimis aid is used and free, by which aid, and when room returns. */
export function LedgerDetails({ ledger, messages: { ledger: words } }: Props) {
  return (
    <>
      <NamedTexts
        className="funding-figures"
        rows={ledger.figures.map(({ label, text }) => [label, text] as const)}
      />
      <ShareBar share={ledger.usedShare} />
      <DataTable
        caption={words.caption}
        heads={[words.date, words.amount, words.by, words.counts]}
        rows={ledger.rows.map((row) => [row.date, row.amount, row.by, row.counts])}
        figures={[1]}
      />
      <SentenceList title={words.returns} sentences={ledger.returns} />
    </>
  )
}
