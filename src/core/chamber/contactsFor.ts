import type { ChamberContact } from './chamber'

/** What decides who is there for a firm. */
export type Asking = {
  /** Ids of topics, the most important first. */
  topics: readonly string[]
  /** Postcode of the site, where it is known. */
  postcode?: string
}

/** A contact that is there for a firm, and for which of its topics; none for those who are there for everything. */
export type MatchedContact = { contact: ChamberContact; topics: readonly string[] }

/** Most contacts that are shown. */
const mostShown = 6

/**
 * Who at the chamber is there for a firm: first those for its topics, in its order, then those for everything. Of those for an
 * area only the ones with the firm's postcode, and where it is not known all, unless there is somebody for all areas.
 */
export function contactsFor(
  contacts: readonly ChamberContact[],
  { topics, postcode }: Asking,
): MatchedContact[] {
  const near = inReach(contacts, postcode)
  const matched = near.flatMap((contact): (MatchedContact & { rank: number })[] => {
    if (contact.topics.length === 0) return [{ contact, topics: [], rank: topics.length }]
    const own = topics.filter((topic) => contact.topics.includes(topic))
    const [first] = own
    return first === undefined ? [] : [{ contact, topics: own, rank: topics.indexOf(first) }]
  })
  return matched
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, mostShown)
    .map(({ contact, topics: own }) => ({ contact, topics: own }))
}

function inReach(
  contacts: readonly ChamberContact[],
  postcode: string | undefined,
): readonly ChamberContact[] {
  const everywhere = contacts.filter(({ postcodes }) => postcodes.length === 0)
  if (postcode === undefined) return everywhere.length > 0 ? everywhere : contacts
  return contacts.filter(
    ({ postcodes }) => postcodes.length === 0 || postcodes.some((area) => postcode.startsWith(area)),
  )
}
