import type { Answers, AnswerValue, Notes } from '../core/answers/answers'
import type { OpenedAnswers } from '../core/answers/answersFile'
import type { Advice, Profile } from '../core/profile/profile'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { Language } from '../core/questionnaire/texts'
import type { Fault, Result } from '../core/result'
import type { ReportChoices } from '../core/choices'

/** Where the user is: the address of a screen. */
export type Place =
  | { screen: 'start' }
  | { screen: 'tasks' }
  /** `question`: the one shown, where a group sees them one at a time; the first of the page where none is named. */
  | { screen: 'page'; page: string; question?: string }
  | { screen: 'review' }
  | { screen: 'results' }
  /** Who helps: the whole catalogue; `part` is the id of an entry, or a kind of entries. */
  | { screen: 'offers'; part?: string }
  /** Ready for funding: what is judged, what comes first, by when. */
  | { screen: 'plan' }
  /** What stands in the report, how it looks, and how it is saved. */
  | { screen: 'report' }
  /** Whether the figures of an earlier report still hold. */
  | { screen: 'check' }
  /** Name, logo and words of who makes reports for others. */
  | { screen: 'adviser' }
  /** How accessible the wizard is, and where to write. */
  | { screen: 'statement' }
  /** What happens to what is entered. */
  | { screen: 'privacy' }
  /** The questions to print and fill in by hand. */
  | { screen: 'blank' }
  /** Answers of a sheet that was filled in by hand. */
  | { screen: 'keyIn' }

/** Screens to which one returns after a single change. */
export type ReturnScreen = 'tasks' | 'review' | 'results' | 'offers' | 'plan' | 'report'

/** What the user keeps across reloads and files; everything else is recomputed. */
export type Session = {
  answers: Answers
  notes: Notes
  /** Ids of entries that the user wants in the report, in the order chosen. */
  shortlist?: readonly string[]
  /** What an adviser says to this firm. */
  advice?: Advice
  /** First question of the page last open. */
  openQuestion?: string
  respondent?: string
}

export type WizardContext = Pick<Session, 'answers' | 'notes'> & {
  shortlist: readonly string[]
  respondent: string | null
  /** Words of the adviser for this firm; empty where there are none. */
  advice: Advice
  /** Who makes the report for the firm; not part of the answers. */
  profile: Profile | null
  questionnaire: Questionnaire
  language: Language
  /** German in plain words, where there are some. */
  plain: boolean
  /** Large and one question at a time, for a group before a projector. */
  mode: 'usual' | 'workshop'
  /** Screen shown, and the one to come back to while a file is being opened. */
  place: Place
  /** Page being answered; kept while other screens are open. */
  page: string | null
  /** Where "continue" leads after a single change from the review, the task list or the results. */
  returnTo: ReturnScreen | null
  /** Questions that were open when the change was asked for; only others are asked before returning. */
  openBefore: readonly string[]
  /** Faults of the draft as last submitted. */
  draftFaults: readonly DraftFault[]
  /** Why the last file was refused, or what was left out of it. */
  importFaults: readonly Fault[]
  imported: 'none' | 'opened' | 'openedWithLosses' | 'refused'
  /** Questions that have come since the version of the last file and wait for an answer. */
  importAdded: readonly string[]
  /** True when the user asked to keep the answers on this device. */
  keeping: boolean
  /** Absent, kept, denied by the browser (never an exception), or written over from another tab. */
  kept: 'no' | 'yes' | 'denied' | 'overtaken'
  /** Unsaved changes since the last save to a file. */
  changed: boolean
  report: MadeReport | null
  /** Share of the file in the making that is done, 0…1. */
  progress: number
  /** Entry for which a sheet for a call is wanted; `null` for the report itself. */
  entry: string | null
  /** What the report is to contain. */
  choices: ReportChoices
}

export type MadeReport = {
  fileName: string
  bytes: Uint8Array<ArrayBuffer>
  /** Characters that the report could not show. */
  missing: readonly string[]
  pages: number
}

/** A file as browsers hand it over, as far as it is read here. */
export type PickedFile = {
  name?: string
  size: number
  type: string
  text: () => Promise<string>
  arrayBuffer: () => Promise<ArrayBuffer>
}

/** A fault of one answer of the open page. */
export type DraftFault = Pick<Fault, 'code' | 'params'> & {
  question: string
  path: readonly (string | number)[]
}

export type WizardEvent =
  | { type: 'wizard.started' }
  | { type: 'place.requested'; place: Place; returnTo?: ReturnScreen | null }
  | { type: 'answer.given'; answers: Readonly<Record<string, AnswerValue | undefined>>; notes: Notes }
  /** Shows another question of the open page, where they are shown one at a time. */
  | { type: 'question.shown'; question: string }
  | { type: 'draft.refused'; faults: readonly DraftFault[] }
  | { type: 'draft.changed' }
  | { type: 'step.back' }
  | { type: 'topic.deepened'; topic: string }
  /** Puts an entry on the shortlist or takes it off. */
  | { type: 'shortlist.toggled'; entry: string }
  | { type: 'language.chosen'; language: Language }
  | { type: 'plain.chosen'; plain: boolean }
  | { type: 'mode.chosen'; mode: 'usual' | 'workshop' }
  | { type: 'file.chosen'; file: PickedFile }
  | { type: 'file.saved' }
  /** What was opened last stands in no file: it came from the page itself. */
  | { type: 'answers.recovered' }
  | { type: 'device.kept' }
  | { type: 'device.released' }
  | { type: 'device.overtaken' }
  | { type: 'answers.deleted' }
  | { type: 'report.requested' }
  /** Makes the sheet for a call with whoever stands behind an entry, in place of the report. */
  | { type: 'sheet.requested'; entry: string }
  | { type: 'report.advanced'; progress: number }
  /** Changes what the report is to contain; one that was made otherwise is dropped. */
  | { type: 'choices.changed'; choices: Partial<ReportChoices> }
  | { type: 'report.cancelled' }
  /** Asks from now on as a chamber does, or no longer; the answers stay. */
  | { type: 'questionnaire.changed'; questionnaire: Questionnaire }
  | { type: 'profile.changed'; profile: Profile | null }
  | { type: 'advice.changed'; advice: Advice }
  | { type: 'report.dismissed' }

/** Outside work that `app` provides as actors. */
export type OpenFile = (input: {
  file: PickedFile
  questionnaire: Questionnaire
}) => Promise<Result<OpenedAnswers>>
export type KeepAnswers = (input: { session: Session; language: Language }) => Promise<'yes' | 'denied'>
export type ForgetAnswers = () => Promise<void>
declare global {
  /** The part of it that is the same in every environment; no other of a browser is known here. */
  interface AbortSignal {
    readonly aborted: boolean
  }
}

/** What a file is made from. */
export type ReportOrder = {
  questionnaire: Questionnaire
  session: Session
  /** Language shown. */
  language: Language
  choices: ReportChoices
  profile: Profile | null
  entry: string | null
}
/** Follows the making with its share, 0…1, and stops it. */
export type Watch = { onProgress: (share: number) => void; signal: AbortSignal }
export type MakeReport = (order: ReportOrder, watch: Watch) => Promise<MadeReport>

export type OutsideWork = {
  openFile: OpenFile
  keepAnswers: KeepAnswers
  forgetAnswers: ForgetAnswers
  makeReport: MakeReport
}
