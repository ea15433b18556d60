import type { CatalogueEntry, Source } from '../core/catalogue/entry'
import { isOpenOn } from '../core/catalogue/status'
import type { ReportContext } from './reportInput'

/** Where something is known from: the site, the date, a remark. */
export function sourceTexts(
  sources: readonly Source[],
  notes: readonly string[],
  { messages, formats }: ReportContext,
): { url: string; text: string }[] {
  const say = messages.recommendations
  return sources.map(({ url, date }, index) => ({
    url,
    text: say.source(hostOf(url), date === 'undated' ? say.undated : formats.date(date), notes[index] ?? ''),
  }))
}

/** Whether the entry runs, and its last day where one is known. */
export function statusText(entry: CatalogueEntry, { messages, formats, today }: ReportContext): string {
  const say = messages.recommendations
  const { status, validUntil } = entry
  const until = validUntil === undefined ? undefined : formats.date(validUntil)
  if (status === 'ended') return until === undefined ? say.ended : say.endedOn(until)
  if (until !== undefined && !isOpenOn(entry, today)) return say.endedOn(until)
  if (status === 'dormant') return say.dormantStatus
  if (status === 'unknown') return until === undefined ? say.unknownStatus : say.unknownUntil(until)
  return until === undefined ? say.running : say.runningUntil(until)
}

/** What comes after the entry. */
export function successorOf(
  { successor }: CatalogueEntry,
  { messages, catalogueTexts }: ReportContext,
): { id: string; text: string } | undefined {
  const words = successor === undefined ? undefined : catalogueTexts.entries[successor]
  if (successor === undefined || !words) return undefined
  return { id: successor, text: messages.recommendations.successor(words.name) }
}

/** Document in which the entry was first found, with its date. */
export function originText(
  { origin }: CatalogueEntry,
  { messages, formats }: ReportContext,
): string | undefined {
  if (!origin) return undefined
  return messages.recommendations.origin(origin.document, formats.date(origin.date), origin.derived)
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? url
}
