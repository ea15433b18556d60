import type { Language } from '../core/questionnaire/texts'
import type { Fault } from '../core/result'
import { de, type ChamberScreenMessages } from '../i18n/chamber/de'
import { en } from '../i18n/chamber/en'
import { de as deFaults } from '../i18n/faults/de'
import { en as enFaults } from '../i18n/faults/en'
import { faultLine } from '../i18n/faults/faultMessages'

export type ChamberWords = ChamberScreenMessages & { fault: (fault: Fault) => string }

/** What is said of a chamber on the screens; both languages come with the chamber. */
export function chamberWords(language: Language): ChamberWords {
  const [words, faults] = language === 'de' ? [de, deFaults] : [en, enFaults]
  return { ...words, fault: (fault) => faultLine(fault, faults) }
}
