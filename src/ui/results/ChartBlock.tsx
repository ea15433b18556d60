import { lazy, Suspense } from 'react'
import type { ReportDocument } from '../../report/reportDocument'
import { Boundary } from '../parts/Boundary'
import { chartRows } from './chartRows'
import { ChartTable } from './ChartTable'
import type { ResultsTools } from './props'
import { useMedia } from './useMedia'

const Charts = lazy(() => import('./Charts').then((module) => ({ default: module.Charts })))

/** Pictures for the eye, hidden from screen readers, and the same figures as a table. */
export function ChartBlock({ report, tools }: { report: ReportDocument; tools: ResultsTools }) {
  const rows = chartRows(report)
  const narrow = useMedia('(max-width: 40rem)')
  const words = tools.messages.charts
  if (rows.every((row) => row.points === null)) return null
  return (
    <section className="results-charts">
      <h2>{words.title}</h2>
      <p className="secondary">{words.intro}</p>
      <Boundary instead={<p>{words.missing}</p>}>
        <Suspense fallback={<p className="chart-space secondary">{words.loading}</p>}>
          <Charts rows={rows} narrow={narrow} />
        </Suspense>
      </Boundary>
      <details open={narrow}>
        <summary>{words.table}</summary>
        <ChartTable rows={rows} words={words} />
      </details>
    </section>
  )
}
