import type { StoredPicture } from '../profile/profile'
import type { Language } from '../questionnaire/texts'

/** A text in both languages or in one of them. */
export type ChamberText = Readonly<Partial<Record<Language, string>>>

/** A person or desk of a chamber. Without topics or areas of postcodes they are there for all. */
export type ChamberContact = {
  name: string
  role?: ChamberText
  mail?: string
  phone?: string
  url?: string
  /** Ids of topics. */
  topics: readonly string[]
  /** Beginnings of postcodes, one to five digits. */
  postcodes: readonly string[]
}

export type ChamberLinks = {
  home?: string
  privacy?: string
  imprint?: string
  /** Where barriers are reported. */
  accessibility?: { mail?: string; url?: string }
  /** Mail address for errors in entries of the catalogue. */
  corrections?: string
}

/** What the chamber says of what is offered, as it stands in its file: `withOwnEntries` checks it against the catalogue. */
export type ChamberEntries = { offers?: unknown; entriesLeftOut?: unknown }

/** A chamber's file, opened: what could be taken of it. Plain data, so that a worker can be given it. */
export type Chamber = {
  name?: ChamberText
  logo?: StoredPicture
  /** A picture beside the file, by its relative address; to be fetched by whoever has the file. */
  logoFile?: string
  /** `#rrggbb`, dark enough to be read on white. */
  accent?: string
  contacts: readonly ChamberContact[]
  foreword?: ChamberText
  links: ChamberLinks
  topicsLeftOut: readonly string[]
  entries: ChamberEntries
  /** Languages in which a text is missing and shown in the other. */
  lacking: readonly Language[]
}
