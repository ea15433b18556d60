import { readCatalogue } from '../content/readCatalogue'
import { readPlaces } from '../content/readPlaces'
import { readQuestionnaire } from '../content/readQuestionnaire'
import type { ParsedCatalogue } from '../core/catalogue/parse'
import type { Places } from '../core/places/places'
import type { ParsedQuestionnaire } from '../core/questionnaire/parse'
import type { Result } from '../core/result'
import type { Call } from './call'
import { cataloguePlace, ownPlacesPlace, pathOf, questionnairePlace } from './places'

export type Content = ParsedQuestionnaire & {
  /** Absent for a questionnaire that has no catalogue. */
  catalogue?: ParsedCatalogue
  /** Places of postcodes; they come with the catalogue. */
  places?: Places
}

/** The questionnaire of `--questionnaire`, or the product's own. */
export function questionnaireOf(call: Call): Result<ParsedQuestionnaire> {
  const { questionnaire } = call.texts
  return readQuestionnaire(questionnaire === undefined ? questionnairePlace() : pathOf(questionnaire))
}

/** Questionnaire, catalogue and places of a call. The catalogue belongs to the product's own questionnaire. */
export function contentOf(call: Call): Result<Content> {
  const parsed = questionnaireOf(call)
  if (!parsed.ok || parsed.value.questionnaire.id !== 'mittelstand') return parsed
  const catalogue = readCatalogue(cataloguePlace(), parsed.value.questionnaire)
  if (!catalogue.ok) return catalogue
  const places = readPlaces(ownPlacesPlace())
  if (!places.ok) return places
  return { ok: true, value: { ...parsed.value, catalogue: catalogue.value, places: places.value } }
}
