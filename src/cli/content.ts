import { readCatalogue } from '../content/readCatalogue'
import { readPlaces } from '../content/readPlaces'
import { readQuestionnaire } from '../content/readQuestionnaire'
import { withOwnEntries, type OwnEntries } from '../core/catalogue/ownEntries'
import type { ParsedCatalogue } from '../core/catalogue/parse'
import type { Places } from '../core/places/places'
import type { ParsedQuestionnaire } from '../core/questionnaire/parse'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { Fault, Result } from '../core/result'
import type { Call } from './call'
import { readChamber, type ChamberFile } from './chamber'
import { cataloguePlace, ownPlacesPlace, pathOf, questionnairePlace } from './places'

export type Content = ParsedQuestionnaire & {
  /** Absent for a questionnaire that has no catalogue. */
  catalogue?: ParsedCatalogue
  /** Places of postcodes; they come with the catalogue. */
  places?: Places
  /** What of the chamber's file was left out. */
  dropped: readonly Fault[]
}

/** The questionnaire of `--questionnaire`, or the product's own. */
export function questionnaireOf(call: Call): Result<ParsedQuestionnaire> {
  const { questionnaire } = call.texts
  return readQuestionnaire(questionnaire === undefined ? questionnairePlace() : pathOf(questionnaire))
}

/** Questionnaire, catalogue and places of a call. Catalogue and chambers belong to the product's own questionnaire. */
export function contentOf(call: Call): Result<Content> {
  const chamber = readChamber(call)
  if (!chamber.ok) return chamber
  const parsed = questionnaireOf(call)
  if (!parsed.ok) return parsed
  const { questionnaire } = parsed.value
  if (questionnaire.id !== 'mittelstand')
    return chamber.value
      ? { ok: false, faults: [foreign(chamber.value, questionnaire.id)] }
      : { ok: true, value: { ...parsed.value, dropped: [] } }
  const own = readCatalogue(cataloguePlace(), questionnaire)
  if (!own.ok) return own
  const places = readPlaces(ownPlacesPlace())
  if (!places.ok) return places
  const { faults, ...catalogue } = withChamber(own.value, chamber.value, questionnaire)
  return { ok: true, value: { ...parsed.value, catalogue, places: places.value, dropped: faults } }
}

function withChamber(
  catalogue: ParsedCatalogue,
  chamber: ChamberFile | undefined,
  questionnaire: Questionnaire,
): OwnEntries {
  if (!chamber) return { ...catalogue, faults: [] }
  const own = withOwnEntries(catalogue, chamber.data, questionnaire)
  return { ...own, faults: own.faults.map((fault) => ({ ...fault, file: chamber.file })) }
}

/** A chamber's offers speak of the questions of the product. */
function foreign({ file }: ChamberFile, expected: string): Fault {
  return { code: 'otherQuestionnaire', file, path: '', params: { id: 'mittelstand', expected } }
}
