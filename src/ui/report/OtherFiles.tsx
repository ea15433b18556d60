import { useId } from 'react'
import { Icon } from '../icons/Icon'
import { SaveButton } from '../parts/SaveButton'
import { PlaceLink } from '../parts/PlaceLink'
import type { ReportScreenProps } from './props'

type Props = Pick<ReportScreenProps, 'messages' | 'send' | 'onSaveAnswers' | 'onSpreadsheet'>

/** The same in other files, and what else can be done with the report. */
export function OtherFiles({ messages, send, onSaveAnswers, onSpreadsheet }: Props) {
  const hint = useId()
  const { others, more } = messages
  return (
    <section className="report-others">
      <h2>{others.title}</h2>
      <div>
        <button
          type="button"
          className="button button-secondary"
          aria-describedby={hint}
          onClick={onSaveAnswers}
        >
          <Icon name="save" />
          {others.answers}
        </button>
        <p id={hint} className="secondary">
          {others.answersHint}
        </p>
      </div>
      {onSpreadsheet && (
        <SaveButton
          label={others.spreadsheet}
          hint={others.spreadsheetHint}
          look="button button-secondary"
          messages={{ saving: messages.saving, saved: messages.saved, failed: messages.notSaved }}
          save={onSpreadsheet}
        />
      )}
      <p>
        <PlaceLink to={{ screen: 'plan' }} send={send}>
          {others.plan}
        </PlaceLink>
        <span className="secondary report-hint">{others.planHint}</span>
      </p>
      <h2>{more.title}</h2>
      <p>
        <PlaceLink to={{ screen: 'adviser' }} send={send}>
          {more.adviser}
        </PlaceLink>
      </p>
      <p>
        <PlaceLink to={{ screen: 'check' }} send={send}>
          {more.check}
        </PlaceLink>
      </p>
    </section>
  )
}
