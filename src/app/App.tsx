import { useSelector } from '@xstate/react'
import { about } from 'virtual:lotse/about'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { DraftStore } from '../ui/draft/draftStore'
import type { WizardEvent } from '../wizard/events'
import { currentPage, isImporting, placeOf } from '../wizard/selectors'
import { appWords } from './appWords'
import { ErrorBoundary } from './ErrorBoundary'
import { pointToManifest } from './manifest'
import { Notices } from './Notices'
import { textSetOf } from './plain'
import { Screen } from './Screen'
import { followChamber, presentChamber } from './presentChamber'
import { saveAnswers } from './session'
import type { Setting } from './setting'
import { titleOf } from './title'
import { useKeptOffer } from './useKeptOffer'
import { useLeaveWarning } from './useLeaveWarning'
import type { WizardActor } from './wizardActor'
import { useWords, type Words } from './words'

type Props = {
  actor: WizardActor
  /** Sends an event and keeps the browser's history in step. */
  send: (event: WizardEvent) => void
  drafts: DraftStore
  firstWords: Words
  setting: Setting
}

/** The whole page: frame, notices, and the screen that the wizard names. */
export function App({ actor, send, drafts, firstWords, setting }: Props) {
  const state = useSelector(actor, (snapshot) => snapshot)
  const { context } = state
  const place = placeOf(state)
  const isAtFirst = place.screen === 'start' && context.imported === 'none' && !isImporting(state)
  const words = useWords(textSetOf(context.language, context), firstWords, !isAtFirst)
  const app = appWords(words.language)
  const chamber = useSyncExternalStore(followChamber, presentChamber)
  const [firstPlace] = useState(place)
  const offer = useKeptOffer(actor, send)
  const above = chamber?.above(words.language, place.screen === 'start')
  // What comes late comes below: nobody's line moves.
  const isAbove = !chamber?.isLate || place !== firstPlace
  const title = titleOf(place, currentPage(state), context.draftFaults.length > 0, words, app)
  const hasAnswers = Object.keys(context.answers).length > 0 || Object.keys(context.notes).length > 0

  useEffect(() => {
    document.title = title
    document.documentElement.lang = words.language
    pointToManifest(words.language)
  }, [title, words.language])
  useEffect(() => {
    document.documentElement.dataset['mode'] = context.mode
  }, [context.mode])
  useLeaveWarning(context.changed && context.kept !== 'yes')

  return (
    <ErrorBoundary actor={actor} words={app}>
      <setting.Layout
        language={words.language}
        messages={words.ui}
        place={place}
        hasAnswers={hasAnswers}
        changed={context.changed}
        keeping={context.keeping}
        kept={context.kept}
        mode={context.mode}
        plain={context.plain}
        version={about.version}
        noticesHref={setting.noticesHref}
        configuratorHref={setting.configuratorHref && `${setting.configuratorHref}?lang=${words.language}`}
        send={offer.send}
        onSave={() => saveAnswers(actor)}
        brand={
          chamber?.isLate ? (
            <div className="chamber-late">{chamber.brand(words.language)}</div>
          ) : (
            chamber?.brand(words.language)
          )
        }
        foot={chamber?.foot(words.language, chamber.faults)}
      >
        {isAbove && above}
        <Notices actor={actor} context={context} words={words} offer={offer} />
        <ErrorBoundary actor={actor} words={app} key={place.screen}>
          <Screen
            actor={actor}
            state={state}
            words={words}
            drafts={drafts}
            offer={offer}
            takesFocus={place !== firstPlace}
            setting={setting}
          />
        </ErrorBoundary>
        {!isAbove && above}
      </setting.Layout>
    </ErrorBoundary>
  )
}
