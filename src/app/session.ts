import { waitFor } from 'xstate'
import { fileNameOf } from '../core/answers/fileName'
import { sessionOf } from '../wizard/context'
import type { PickedFile } from '../wizard/events'
import { isImporting } from '../wizard/selectors'
import { sessionText } from './answersFileOf'
import { today } from './clock'
import { download } from './download'
import { handOver, keptText, takeHandedOver } from './keeping'
import type { WizardActor } from './wizardActor'

/** Saves the answers as a file. */
export function saveAnswers(actor: WizardActor): void {
  const { answers } = actor.getSnapshot().context
  download(fileNameOf(answers, today(), '.lotse.json'), presentText(actor), 'application/json')
  actor.send({ type: 'file.saved' })
}

/** Reloads the page and takes the answers along; where the browser denies that, they are saved as a file first. */
export function reloadWithAnswers(actor: WizardActor): void {
  const { answers, notes } = actor.getSnapshot().context
  const isEmpty = Object.keys(answers).length === 0 && Object.keys(notes).length === 0
  if (!isEmpty && !handOver(presentText(actor))) saveAnswers(actor)
  actor.send({ type: 'file.saved' })
  window.location.reload()
}

/** Goes on with what was handed over before a reload, and keeps it on the device if it was kept before. */
export async function resumeAfterReload(actor: WizardActor): Promise<void> {
  const text = takeHandedOver()
  if (text === null) return
  const isOpened = await reopen(actor, text, text === keptText())
  if (isOpened) actor.send({ type: 'answers.recovered' })
}

/** Opens the copy on this device and keeps it up to date from now on. */
export async function continueKept(actor: WizardActor): Promise<void> {
  const text = keptText()
  if (text !== null) await reopen(actor, text, true)
}

/** Opens a text that came from this page; true when it could be opened. */
async function reopen(actor: WizardActor, text: string, isToBeKept: boolean): Promise<boolean> {
  const file: PickedFile = new Blob([text], { type: 'application/json' })
  actor.send({ type: 'file.chosen', file })
  const { context } = await waitFor(actor, (state) => !isImporting(state))
  // A copy that cannot be opened is not written over.
  const isOpened = context.imported === 'opened' || context.imported === 'openedWithLosses'
  if (isOpened && isToBeKept) actor.send({ type: 'device.kept' })
  return isOpened
}

function presentText(actor: WizardActor): string {
  const { context } = actor.getSnapshot()
  return sessionText(sessionOf(context), context.language, context.questionnaire, today())
}
