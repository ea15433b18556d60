import type { PlaceNotice } from '../core/places/places'
import type { StateMap } from '../core/places/stateMap'
import type { Language, TextSet } from '../core/questionnaire/texts'
import type { OffersMessages } from '../i18n/offers/de'
import { offersMessages } from './offersWords'
import { loadPart } from './parts'

export type OffersParts = {
  language: Language
  words: OffersMessages
  map: StateMap
  /** On the data behind the distances. */
  notice: PlaceNotice
}

/** Words, map and notices of the screen. */
export async function offersParts(language: Language, set: TextSet): Promise<OffersParts> {
  const [words, { stateMap }, { places }] = await Promise.all([
    offersMessages(language, set),
    loadPart(() => import('virtual:lotse/map')),
    loadPart(() => import('virtual:lotse/places')),
  ])
  return { language, words, map: stateMap, notice: places.notice }
}
