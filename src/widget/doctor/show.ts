import { de } from '../../i18n/doctor/de'
import { en } from '../../i18n/doctor/en'
import type { Diagnosis } from './diagnosis'

const all = { de, en }

/** Says what stops the check and what helps: to readers in its place, to whoever builds the page on the console too. */
export function show(tag: Element, note: HTMLElement, base: string, { cause, line }: Diagnosis): void {
  const words = all[languageOf(tag)]
  const { reason, remedy } = words.causes[cause]
  // oxlint-disable-next-line no-console
  console.warn(`[lotse-check] ${[reason, remedy, line].filter(Boolean).join(' ')}`, tag)

  if (cause === 'clipped') {
    // The lower end cannot be seen: it stands above the frame.
    note.parentNode?.insertBefore(note, note.parentNode.firstChild)
    note.append(`${words.clipped} `, linkTo(base, words.open))
  }
  const details = made('details', made('summary', words.forEditors), made('p', reason), made('p', remedy))
  if (line !== null) {
    const code = made('code', line)
    code.style.cssText = 'white-space:pre-wrap;overflow-wrap:anywhere'
    details.append(made('p', code))
  }
  note.append(details)
}

function linkTo(address: string, text: string): HTMLElement {
  const link = document.createElement('a')
  link.href = address
  link.target = '_blank'
  link.rel = 'noopener'
  link.append(text)
  return link
}

function made(name: string, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement(name)
  element.append(...content)
  return element
}

/** As the loader has it: the language of the tag, of what it stands in, else of the browser. */
function languageOf(tag: Element): 'de' | 'en' {
  const said = tag.closest('[lang]')?.getAttribute('lang') || navigator.language
  return /^de/i.test(said) ? 'de' : 'en'
}
