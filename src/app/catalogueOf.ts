import { catalogue } from 'virtual:lotse/catalogue'
import type { Chamber } from '../core/chamber/chamber'
import type { Catalogue, EntryTexts } from '../core/catalogue/entry'
import type { Language } from '../core/questionnaire/texts'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import { chamberOf, wholeOf } from './chamberQuestionnaire'
import { loadPart } from './parts'

/** What a firm's answers are matched with: the catalogue, with the offers of the chamber that asks. */
export type Offered = {
  catalogue: Catalogue
  chamber: Chamber | null
  /** Words that the catalogue of the product does not have. */
  ownTexts: Readonly<Record<Language, Readonly<Record<string, EntryTexts>>>>
}

const product: Offered = { catalogue, chamber: null, ownTexts: { de: {}, en: {} } }

/** The catalogue for a questionnaire; the check of own offers is loaded only where there is a chamber. */
export async function offeredWith(questionnaire: Questionnaire): Promise<Offered> {
  const named = chamberOf(questionnaire)
  if (named === null) return product
  const { ownOffersOf } = await loadPart(() => import('./ownOffers'))
  const { catalogue: own, texts, chamber } = ownOffersOf(named, wholeOf(questionnaire))
  return { catalogue: own, chamber, ownTexts: texts }
}
