import type { CatalogueEntry } from '../core/catalogue/entry'
import type { ReportContext } from './reportInput'

/**
 * For each entry the others that belong to it, as where two entries are of one body or programme: first those it names itself,
 * then those that name it. A successor stands apart and is left out.
 */
export function relatedOffers({
  catalogue,
  catalogueTexts,
  messages,
}: ReportContext): (entry: CatalogueEntry) => { id: string; text: string }[] {
  const kinds = new Map(catalogue.entries.map(({ id, kind }) => [id, messages.recommendations.kinds[kind]]))
  const namedBy = new Map<string, string[]>()
  for (const { id, related } of catalogue.entries)
    for (const other of related) namedBy.set(other, [...(namedBy.get(other) ?? []), id])
  return ({ id, related, successor }) =>
    [...new Set([...related, ...(namedBy.get(id) ?? [])])].flatMap((other) => {
      const name = catalogueTexts.entries[other]?.name
      return name !== undefined && other !== successor
        ? [{ id: other, text: messages.offers.related(name, kinds.get(other) ?? '') }]
        : []
    })
}
