import { about } from 'virtual:lotse/about'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import type { Answers } from '../core/answers/answers'
import type { DraftStore } from '../ui/draft/draftStore'
import { PageScreen } from '../ui/screens/PageScreen'
import { KnownTerms } from '../ui/terms/KnownTerms'
import type { Place } from '../wizard/events'
import { currentPage, currentWalk, isImporting, placeOf, type WizardState } from '../wizard/selectors'
import { appWords } from './appWords'
import { today } from './clock'
import { chamberOf } from './chamberQuestionnaire'
import { loadPart } from './parts'
import { presentChamber } from './presentChamber'
import { reportPictures } from './reportPictures'
import { saveAnswers } from './session'
import type { Setting } from './setting'
import type { KeptOffer } from './useKeptOffer'
import type { WizardActor } from './wizardActor'
import { describeFault, type Words } from './words'

const Results = lazy(async () => ({ default: (await loadPart(() => import('./Results'))).Results }))
const Offers = lazy(async () => ({ default: (await loadPart(() => import('./Offers'))).Offers }))
const Plan = lazy(async () => ({ default: (await loadPart(() => import('./Plan'))).Plan }))
const Report = lazy(async () => ({ default: (await loadPart(() => import('./Report'))).Report }))
const Check = lazy(async () => ({ default: (await loadPart(() => import('./Check'))).Check }))
const Adviser = lazy(async () => ({ default: (await loadPart(() => import('./Adviser'))).Adviser }))
const Statement = lazy(async () => ({
  default: (await loadPart(() => import('./Statement'))).Statement,
}))
const Blank = lazy(async () => ({ default: (await loadPart(() => import('./Blank'))).Blank }))
const KeyIn = lazy(async () => ({ default: (await loadPart(() => import('./KeyIn'))).KeyIn }))
const TasksScreen = lazy(async () => ({
  default: (await loadPart(() => import('../ui/screens/TasksScreen'))).TasksScreen,
}))
const ReviewScreen = lazy(async () => ({
  default: (await loadPart(() => import('../ui/screens/ReviewScreen'))).ReviewScreen,
}))

type Props = {
  actor: WizardActor
  state: WizardState
  words: Words
  drafts: DraftStore
  offer: KeptOffer
  takesFocus: boolean
  setting: Setting
}

/** The screen that the wizard names, once its words are there. */
export function Screen(props: Props) {
  const { state, words, setting } = props
  const proposed = useSyncExternalStore(setting.proposals.follow, setting.proposals.read)
  const loading = <output>{appWords(words.language).loading}</output>
  if (!hasWords(state, words)) return loading
  const screen = screenAt(placeOf(state), proposed, props)
  return (
    <KnownTerms terms={words.terms} label={words.ui.page.terms}>
      <Suspense fallback={loading}>{screen}</Suspense>
    </KnownTerms>
  )
}

function hasWords(state: WizardState, { texts, faults }: Words): boolean {
  const place = placeOf(state)
  if (place.screen === 'start') return true
  if (place.screen !== 'page') return faults !== null
  return currentPage(state)?.questions.every(({ id }) => texts.questions[id] !== undefined) ?? true
}

function screenAt(
  place: Place,
  proposed: Answers,
  { actor, state, words, drafts, offer, takesFocus, setting }: Props,
) {
  const { context } = state
  const shown = { language: words.language, messages: words.ui, send: offer.send, takesFocus }
  const walk = currentWalk(state)
  switch (place.screen) {
    case 'start':
      return (
        <setting.StartScreen
          {...shown}
          title={words.texts.title}
          isOfSome={(chamberOf(context.questionnaire)?.topicsLeftOut.length ?? 0) > 0}
          entries={about.entries}
          hasAnswers={Object.keys(context.answers).length > 0}
          importing={isImporting(state)}
          imported={context.imported}
          importFaults={context.importFaults}
          describeFault={(fault) => describeFault(fault, words)}
          reportPicture={reportPictures[words.language]}
          keptOffered={offer.isOffered}
          onKeptContinued={offer.continueWithIt}
          onKeptDeleted={offer.deleteIt}
        />
      )
    case 'tasks':
      return <TasksScreen {...shown} texts={words.texts} walk={walk} />
    case 'page': {
      const page = currentPage(state)
      return page ? (
        <PageScreen
          {...shown}
          key={page.id}
          texts={words.texts}
          glossary={words.terms}
          walk={walk}
          page={page}
          question={place.question}
          answers={{ ...proposed, ...context.answers }}
          notes={context.notes}
          faults={context.draftFaults}
          returnTo={context.returnTo}
          today={today()}
          drafts={drafts}
          mode={context.mode}
        />
      ) : null
    }
    case 'review':
      return (
        <ReviewScreen
          {...shown}
          texts={words.texts}
          walk={walk}
          notes={context.notes}
          onPrint={() => window.print()}
        />
      )
    case 'results':
      return (
        <Results
          state={state}
          language={words.language}
          send={offer.send}
          takesFocus={takesFocus}
          onSave={() => saveAnswers(actor)}
        />
      )
    case 'offers':
      return (
        <Offers
          key={place.part ?? ''}
          state={state}
          language={words.language}
          texts={words.texts}
          part={place.part}
          send={offer.send}
          takesFocus={takesFocus}
        />
      )
    case 'plan':
      return <Plan state={state} language={words.language} send={offer.send} takesFocus={takesFocus} />
    case 'report':
      return (
        <Report
          state={state}
          language={words.language}
          send={offer.send}
          takesFocus={takesFocus}
          onSave={() => saveAnswers(actor)}
        />
      )
    case 'check':
      return <Check state={state} words={words} send={offer.send} takesFocus={takesFocus} />
    case 'adviser':
      return <Adviser state={state} words={words} send={offer.send} takesFocus={takesFocus} />
    case 'statement':
    case 'privacy':
      return (
        <Statement
          key={place.screen}
          screen={place.screen}
          words={words}
          operator={presentChamber()?.operator}
          takesFocus={takesFocus}
        />
      )
    case 'blank':
      return <Blank state={state} words={words} send={offer.send} takesFocus={takesFocus} />
    case 'keyIn':
      return <KeyIn state={state} words={words} send={offer.send} takesFocus={takesFocus} />
  }
}
