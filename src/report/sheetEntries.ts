import type { ReportDocument } from './reportDocument'

/** An entry for which a sheet for a call can be made. */
export type SheetEntry = { id: string; name: string; isShortlisted: boolean }

/** Those on the shortlist in its order, then whom the summary names, then its programmes. */
export function sheetEntries({ shortlist, brief, recommendations }: ReportDocument): SheetEntry[] {
  const named = [...brief.helpers, ...brief.money].map(({ id }) => id)
  return [...new Set([...shortlist, ...named])].flatMap((id) => {
    const entry = recommendations.find((one) => one.id === id)
    return entry ? { id, name: entry.name, isShortlisted: shortlist.includes(id) } : []
  })
}
