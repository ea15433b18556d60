import { readCatalogue } from '../content/readCatalogue'
import { readQuestionnaire } from '../content/readQuestionnaire'
import { withOwnEntries } from '../core/catalogue/ownEntries'
import { complain, type Call } from './call'
import { readChamber } from './chamber'
import { cataloguePlace, questionnairePlace } from './places'

/** Checks a chamber's file: every part that the page would leave out is a fault. */
export function checkChamber(file: string, call: Call): number {
  const parsed = readQuestionnaire(questionnairePlace())
  if (!parsed.ok) return complain(parsed.faults, call)
  const { questionnaire } = parsed.value
  const product = readCatalogue(cataloguePlace(), questionnaire)
  if (!product.ok) return complain(product.faults, call)
  const read = readChamber(file, questionnaire)
  if (!read.ok) return complain(read.faults, call)
  const { chamber, faults } = read.value
  const own = withOwnEntries(product.value, chamber.entries, questionnaire)
  const all = [...faults, ...own.faults.map((fault) => ({ ...fault, file }))]
  if (all.length > 0) return complain(all, call)
  const lacking = [...new Set([...chamber.lacking, ...own.lacking])]
  for (const language of lacking)
    console.error(`${call.words.notice}: ${file}: ${call.words.lackingTexts(language)}`)
  const before = new Set(product.value.catalogue.entries.map(({ id }) => id))
  const offers = own.catalogue.entries.filter(({ id }) => !before.has(id)).length
  console.log(call.words.checkedChamber(file, offers, chamber.contacts.length))
  return 0
}
