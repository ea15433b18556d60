import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { reportParts, type ReportPart } from '../core/choices'
import type { ReportDocument } from '../report/reportDocument'
import { twinParts, type TwinParts } from './twinParts'

type Props = { report: ReportDocument; parts?: readonly ReportPart[] }

/**
 * The report as a page, for paper alone: fetched beforehand, drawn when printing begins, however it was asked for. Where it has
 * not arrived, the screen itself is printed.
 */
export function PaperTwin({ report, parts = reportParts }: Props) {
  const [twin, setTwin] = useState<TwinParts | null>(null)
  const [isPrinted, setIsPrinted] = useState(false)
  const { language } = report

  useEffect(() => {
    let isWanted = true
    twinParts(language).then(
      (arrived) => {
        if (isWanted) setTwin(arrived)
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [language])

  useEffect(() => {
    // The browser draws the sheets as soon as this returns.
    const draw = () => flushSync(() => setIsPrinted(true))
    window.addEventListener('beforeprint', draw)
    return () => window.removeEventListener('beforeprint', draw)
  }, [])

  if (twin === null || !isPrinted) return null
  const { ReportTwin, words } = twin
  return (
    <div className="twin-paper">
      <ReportTwin report={report} words={words} parts={parts} />
    </div>
  )
}
