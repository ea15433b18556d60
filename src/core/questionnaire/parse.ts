import type { Fault, Result } from '../result'
import { faultsOf } from '../zodFaults'
import { crossCheck } from './crossCheck'
import { allTexts, plainTexts } from './parseTexts'
import { questionOf } from './parseQuestion'
import type { Questionnaire, Section, Upgrade } from './questionnaire'
import { scoringOf } from './parseScoring'
import {
  questionnaireSchema,
  sectionSchema,
  type AuthoredQuestionnaire,
  type AuthoredSection,
  type AuthoredUpgrade,
} from './schema'
import type { Language, QuestionnaireTexts } from './texts'
import { wordingsIn, type Wording } from './wordings'

/** Parsed YAML of one file, with the name under which faults are reported. */
export type Document = { file: string; data: unknown }

export type ParsedQuestionnaire = {
  questionnaire: Questionnaire
  texts: Readonly<Record<Language, QuestionnaireTexts>>
  /** German in plain words; the usual German where there are none. */
  plainTexts: QuestionnaireTexts
  /** All texts where they were written. */
  wordings: readonly Wording[]
}

/** The authored files after their schemas, with the names under which faults are reported. */
export type Authored = {
  main: { file: string; data: AuthoredQuestionnaire }
  sections: readonly { file: string; data: AuthoredSection }[]
}

/**
 * Questionnaire and texts from the documents of its directory: `questionnaire.yaml` and one document per section.
 * All faults are reported at once; nothing is guessed or repaired.
 */
export function parseQuestionnaire(
  main: Document,
  sections: readonly Document[],
): Result<ParsedQuestionnaire> {
  const head = questionnaireSchema.safeParse(main.data, { reportInput: true })
  const faults: Fault[] = head.success ? [] : faultsOf(head.error, main.data, main.file)
  const parts = sections.flatMap((document) => {
    const parsed = sectionSchema.safeParse(document.data, { reportInput: true })
    if (parsed.success) return [{ file: document.file, data: parsed.data }]
    faults.push(...faultsOf(parsed.error, document.data, document.file))
    return []
  })
  if (!head.success || faults.length > 0) return { ok: false, faults }

  const authored: Authored = { main: { file: main.file, data: head.data }, sections: parts }
  const crossFaults = crossCheck(authored)
  if (crossFaults.length > 0) return { ok: false, faults: crossFaults }
  return {
    ok: true,
    value: {
      questionnaire: structureOf(authored),
      texts: allTexts(authored),
      plainTexts: plainTexts(authored),
      wordings: [authored.main, ...authored.sections].flatMap(wordingsIn),
    },
  }
}

function structureOf({ main, sections }: Authored): Questionnaire {
  const ordered = main.data.sections.flatMap((id) => sections.filter((section) => section.data.id === id))
  const questions = ordered.flatMap(({ data }) =>
    data.questions.map((question) => questionOf(question, data)),
  )
  return {
    id: main.data.id,
    version: main.data.version,
    sections: ordered.map(({ data }) => sectionOf(data)),
    questions,
    named: main.data.conditions ?? {},
    scoring: scoringOf(main.data.scoring, questions),
    ...(main.data.upgrades ? { upgrades: main.data.upgrades.map(upgradeOf) } : {}),
  }
}

function upgradeOf({ to, questions, options, added }: AuthoredUpgrade): Upgrade {
  return {
    to,
    ...(questions ? { questions } : {}),
    ...(options ? { options } : {}),
    ...(added ? { added } : {}),
  }
}

function sectionOf(section: AuthoredSection): Section {
  return { id: section.id, ...askedOf(section) }
}

/** The keys that say when something is asked, without the absent ones. */
function askedOf(part: Pick<AuthoredSection, 'visibleWhen' | 'leftOutWhen' | 'postponedUnless'>) {
  return {
    ...(part.visibleWhen ? { visibleWhen: part.visibleWhen } : {}),
    ...(part.leftOutWhen ? { leftOutWhen: part.leftOutWhen } : {}),
    ...(part.postponedUnless ? { postponedUnless: part.postponedUnless } : {}),
  }
}
