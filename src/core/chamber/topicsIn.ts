import type { Scoring } from '../questionnaire/questionnaire'
import type { Fault } from '../result'
import { listAt, mostShown, type FileData, type Taken } from './fileData'

/**
 * The topics that a chamber leaves out. Those without which there is never an overall score stay, and so many of the others as
 * it needs.
 */
export function topicsIn(data: FileData, { topics, overall }: Scoring): Taken<readonly string[]> {
  const list = listAt(data, 'topicsLeftOut', topics.length)
  const faults: Fault[] = [...list.faults]
  const known = new Set(topics.map(({ id }) => id))
  const taken = list.taken.flatMap((id, index) => {
    const path = `topicsLeftOut[${index}]`
    if (typeof id !== 'string') faults.push({ code: 'wrongType', path, params: { expected: 'string' } })
    else if (!known.has(id))
      faults.push({ code: 'unknownReference', path, params: { id: id.slice(0, mostShown), kind: 'topic' } })
    else if (overall.needs.includes(id)) faults.push({ code: 'isBasic', path, params: { id } })
    else return [id]
    return []
  })
  const most = topics.length - overall.atLeast
  const different = [...new Set(taken)]
  if (different.length <= most) return { taken: different, faults }
  return {
    taken: [],
    faults: [...faults, { code: 'tooMany', path: 'topicsLeftOut', params: { maximum: most } }],
  }
}
