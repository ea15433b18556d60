import { addresses } from '../protocol'

const ending = addresses.loader

/** Kept while the script runs: afterwards, and in modules, nobody knows it any more. */
const running = document.currentScript

/** Where the folder of the widget lies, with a slash at the end; of the script, else of the link in the element. */
export function baseOf(element: Element): string | null {
  for (const script of [running, ...document.querySelectorAll('script')]) {
    const address = script instanceof HTMLScriptElement ? script.src : ''
    const [path = ''] = address.split(/[?#]/)
    if (path.endsWith(ending)) return path.slice(0, -ending.length)
  }
  const link = element.querySelector('a')?.href ?? ''
  return /^https?:/.test(link) ? new URL('.', link).href : null
}
