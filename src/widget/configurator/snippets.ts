import { addresses, tagName } from '../protocol'
import { attributesOf, queryOf, type Options } from './options'

/** Words that the pieces of HTML hold, in the language of the check. */
export type SnippetWords = { open: string; title: string }

/** What a page is given: the address of the built site, with a slash at its end, and what is chosen. */
type Wanted = { base: string; options: Options; words: SnippetWords }

/** Keeps the room of the first screen free until the script is there, so that nothing moves on the page. */
const room = `<style>
  ${tagName} { display: block; min-height: 1200px }
  @media (min-width: 960px) { ${tagName} { min-height: 680px } }
</style>`

/** The tag with its link for pages without scripts, the room it takes, and the script. */
export function scriptSnippet({ base, options, words }: Wanted): string {
  const attributes = attributesOf(options).map(([name, value]) => `\n  ${name}="${escaped(value)}"`)
  return `${room}
<${tagName}${attributes.join('')}
>
  <a href="${escaped(pageAddress(base, options))}">${escaped(words.open)}</a>
</${tagName}>
<script src="${escaped(base + addresses.loader)}" referrerpolicy="no-referrer" async></script>`
}

/** A frame without any script: its height stays as it is, and it brings along no facts on the firm. */
export function frameSnippet({ base, options, words }: Wanted): string {
  const query = queryOf({ ...options, chamber: fileBeside(base, options), share: false })
  return `<iframe
  src="${escaped(`${base}${addresses.frame}?${query}`)}"
  title="${escaped(words.title)}"
  width="100%"
  height="900"
  frameborder="0"
  loading="lazy"
  referrerpolicy="no-referrer"
  allow="web-share"
></iframe>`
}

/** A link that opens the page of the check itself. */
export function linkSnippet({ base, options, words }: Wanted): string {
  return `<a href="${escaped(pageAddress(base, options))}" target="_blank" rel="noopener noreferrer">${escaped(words.open)}</a>`
}

/** A full address of a folder, with a slash at its end; `null` for what is none. */
export function baseOf(text: string): string | null {
  const address = text.trim()
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  const { origin, pathname } = new URL(address)
  return origin + pathname.replace(/(index\.html)?$/, '').replace(/\/?$/, '/')
}

/**
 * The address of the chamber's file where the check itself can read it, which is on its own site only; else an empty text. An
 * address without a site is seen from the host page.
 */
export function fileBeside(base: string, { chamber }: Pick<Options, 'chamber'>): string {
  const address = chamber.trim()
  return URL.canParse(address) && new URL(address).origin === new URL(base).origin ? address : ''
}

/** The page of the check. */
function pageAddress(base: string, options: Options): string {
  const query = new URLSearchParams({ lang: options.lang })
  const file = fileBeside(base, options)
  if (file !== '') query.set('chamber', file)
  return `${base}?${query.toString()}`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
