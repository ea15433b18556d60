import { readCatalogue } from '../content/readCatalogue'
import { readQuestionnaire } from '../content/readQuestionnaire'
import type { ParsedCatalogue } from '../core/catalogue/parse'
import type { ParsedQuestionnaire } from '../core/questionnaire/parse'
import type { Result } from '../core/result'
import type { Call } from './call'
import { cataloguePlace, pathOf, questionnairePlace } from './places'

export type Content = ParsedQuestionnaire & {
  /** Absent for a questionnaire that has no catalogue. */
  catalogue?: ParsedCatalogue
}

/** The questionnaire of `--questionnaire`, or the product's own. */
export function questionnaireOf(call: Call): Result<ParsedQuestionnaire> {
  const { questionnaire } = call.texts
  return readQuestionnaire(questionnaire === undefined ? questionnairePlace() : pathOf(questionnaire))
}

/** Questionnaire and catalogue of a call. The catalogue belongs to the product's own questionnaire. */
export function contentOf(call: Call): Result<Content> {
  const parsed = questionnaireOf(call)
  if (!parsed.ok || parsed.value.questionnaire.id !== 'mittelstand') return parsed
  const catalogue = readCatalogue(cataloguePlace(), parsed.value.questionnaire)
  return catalogue.ok ? { ok: true, value: { ...parsed.value, catalogue: catalogue.value } } : catalogue
}
