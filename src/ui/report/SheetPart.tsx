import { useId, useState } from 'react'
import { FileState } from './FileState'
import { MakeButton } from './MakeButton'
import { ofEntry } from './ofEntry'
import type { ReportScreenProps } from './props'

/** One page for a first talk with whoever stands behind an entry. */
export function SheetPart({ report, messages, sheetEntries, pdf: made, send, onShare }: ReportScreenProps) {
  const id = useId()
  const [chosen, setChosen] = useState('')
  const words = messages.sheet
  const pdf = ofEntry(made, true)
  const entry = sheetEntries.find((each) => each.id === chosen) ?? sheetEntries[0]
  return (
    <section className="report-sheet">
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      {entry === undefined ? (
        <p className="secondary">{words.none}</p>
      ) : (
        <>
          <label className="report-select" htmlFor={id}>
            {words.choose}
          </label>
          <select
            id={id}
            className="field"
            value={entry.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {[true, false].map((isShortlisted) => {
              const entries = sheetEntries.filter((each) => each.isShortlisted === isShortlisted)
              return entries.length === 0 ? null : (
                <optgroup key={String(isShortlisted)} label={isShortlisted ? words.shortlisted : words.best}>
                  {entries.map(({ id: value, name }) => (
                    <option key={value} value={value}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              )
            })}
          </select>
          <MakeButton
            pdf={pdf}
            label={pdf.state === 'failed' ? messages.retry : words.make}
            look="button button-secondary"
            messages={messages}
            onMake={() => send({ type: 'sheet.requested', entry: entry.id })}
            onCancel={() => send({ type: 'report.cancelled' })}
          />
          <FileState pdf={pdf} messages={messages} language={report.language} isSheet onShare={onShare} />
        </>
      )}
    </section>
  )
}
