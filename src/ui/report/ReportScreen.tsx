import { useRef, useState } from 'react'
import { reportParts, type ReportChoices } from '../../core/choices'
import { useHeadingFocus } from '../hooks/useHeadingFocus'
import { ResultWay } from '../parts/ResultWay'
import { PaperTwin } from '../twin/PaperTwin'
import { FormChoice, LanguageChoice } from './FormChoices'
import { MakePart } from './MakePart'
import { OtherFiles } from './OtherFiles'
import { PartChoices } from './PartChoices'
import { PreviewPart } from './preview/PreviewPart'
import { PrivateChoices } from './PrivateChoices'
import type { ReportScreenProps } from './props'
import { ReadingView } from './ReadingView'
import { SheetPart } from './SheetPart'
import '../styles/results.css'
import '../styles/report.css'

/** What stands in the report, how it looks, and how it is saved; or the report itself, to be read here. */
export function ReportScreen(props: ReportScreenProps) {
  const { report, messages, choices, preview, send } = props
  const heading = useHeadingFocus(props.takesFocus)
  const [isReading, setIsReading] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const change = (changed: Partial<ReportChoices>) => send({ type: 'choices.changed', choices: changed })
  const shared = { report, messages, choices, change }
  const parts = choices.form === 'short' ? reportParts : choices.parts
  const back = () => {
    setIsReading(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  const way = <ResultWay here="report" words={messages.way} send={send} />
  if (isReading)
    return (
      <div className="report">
        {way}
        <ReadingView report={props.chosenReport} parts={parts} messages={messages} onBack={back} />
      </div>
    )
  return (
    <>
      <div className="report beside-twin">
        {way}
        <h1 ref={heading} tabIndex={-1}>
          {messages.title}
        </h1>
        <p className="lead">{messages.intro}</p>
        <div className="report-columns">
          <div className="report-choices">
            <FormChoice {...shared} />
            <LanguageChoice {...shared} />
            {choices.form !== 'short' && <PartChoices {...shared} />}
            <PrivateChoices {...shared} />
            <MakePart {...props} />
            <p>
              <button ref={opener} type="button" className="link-button" onClick={() => setIsReading(true)}>
                {messages.reading.open}
              </button>
              <span className="secondary report-hint">{messages.reading.hint}</span>
            </p>
          </div>
          <PreviewPart preview={preview} messages={messages} />
        </div>
        <SheetPart {...props} />
        <OtherFiles {...props} />
      </div>
      {props.chosenReport && <PaperTwin report={props.chosenReport} parts={parts} />}
    </>
  )
}
