import { readCatalogue } from '../content/readCatalogue'
import { readPlaces } from '../content/readPlaces'
import { readQuestionnaire } from '../content/readQuestionnaire'
import { withOwnEntries } from '../core/catalogue/ownEntries'
import type { ParsedCatalogue } from '../core/catalogue/parse'
import type { Chamber } from '../core/chamber/chamber'
import { withoutTopics } from '../core/chamber/withoutTopics'
import type { Places } from '../core/places/places'
import type { ParsedQuestionnaire } from '../core/questionnaire/parse'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { Fault, Result } from '../core/result'
import type { Call } from './call'
import { readChamber, type ChamberFile } from './chamber'
import { cataloguePlace, ownPlacesPlace, pathOf, questionnairePlace } from './places'

export type Content = ParsedQuestionnaire & {
  /** The questionnaire with all its topics: what answers files are read by. */
  whole: Questionnaire
  /** Who offers the check, where `--chamber` names a file. */
  chamber: Chamber | null
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
  const parsed = questionnaireOf(call)
  if (!parsed.ok) return parsed
  const { questionnaire: whole } = parsed.value
  const found = chamberOf(call, whole)
  if (!found.ok) return found
  const named = found.value
  if (whole.id !== 'mittelstand')
    return named
      ? { ok: false, faults: [foreign(named, whole.id)] }
      : { ok: true, value: { ...parsed.value, whole, chamber: null, dropped: [] } }
  const own = readCatalogue(cataloguePlace(), whole)
  if (!own.ok) return own
  const places = readPlaces(ownPlacesPlace())
  if (!places.ok) return places
  if (!named)
    return {
      ok: true,
      value: {
        ...parsed.value,
        whole,
        catalogue: own.value,
        places: places.value,
        chamber: null,
        dropped: [],
      },
    }
  const { chamber, faults } = named
  const catalogue = withOwnEntries(own.value, chamber.entries, whole)
  const ofEntries = catalogue.faults.map((fault) => ({ ...fault, file: named.file }))
  return {
    ok: true,
    value: {
      ...parsed.value,
      whole,
      questionnaire: withoutTopics(whole, chamber.topicsLeftOut),
      catalogue,
      places: places.value,
      chamber: { ...chamber, lacking: [...new Set([...chamber.lacking, ...catalogue.lacking])] },
      dropped: [...faults, ...ofEntries],
    },
  }
}

function chamberOf(call: Call, questionnaire: Questionnaire): Result<ChamberFile | undefined> {
  const { chamber } = call.texts
  return chamber === undefined ? { ok: true, value: undefined } : readChamber(pathOf(chamber), questionnaire)
}

/** A chamber's offers speak of the questions of the product. */
function foreign({ file }: ChamberFile, expected: string): Fault {
  return { code: 'otherQuestionnaire', file, path: '', params: { id: 'mittelstand', expected } }
}
