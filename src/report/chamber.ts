import type { Chamber } from '../core/chamber/chamber'
import { saidIn } from '../core/chamber/chamberText'
import { contactsFor } from '../core/chamber/contactsFor'
import type { Profile } from '../core/profile/profile'
import type { Language } from '../core/questionnaire/texts'
import type { ReportContext } from './reportInput'

/** Who at the chamber that offers the check is there for this firm. */
export type ReportChamber = {
  heading: string
  /** That texts of the chamber stand in the other language only; absent where none does. */
  note?: string
  contacts: readonly ReportContact[]
}

export type ReportContact = {
  name: string
  role?: { text: string; language: Language }
  /** For which topics; absent for those who are there for everything. */
  topicsText?: string
  mail?: string
  phone?: string
  url?: string
}

/** The contacts for this firm, by the topics that count for it and its postcode; absent where the chamber names none. */
export function chamberOf(context: ReportContext): ReportChamber | undefined {
  const { chamber, language, messages, answers } = context
  if (!chamber) return undefined
  const postcode = answers['company.postcode']
  const isKnown = typeof postcode === 'string' && /^\d{5}$/u.test(postcode)
  const found = contactsFor(chamber.contacts, {
    topics: topicsInOrder(context),
    ...(isKnown ? { postcode } : {}),
  })
  if (found.length === 0) return undefined
  const words = messages.chamber
  const titles = (topics: readonly string[]) => topics.map((topic) => context.topicTitle(topic)).join(', ')
  return {
    heading: words.heading(nameOf(chamber, language)),
    ...(chamber.lacking.includes(language) ? { note: words.lacking } : {}),
    contacts: found.map(({ contact: { name, role, mail, phone, url }, topics }) => ({
      name,
      ...(role ? { role: saidIn(language, role) } : {}),
      ...(topics.length > 0 ? { topicsText: words.forTopics(titles(topics)) } : {}),
      ...(mail === undefined ? {} : { mail }),
      ...(phone === undefined ? {} : { phone }),
      ...(url === undefined ? {} : { url }),
    })),
  }
}

/** The chamber as it stands on the cover: like an adviser's profile; `null` without a name. */
export function coverOf(chamber: Chamber, language: Language): Profile | null {
  const name = nameOf(chamber, language)
  if (name === null) return null
  const { links, accent, logo } = chamber
  return {
    format: 'lotse-profile',
    version: 1,
    name,
    lines: [],
    ...(links.home === undefined ? {} : { url: links.home }),
    ...(accent === undefined ? {} : { accent }),
    ...(logo === undefined ? {} : { logo }),
    advice: chamber.foreword ? { foreword: saidIn(language, chamber.foreword).text } : {},
  }
}

function nameOf({ name }: Chamber, language: Language): string | null {
  return name ? saidIn(language, name).text : null
}

/** First the topics of the next steps, then the others that count, the important ones before. */
function topicsInOrder({ assessment }: ReportContext): string[] {
  const applying = assessment.topics
    .filter(({ applies }) => applies)
    .toSorted((one, other) => other.importance - one.importance)
    .map(({ id }) => id)
  return [...new Set([...assessment.nextSteps.map(({ topic }) => topic), ...applying])]
}
