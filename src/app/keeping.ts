import { questionnaire } from 'virtual:lotse/questionnaire'
import { forgetSession, keepSession, keptAnswersKey, keptSession, type StorageAccess } from '../storage/keep'
import type { ForgetAnswers, KeepAnswers } from '../wizard/events'
import { sessionText } from './answersFileOf'
import { today } from './clock'

const onDevice: StorageAccess = () => window.localStorage
const inTab: StorageAccess = () => window.sessionStorage
const handedOverKey = 'mittelstandslotse/handed-over/v1'

export const keepAnswers: KeepAnswers = ({ session, language }) =>
  Promise.resolve(keepSession(onDevice, sessionText(session, language, questionnaire, today())))

export const forgetAnswers: ForgetAnswers = () => {
  forgetSession(onDevice)
  return Promise.resolve()
}

/** The text kept on the device, null where there is none. */
export function keptText(): string | null {
  return keptSession(onDevice)
}

/** Calls back when another tab has changed or removed what is kept on the device. */
export function onKeptElsewhere(listener: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === keptAnswersKey || key === null) listener()
  }
  window.addEventListener('storage', listen)
  return () => window.removeEventListener('storage', listen)
}

/** Hands the answers over to this tab after a reload that the user asked for; false where the browser denies it. */
export function handOver(text: string): boolean {
  return keepSession(inTab, text, handedOverKey) === 'yes'
}

/** Takes what was handed over before the reload; nothing of it stays behind. */
export function takeHandedOver(): string | null {
  const text = keptSession(inTab, handedOverKey)
  if (text !== null) forgetSession(inTab, handedOverKey)
  return text
}
