import { loaderAddress } from '../protocol'

/** Kept while the script runs: afterwards, and in modules, nobody knows it any more. */
const running = document.currentScript

/** Where the folder of the widget lies, with a slash at the end; of the script, else of the link in the element. */
export function baseOf(element: Element): string | null {
  for (const script of [running, ...document.querySelectorAll('script')]) {
    const address = script && 'src' in script ? script.src : ''
    const [path = ''] = address.split(/[?#]/)
    if (path.endsWith(loaderAddress)) return path.slice(0, -loaderAddress.length)
  }
  const link = element.querySelector('a')?.href ?? ''
  return /^https?:/.test(link) ? link.replace(/[^/]*([?#].*)?$/, '') : null
}

/** A link to an address, seen from the page. Old pages call things of their own `URL`, so that cannot be asked. */
export function resolved(address: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = address
  return link
}
