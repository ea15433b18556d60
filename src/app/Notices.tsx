import { useSyncExternalStore } from 'react'
import { someOf } from '../i18n/characters'
import { formatsOf } from '../i18n/format'
import { Callout } from '../ui/parts/Callout'
import type { WizardContext } from '../wizard/events'
import { appWords } from './appWords'
import { isPartMissing, onPartMissing } from './parts'
import { Trouble } from './Trouble'
import type { KeptOffer } from './useKeptOffer'
import type { WizardActor } from './wizardActor'
import { describeFault, type Words } from './words'

const mostFaults = 10

type Props = { actor: WizardActor; context: WizardContext; words: Words; offer: KeptOffer }

/** What has to be said above the screen, whichever it is. The start screen tells of files itself. */
export function Notices({ actor, context, words, offer }: Props) {
  const app = appWords(words.language)
  const isMissing = useSyncExternalStore(onPartMissing, isPartMissing)
  const isAboutFile = context.imported !== 'none' && context.place.screen !== 'start'
  const missing = someOf(context.report?.missing ?? [], app.notices.more)
  return (
    <div className="notices">
      {isMissing && <Trouble actor={actor} words={app} kind="missingPart" />}
      {context.kept === 'overtaken' && (
        <Callout tone="caution" isUrgent>
          <p>{app.notices.overtaken}</p>
          <p className="button-row">
            <button type="button" className="button button-secondary" onClick={offer.continueWithIt}>
              {app.notices.openOther}
            </button>
            <button type="button" className="button button-secondary" onClick={offer.writeOver}>
              {app.notices.writeOver}
            </button>
          </p>
        </Callout>
      )}
      <div aria-live="polite">{isAboutFile && <FileNotice context={context} words={words} />}</div>
      <div aria-live="polite">
        {missing !== '' && (
          <Callout>
            <p>{app.notices.missingCharacters(missing)}</p>
          </Callout>
        )}
      </div>
    </div>
  )
}

function FileNotice({ context, words }: Pick<Props, 'context' | 'words'>) {
  const { notices } = appWords(words.language)
  const { imported, importFaults, importAdded } = context
  if (imported === 'none') return null
  const shown = importFaults.slice(0, mostFaults)
  const added = formatsOf(words.language).items(
    importAdded.map((id) => words.texts.questions[id]?.name ?? id),
  )
  const rest = importFaults.length - shown.length
  return (
    <Callout>
      <p>{notices[imported]}</p>
      {shown.length > 0 && (
        <ul>
          {shown.map((fault) => (
            <li key={`${fault.path} ${fault.code}`}>{describeFault(fault, words)}</li>
          ))}
          {rest > 0 && <li>{notices.more(rest)}</li>}
        </ul>
      )}
      {added !== '' && <p>{notices.added(importAdded.length, added)}</p>}
    </Callout>
  )
}
