import { lazy, Suspense } from 'react'
import type { ReportDocument } from '../../report/reportDocument'
import { Boundary } from '../parts/Boundary'
import { chartRows } from './chartRows'
import { ChartList } from './ChartList'
import { ChartTable } from './ChartTable'
import { Folded } from './Folded'
import type { ResultsTools } from './props'
import { useMedia } from './useMedia'

const Charts = lazy(() => import('./Charts').then((module) => ({ default: module.Charts })))

/** Pictures for the eye, folded and hidden from screen readers, and the same figures as a table; a list where it is narrow. */
export function ChartBlock({ report, tools }: { report: ReportDocument; tools: ResultsTools }) {
  const rows = chartRows(report)
  const narrow = useMedia('(max-width: 40rem)')
  const words = tools.messages.charts
  if (rows.every((row) => row.points === null)) return null
  return (
    <div className="results-charts">
      <Folded summary={words.title}>
        {() =>
          narrow ? (
            <>
              <p className="secondary">{words.intro}</p>
              <ChartList rows={rows} words={words} />
            </>
          ) : (
            <>
              <p className="secondary">{words.intro}</p>
              <Boundary instead={<p>{words.missing}</p>}>
                <Suspense fallback={<p className="chart-space secondary">{words.loading}</p>}>
                  <Charts rows={rows} />
                </Suspense>
              </Boundary>
              <ChartTable rows={rows} words={words} />
            </>
          )
        }
      </Folded>
    </div>
  )
}
