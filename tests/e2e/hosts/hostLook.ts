import type { Page } from 'playwright-core'

/** What a host page is, apart from the widget: the styles of its elements, its markup, and the names it knows. */
export type HostLook = { styles: Record<string, Record<string, string>>; markup: string; names: string[] }

/** Looks at the page as it is now. */
export function lookOf(page: Page): Promise<HostLook> {
  return page.evaluate(lookHere)
}

/** What has become different from one look to the other. */
export function differences(before: HostLook, after: HostLook): string[] {
  const styles = Object.entries(before.styles).flatMap(([element, style]) =>
    Object.entries(style).flatMap(([name, value]) => {
      const now = after.styles[element]?.[name]
      return now === value ? [] : [`${element}: ${name}: ${value} -> ${now ?? 'gone'}`]
    }),
  )
  const came = Object.keys(after.styles).filter((element) => !(element in before.styles))
  const names = after.names.filter((name) => !before.names.includes(name))
  const lost = before.names.filter((name) => !after.names.includes(name))
  return [
    ...styles,
    ...came.map((element) => `new element: ${element}`),
    ...names.map((name) => `new name: ${name}`),
    ...lost.map((name) => `lost name: ${name}`),
    ...(before.markup === after.markup ? [] : [`markup: ${before.markup} -> ${after.markup}`]),
  ]
}

function lookHere(): HostLook {
  // How high the widget is, boxes around it and beside it learn.
  const followsHeight =
    /^(-webkit-)?(height|block-size|perspective-origin|transform-origin)$|^(grid-template-rows|bottom|inset-block-end|-webkit-perspective-origin.*|-webkit-transform-origin.*)$/
  const styles: Record<string, Record<string, string>> = {}
  const elements = document.querySelectorAll('*')
  for (let index = 0, place = 0; index < elements.length; index += 1) {
    const element = elements[index]
    if (!element || element.closest('lotse-check, script')) continue
    const computed = getComputedStyle(element)
    const style: Record<string, string> = {}
    for (let at = 0; at < computed.length; at += 1) {
      const name = computed[at] ?? ''
      if (!followsHeight.test(name)) style[name] = computed.getPropertyValue(name)
    }
    place += 1
    styles[`${place} ${element.localName}`] = style
  }
  const copy = document.createElement('div')
  copy.appendChild(document.documentElement.cloneNode(true))
  const owned = copy.querySelectorAll('lotse-check, script')
  for (let index = 0; index < owned.length; index += 1) {
    const one = owned[index]
    one?.parentNode?.removeChild(one)
  }
  const known: [string, object][] = [
    ['window', window],
    ['document', document],
    ['Object', Object.prototype],
    ['Array', Array.prototype],
    ['String', String.prototype],
    ['Function', Function.prototype],
    ['EventTarget', EventTarget.prototype],
    ['Node', Node.prototype],
    ['Element', Element.prototype],
    ['HTMLElement', HTMLElement.prototype],
    ['root', document.documentElement],
    ['body', document.body],
  ]
  const names: string[] = []
  for (let index = 0; index < known.length; index += 1) {
    const [name, owner] = known[index] ?? ['', {}]
    const own = Object.getOwnPropertyNames(owner)
    // Frames have their numbers among the names of a window; `heard` is the test's own.
    for (let at = 0; at < own.length; at += 1)
      if (!/^(\d+|heard)$/.test(own[at] ?? '')) names.push(`${name}.${own[at] ?? ''}`)
  }
  names.push(`style sheets: ${document.styleSheets.length} ${document.adoptedStyleSheets.length}`)
  return {
    styles,
    markup: new XMLSerializer().serializeToString(copy).replace(/\s+/g, ' ').replace(/> </g, '><'),
    names,
  }
}
