import { readableOnWhite } from '../core/profile/contrast'
import type { Advice, Profile, StoredPicture } from '../core/profile/profile'
import type { AdviserMessages } from '../i18n/report/deAdviser'

/** Who makes the report for the firm, and what they add to it in their own words. */
export type ReportAdviser = {
  /** What it is to the firm: "Ihre Beratung". */
  role: string
  /** Name, or the role again where words come without a profile. */
  name: string
  /** Address, telephone, mail: a line each. */
  lines: readonly string[]
  url?: string
  /** `#rrggbb`, dark enough to be read on white. */
  accent?: string
  logo?: StoredPicture & { alt: string }
  forewordHeading: string
  /** Paragraphs. */
  foreword: readonly string[]
  recommendationsHeading: string
  /** That they come from the adviser and not from the catalogue. */
  recommendationsNote: string
  recommendations: readonly { title: string; paragraphs: readonly string[]; url?: string }[]
  /** Stands before each comment: "Anmerkung von …". */
  label: string
}

/** What the adviser adds: standing words from the profile, words for this firm from its own file. */
export type AdviserInput = { profile: Profile | null; advice: Advice }

/** The accent where a profile names none, or no colour. */
const houseAccent = '#005f78'

/**
 * The adviser of a report; absent where there is neither a profile nor a word. Words for the firm go before standing ones, piece
 * by piece. The chamber that offers the check stands in the adviser's place on the cover where no profile does, and its foreword
 * where there is no other.
 */
export function adviserOf(
  { profile, advice }: AdviserInput,
  messages: AdviserMessages,
  chamber: Profile | null = null,
): ReportAdviser | undefined {
  const standing = profile?.advice ?? {}
  const own = firstOf(paragraphsOf(advice.foreword), paragraphsOf(standing.foreword))
  const foreword = firstOf(own, paragraphsOf(chamber?.advice.foreword))
  const recommendations = firstOf(advice.recommendations ?? [], standing.recommendations ?? [])
  const hasComments = [advice, standing].some(({ comments }) =>
    Object.values(comments ?? {}).some((comment) => paragraphsOf(comment).length > 0),
  )
  const isSilent = foreword.length === 0 && recommendations.length === 0 && !hasComments
  const shown = profile ?? chamber
  if (shown === null && isSilent) return undefined
  const role = profile === null && chamber !== null ? messages.chamber : messages.role
  const known = profile?.name ?? null
  const name = shown?.name ?? role
  return {
    role,
    name,
    lines: shown?.lines ?? [],
    ...(shown?.url === undefined ? {} : { url: shown.url }),
    ...(shown?.accent === undefined ? {} : { accent: readableOnWhite(shown.accent, houseAccent) }),
    ...(shown?.logo === undefined ? {} : { logo: { ...shown.logo, alt: messages.logo(name) } }),
    forewordHeading: messages.foreword(own.length > 0 ? known : (chamber?.name ?? known)),
    foreword,
    recommendationsHeading: messages.recommendations(known),
    recommendationsNote: messages.recommendationsNote,
    recommendations: recommendations.map(({ title, text, url }) => ({
      title,
      paragraphs: paragraphsOf(text),
      ...(url === undefined ? {} : { url }),
    })),
    label: messages.comment(known),
  }
}

/** Paragraphs of the comment on a topic; empty where there is none. */
export function commentOn(topic: string, { profile, advice }: AdviserInput): string[] {
  return firstOf(
    paragraphsOf(ownValue(advice.comments, topic)),
    paragraphsOf(ownValue(profile?.advice.comments, topic)),
  )
}

function ownValue(comments: Advice['comments'], topic: string): string | undefined {
  return comments !== undefined && Object.hasOwn(comments, topic) ? comments[topic] : undefined
}

function firstOf<Item>(own: readonly Item[], standing: readonly Item[]): Item[] {
  return [...(own.length > 0 ? own : standing)]
}

function paragraphsOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}
