import type { Fault } from '../result'
import type { ChamberContact } from './chamber'
import { chamberTexts, contactParts, mostContacts } from './chamberSchema'
import { isRecord, listAt, mostShown, parsed, textAt, type Taken } from './fileData'

/** Most faults of all contacts together that are told. */
const mostFaults = 100

/** The contacts of a file, each checked by itself: a broken one is left out and named by its number from 0. */
export function contactsIn(
  data: Readonly<Record<string, unknown>>,
  topics: ReadonlySet<string>,
): Taken<readonly ChamberContact[]> {
  const list = listAt(data, 'contacts', mostContacts)
  const faults: Fault[] = [...list.faults]
  const taken = list.taken.flatMap((given, index) => {
    const place = `contacts[${index}]`
    const own: Fault[] = []
    const contact = contactOf(given, place, topics, own)
    faults.push(...own)
    return contact && own.length === 0 ? [contact] : []
  })
  return { taken, faults: faults.slice(0, mostFaults) }
}

function contactOf(
  given: unknown,
  place: string,
  known: ReadonlySet<string>,
  faults: Fault[],
): ChamberContact | undefined {
  const { role: ownRole, ...rest } = isRecord(given) ? given : { role: undefined }
  const contact = parsed(isRecord(given) ? rest : given, contactParts, place)
  const role = ownRole === undefined ? undefined : textAt({ role: ownRole }, 'role', chamberTexts.role)
  if (role && !role.ok)
    faults.push(...role.faults.map((fault) => ({ ...fault, path: `${place}.${fault.path}` })))
  if (!contact.ok) {
    faults.push(...contact.faults)
    return undefined
  }
  const { name, mail, phone, url, topics = [], postcodes = [] } = contact.value
  if (mail === undefined && phone === undefined && url === undefined)
    faults.push({ code: 'notReachable', path: place })
  const foreign = topics.find((topic) => !known.has(topic))
  if (foreign !== undefined)
    faults.push({
      code: 'unknownReference',
      path: `${place}.topics`,
      params: { id: foreign.slice(0, mostShown), kind: 'topic' },
    })
  return {
    name,
    ...(role?.ok ? { role: role.value } : {}),
    ...(mail === undefined ? {} : { mail }),
    ...(phone === undefined ? {} : { phone }),
    ...(url === undefined ? {} : { url }),
    topics,
    postcodes,
  }
}
