import type { ReactNode } from 'react'
import { RuledList } from '../plan/RuledList'
import { ShareBar } from '../plan/ShareBar'
import type { FundingVerdict, ReportFunding } from '../../report/reportFunding'
import { NamedTexts } from '../results/NamedTexts'
import { SentenceList } from '../results/SentenceList'
import { Labelled } from './Labelled'
import type { TwinWords } from './props'
import { TwinTable } from './TwinTable'

/** What holds for the firm: size with its sums, the de-minimis account, difficulty. */
export function Firm({ funding, words }: { funding: ReportFunding; words: TwinWords }) {
  const { size, ledger, difficulty } = funding
  const { size: sizeWords, ledger: ledgerWords } = words.funding
  const ofSize = sizeWords.columns
  const ofLedger = ledgerWords.columns
  return (
    <section>
      <h3>{words.funding.firm}</h3>
      <Verdict verdict={size} words={words}>
        <TwinTable
          caption={size.title}
          heads={[ofSize.name, ofSize.employees, ofSize.turnover, ofSize.balanceSheet, ofSize.treatment]}
          rows={size.sums.map(({ name, employees, turnover, balanceSheet, treatment }, index) => ({
            id: String(index),
            cells: [name, employees, turnover, balanceSheet, treatment],
          }))}
        />
      </Verdict>
      <Verdict verdict={ledger} words={words}>
        {ledger.figures.length > 0 && (
          <>
            <ShareBar share={ledger.usedShare} />
            <NamedTexts
              className="twin-facts"
              rows={ledger.figures.map(({ label, text }) => [label, text] as const)}
            />
          </>
        )}
        <TwinTable
          caption={ledger.title}
          heads={[ofLedger.date, ofLedger.amount, ofLedger.by, ofLedger.counts]}
          rows={ledger.rows.map(({ date, amount, by, counts }, index) => ({
            id: String(index),
            cells: [date, amount, by, counts],
          }))}
        />
        <SentenceList sentences={ledger.returns} />
      </Verdict>
      <Verdict verdict={difficulty} words={words} />
    </section>
  )
}

const marks = { good: '✓ ', open: '? ', bad: '! ', plain: '' }

type VerdictProps = { verdict: FundingVerdict; words: TwinWords; children?: ReactNode }

function Verdict({ verdict, words, children }: VerdictProps) {
  return (
    <section className="twin-card">
      <h4>{verdict.title}</h4>
      <p>
        <strong>{marks[verdict.tone] + verdict.verdict}</strong>
      </p>
      <RuledList texts={verdict.reasons} />
      {verdict.cautions.map(({ text, rule }) => (
        <Labelled key={text} label={words.funding.caution} look="caution">
          {rule === undefined ? text : `${text} (${rule})`}
        </Labelled>
      ))}
      <Labelled label={words.help.open}>{verdict.missing.map(({ text }) => text).join(', ')}</Labelled>
      {children}
    </section>
  )
}
