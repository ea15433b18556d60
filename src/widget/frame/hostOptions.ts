import { isColour } from '../../core/profile/contrast'
import { languages, type Language } from '../../core/questionnaire/texts'
import type { Place } from '../../wizard/events'
import { schemeName, type Texts } from '../protocol'

export type HostOptions = {
  language: Language | undefined
  /** Ids of topics, as they are written; whether there are such topics shows later. */
  topics: readonly string[] | undefined
  depth: 'quick' | 'full' | undefined
  accent: string | undefined
  chamber: URL | undefined
  start: Place
  shares: boolean
  scheme: 'light' | 'dark' | undefined
}

/** An attribute that says nothing usable; it counts as missing. */
export type Refused = { name: string; text: string }

/** Screens that the check may open with. A page that is on nobody's path stands for the first open one. */
const starts: Readonly<Record<string, Place>> = {
  start: { screen: 'start' },
  questions: { screen: 'page', page: '' },
  overview: { screen: 'tasks' },
  offers: { screen: 'offers' },
}

/** What the attributes say, whether they came by address or by message; `base` is the address of the frame. */
export function hostOptions(texts: Texts, base: string): { options: HostOptions; refused: Refused[] } {
  const refused: Refused[] = []
  const take = <Value>(name: string, read: (text: string) => Value | undefined): Value | undefined => {
    const text = texts[name]?.trim() ?? ''
    if (text === '') return undefined
    const value = read(text)
    if (value === undefined) refused.push({ name, text })
    return value
  }
  const options = {
    language: take('lang', (text) => languages.find((one) => text.toLowerCase().startsWith(one))),
    topics: take('topics', (text) => text.split(/[\s,;]+/).filter((topic) => topic !== '')),
    depth: take('depth', (text) => (['quick', 'full'] as const).find((one) => one === text)),
    accent: take('accent', colourIn),
    chamber: take('chamber', (text) => (URL.canParse(text, base) ? new URL(text, base) : undefined)),
    start: take('start', (text) => (Object.hasOwn(starts, text) ? starts[text] : undefined)) ?? {
      screen: 'start' as const,
    },
    shares: take('share', (text) => (text === 'summary' ? true : undefined)) ?? false,
    scheme: take(schemeName, (text) => (['light', 'dark'] as const).find((one) => one === text)),
  }
  return { options, refused }
}

/** `#rrggbb` of a colour written so or as `#rgb`, with or without its sign. */
function colourIn(text: string): string | undefined {
  const colour = `#${text.replace(/^#/, '').toLowerCase()}`
  const long = colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
  return isColour(long) ? long : undefined
}
