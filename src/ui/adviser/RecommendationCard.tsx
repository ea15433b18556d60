import { longestAdvice, longestTitle } from '../../core/profile/adviceSchema'
import { fieldFaults } from '../../core/profile/fieldFaults'
import { longestAddress } from '../../core/profile/identity'
import type { RecommendationDraft } from './adviceDraft'
import type { AdviceWords, AdviserScreenProps } from './props'
import { TextField } from './TextField'
import { webAddressOf } from './webAddress'

type Props = Pick<AdviserScreenProps, 'messages' | 'describeFault'> & {
  words: AdviceWords
  draft: RecommendationDraft
  number: number
  onChange: (draft: RecommendationDraft) => void
  /** Absent for the first. */
  onUp: (() => void) | null
  /** Absent for the last. */
  onDown: (() => void) | null
  onRemove: () => void
}

/** One recommendation: what, why, where to read on; and its place among the others. */
export function RecommendationCard(props: Props) {
  const { messages, words, describeFault, draft, number, onChange, ...moves } = props
  const address = webAddressOf(draft.url)
  const fault = address === '' ? undefined : fieldFaults.url(address)
  const change = (changed: Partial<RecommendationDraft>) => onChange({ ...draft, ...changed })
  const { errorPrefix } = messages
  return (
    <fieldset className="row-card">
      <legend className="row-legend" tabIndex={-1}>
        {words.recommendation(number)}
      </legend>
      <TextField
        label={words.recommendationTitle}
        errorPrefix={errorPrefix}
        value={draft.title}
        fault={draft.title.trim() === '' ? words.recommendationTitleMissing : undefined}
        maxLength={longestTitle}
        onChange={(title) => change({ title })}
      />
      <TextField
        label={words.recommendationText}
        aside={messages.optional}
        errorPrefix={errorPrefix}
        value={draft.text}
        maxLength={longestAdvice}
        rows={4}
        onChange={(text) => change({ text })}
      />
      <TextField
        label={words.recommendationUrl}
        aside={messages.optional}
        errorPrefix={errorPrefix}
        value={draft.url}
        fault={fault && describeFault(fault)}
        maxLength={longestAddress}
        type="url"
        onChange={(url) => change({ url })}
      />
      <div className="button-row">
        {moves.onUp && (
          <button type="button" className="link-button" onClick={moves.onUp}>
            {words.up(number)}
          </button>
        )}
        {moves.onDown && (
          <button type="button" className="link-button" onClick={moves.onDown}>
            {words.down(number)}
          </button>
        )}
        <button type="button" className="link-button row-remove" onClick={moves.onRemove}>
          {words.remove(number)}
        </button>
      </div>
    </fieldset>
  )
}
