import type { Questionnaire } from '../questionnaire/questionnaire'
import type { Fault } from '../result'
import { entryFaults, knownIds, notDates, sourceDates } from './checkEntry'
import type { AuthoredCatalogue } from './parse'
import { pathParts } from './pathParts'
import type { AuthoredEntry } from './schema'

/** Faults between the entries, the cautions and the questionnaire: names of files, references, dates, sources. */
export function checkCatalogue(authored: AuthoredCatalogue, questionnaire: Questionnaire): Fault[] {
  const { head, cautions, entries } = authored
  const known = knownIds(
    questionnaire,
    Object.keys(cautions.data),
    entries.map(({ data }) => data.id),
  )
  const seen = new Set<string>()
  return [
    ...within(head.file, notDates({ version: head.data.version })),
    ...within(
      cautions.file,
      Object.entries(cautions.data).flatMap(([id, caution]) => sourceDates(caution.sources, `${id}.sources`)),
    ),
    ...entries.flatMap(({ file, data }) => {
      const doubled: Fault[] = seen.has(data.id)
        ? [{ code: 'doubledId', path: 'id', params: { id: data.id } }]
        : []
      seen.add(data.id)
      const faults = [...doubled, ...nameFaults(data, file), ...entryFaults(data, known, questionnaire)]
      return within(file, faults)
    }),
  ]
}

function within(file: string, faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, file }))
}

function nameFaults({ id, kind }: AuthoredEntry, file: string): Fault[] {
  const { name, folder } = pathParts(file)
  const faults: Fault[] = []
  if (name !== id) faults.push({ code: 'wrongValue', path: 'id', params: { allowed: name } })
  if (folder !== `${kind}s`)
    faults.push({ code: 'wrongValue', path: 'kind', params: { allowed: folder.replace(/s$/, '') } })
  return faults
}
