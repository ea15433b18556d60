import { catalogue } from 'virtual:lotse/catalogue'
import type { Chamber } from '../core/chamber/chamber'
import type { Catalogue, CatalogueTexts, EntryTexts } from '../core/catalogue/entry'
import { withOwnEntries } from '../core/catalogue/ownEntries'
import { languages, type Language } from '../core/questionnaire/texts'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import { addChamberFaults, presentChamber } from './presentChamber'
import { tellConsole } from './tellConsole'

/** The catalogue as a chamber shows it. */
export type OwnOffers = {
  catalogue: Catalogue
  /** Words of its own offers. */
  texts: Readonly<Record<Language, Readonly<Record<string, EntryTexts>>>>
  /** The chamber, with all languages in which something of it is missing. */
  chamber: Chamber
}

const known = new WeakMap<Chamber, OwnOffers>()

/** Checks the offers of a chamber once; what is broken is left out and told. */
export function ownOffersOf(chamber: Chamber, questionnaire: Questionnaire): OwnOffers {
  const found = known.get(chamber)
  if (found) return found
  const empty = (language: Language): CatalogueTexts => ({ language, title: '', entries: {}, cautions: {} })
  const product = { catalogue, texts: { de: empty('de'), en: empty('en') } }
  const own = withOwnEntries(product, chamber.entries, questionnaire)
  const offers = {
    catalogue: own.catalogue,
    texts: { de: own.texts.de.entries, en: own.texts.en.entries },
    chamber: {
      ...chamber,
      lacking: languages.filter((one) => chamber.lacking.includes(one) || own.lacking.includes(one)),
    },
  }
  known.set(chamber, offers)
  if (presentChamber() !== null) tellConsole(own.faults)
  addChamberFaults(own.faults)
  return offers
}
