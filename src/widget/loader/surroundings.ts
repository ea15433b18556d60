import { optionNames, prefillPrefix, schemeName } from '../protocol'
import { resolved } from './base'

/** What the loader itself says, in German and English. */
const words = {
  de: {
    title: 'Mittelstandslotse: Selbstcheck',
    trouble: 'Der Selbstcheck lässt sich auf dieser Seite nicht zeigen.',
    link: 'Im eigenen Fenster öffnen',
  },
  en: {
    title: 'Mittelstandslotse: self-check',
    trouble: 'The self-check cannot be shown on this page.',
    link: 'Open in its own window',
  },
}

/** Language of the element, of what it stands in, else of the browser. */
function languageOf(element: Element): 'de' | 'en' {
  const said = element.closest('[lang]')?.getAttribute('lang') || navigator.language
  return /^de/i.test(said) ? 'de' : 'en'
}

export function wordsFor(element: Element): (typeof words)['de'] {
  return words[languageOf(element)]
}

/** `light` or `dark` where the page has but one of them; the reader's own choice where it has both. */
export function schemeOf(element: Element): string {
  const scheme = getComputedStyle(element).colorScheme
  if (!/dark/.test(scheme)) return 'light'
  return /light/.test(scheme) ? '' : 'dark'
}

/** What the attributes say, as the frame gets it. */
export function optionsOf(element: Element): Record<string, string> {
  const options: Record<string, string> = {}
  for (const name of optionNames) {
    const text = element.getAttribute(name)
    if (text !== null) options[name] = text
  }
  options['lang'] = languageOf(element)
  const chamber = chamberOf(element)
  if (chamber) options['chamber'] = chamber.href
  const scheme = schemeOf(element)
  if (scheme) options[schemeName] = scheme
  return options
}

/** Facts about the company, by the part of the attribute's name behind the prefix. */
export function prefillOf(element: Element): Record<string, string> {
  const facts: Record<string, string> = {}
  for (const { name, value } of element.attributes) {
    if (name.startsWith(prefillPrefix)) facts[name.slice(prefillPrefix.length)] = value
  }
  return facts
}

/** Address of the chamber's file, seen from the page; what is none has no origin. */
export function chamberOf(element: Element): HTMLAnchorElement | null {
  const address = element.getAttribute('chamber')
  return address ? resolved(address) : null
}
