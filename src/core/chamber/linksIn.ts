import type { Fault, Result } from '../result'
import type { ChamberLinks } from './chamber'
import { linkParts } from './chamberSchema'
import { isRecord, partAt, unknownKeys, type FileData, type Taken } from './fileData'

/** The addresses that a chamber names, each checked by itself. */
export function linksIn(data: FileData): Taken<ChamberLinks> {
  if (!Object.hasOwn(data, 'links')) return { taken: {}, faults: [] }
  const { links } = data
  if (!isRecord(links))
    return { taken: {}, faults: [{ code: 'wrongType', path: 'links', params: { expected: 'object' } }] }
  const faults: Fault[] = unknownKeys(links, linkParts, 'links')
  const take = <Value>(found: Result<Value> | undefined): Value | undefined => {
    if (found?.ok) return found.value
    faults.push(...(found?.faults ?? []).map((fault) => ({ ...fault, path: `links.${fault.path}` })))
    return undefined
  }
  const home = take(partAt(links, 'home', linkParts.home))
  const privacy = take(partAt(links, 'privacy', linkParts.privacy))
  const imprint = take(partAt(links, 'imprint', linkParts.imprint))
  const corrections = take(partAt(links, 'corrections', linkParts.corrections))
  const { mail, url } = take(partAt(links, 'accessibility', linkParts.accessibility)) ?? {}
  const accessibility = {
    ...(mail === undefined ? {} : { mail }),
    ...(url === undefined ? {} : { url }),
  }
  const taken = {
    ...(home === undefined ? {} : { home }),
    ...(privacy === undefined ? {} : { privacy }),
    ...(imprint === undefined ? {} : { imprint }),
    ...(corrections === undefined ? {} : { corrections }),
    ...(Object.keys(accessibility).length === 0 ? {} : { accessibility }),
  }
  return { taken, faults }
}
