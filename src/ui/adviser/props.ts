import type { Language } from '../../core/questionnaire/texts'
import type { Fault, Result } from '../../core/result'
import type { AdviserScreenMessages } from '../../i18n/adviser/de'
import type { WizardEvent } from '../../wizard/events'
import type { AdviceDraft } from './adviceDraft'
import type { ProfileDraft } from './profileDraft'

export type NamedTopic = { id: string; title: string }

/** What came of a request that the app carries out. */
export type Outcome = Promise<Result<string>>

export type ProfileTools = {
  /** Makes a chosen file the logo: smaller, and with nothing but the picture in it. */
  onLogo: (file: File) => Outcome
  /** Saves the profile as a file and gives its name; absent as long as there is no name. */
  onSave: (() => string) | null
  /** Opens a profile file and gives the name in it. */
  onOpen: (file: File) => Outcome
  /** Keeps the profile on the device, or no longer. */
  onKeep: (isKept: boolean) => void
  /** Removes it here and from the device. */
  onRemove: () => void
}

/** Words around what is written for one firm, or for all of them. */
export type AdviceWords = AdviserScreenMessages['advice']

export type AdviserScreenProps = {
  language: Language
  messages: AdviserScreenMessages
  profile: ProfileDraft
  onProfile: (draft: ProfileDraft) => void
  /** Whether the profile is on this device; `denied` where the browser does not allow it. */
  kept: 'no' | 'yes' | 'denied'
  tools: ProfileTools
  advice: AdviceDraft
  onAdvice: (draft: AdviceDraft) => void
  /** Name of the firm, absent where it is not given. */
  firm?: string | undefined
  /** Topics of this firm that can be commented on. */
  topics: readonly NamedTopic[]
  /** Topics of any firm. */
  allTopics: readonly NamedTopic[]
  describeFault: (fault: Fault) => string
  send: (event: WizardEvent) => void
  takesFocus: boolean
}
