import { createRoot } from 'react-dom/client'
import type { Place } from '../wizard/events'
import type { DraftStore } from '../ui/draft/draftStore'
import { appWords } from './appWords'
import { placeAt } from './address'
import { App } from './App'
import { followHistory } from './history'
import { keptText } from './keeping'
import { startLanguage, withLanguage } from './language'
import { followMode } from './mode'
import { followPlain, textSetOf } from './plain'
import { bringBackProfile } from './profileKeeping'
import { resumeAfterReload } from './session'
import { awaitChamber } from './presentChamber'
import type { Setting } from './setting'
import { Trouble } from './Trouble'
import { forgetCheck } from './keptCheck'
import { forgetOffersView } from './keptOffersView'
import { startWizard, type WizardActor } from './wizardActor'
import { firstWords } from './words'

/** Starts the wizard in an element of the page; gives what ends it. */
export async function start(root: HTMLElement, setting: Setting): Promise<() => void> {
  const language = startLanguage(window.location.search, navigator.language)
  const actor = startWizard(language)
  followPlain(actor, window)
  const view = createRoot(root)
  const ends = [() => view.unmount(), () => void actor.stop()]
  const trouble = (kind: 'crashed' | 'missingPart') => (
    <Trouble actor={actor} words={appWords(actor.getSnapshot().context.language)} kind={kind} />
  )
  try {
    const [words, , isChamberThere] = await Promise.all([
      firstWords(textSetOf(language, actor.getSnapshot().context)),
      resumeAfterReload(actor),
      soonEnough(setting.chamber(actor)),
      soonEnough(letters()),
    ])
    if (!isChamberThere) awaitChamber()
    // What does not arrive is told by loadPart.
    if (setting.takesProfile) bringBackProfile(actor).catch(() => undefined)
    actor.subscribe({ error: () => view.render(trouble('crashed')) })
    const { send, stop } = followHistory(actor, window, firstPlace(actor, setting))
    ends.push(stop)
    const drafts: DraftStore = new Map()
    dropDraftsWithAnswers(actor, drafts)
    showLanguageInAddress(actor)
    followMode(actor, window)
    setting.onStarted(actor, send)
    view.render(<App actor={actor} send={send} drafts={drafts} firstWords={words} setting={setting} />)
  } catch {
    view.render(trouble('missingPart'))
  }
  return () => {
    for (const end of ends) end()
  }
}

/** Milliseconds that the first screen waits for a chamber, and for its letters. */
const patience = 2500

/** The letters of all screens, which come with the page: other ones first would move what is below them. */
async function letters(): Promise<void> {
  const { fonts }: { fonts?: FontFaceSet } = document
  await Promise.all(['400', '600'].map((weight) => fonts?.load(`${weight} 1em 'Source Sans 3'`)))
}

/** Whether the work was done, in vain too, before it had taken too long. */
function soonEnough(work: Promise<void>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false))
  // What does not arrive is told by loadPart.
  const done = work.then(
    () => true,
    () => true,
  )
  return Promise.race([done, late])
}

/** The place in the address; the start where a copy on this device has to be asked about first. */
function firstPlace(actor: WizardActor, setting: Setting): Place {
  const isToBeAsked = keptText() !== null && !actor.getSnapshot().context.keeping
  if (isToBeAsked) return { screen: 'start' }
  return window.location.hash === '' ? setting.firstPlace : placeAt(window.location.hash)
}

/** What was typed belongs to the answers it was typed beside: other answers, no drafts, no filters, no checked file. */
function dropDraftsWithAnswers(actor: WizardActor, drafts: DraftStore): void {
  let { imported, answers } = actor.getSnapshot().context
  actor.subscribe(({ context }) => {
    const isReplaced = context.imported !== imported && context.imported.startsWith('opened')
    const isDeleted = !context.changed && Object.keys(context.answers).length === 0
    const isNew = context.answers !== answers
    imported = context.imported
    answers = context.answers
    if (!isReplaced && !isDeleted) return
    drafts.clear()
    forgetOffersView()
    if (isNew) forgetCheck()
  })
}

function showLanguageInAddress(actor: WizardActor): void {
  let { language } = actor.getSnapshot().context
  actor.subscribe(({ context }) => {
    if (context.language === language) return
    language = context.language
    window.history.replaceState(window.history.state, '', withLanguage(window.location.href, language))
  })
}
