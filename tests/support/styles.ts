import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export type StyleRule = {
  file: string
  /** Conditions around the rule, such as "@media print", from outside in. */
  within: readonly string[]
  selector: string
  declarations: ReadonlyMap<string, string>
}

const folder = join('src', 'ui', 'styles')

/** The style sheets of the product by file name. */
export function styleSheets(): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.css'))
  const sheets = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  return sheets.set('notices.css', readFileSync(join('src', 'app', 'notices.css'), 'utf8'))
}

/** The rules of a style sheet in their order; a rule inside another one stands for itself. */
export function rulesOf(file: string, sheet: string): StyleRule[] {
  const rules: StyleRule[] = []
  const open: { head: string; declarations: Map<string, string> }[] = []
  let text = ''
  for (const sign of sheet.replace(/\/\*[\s\S]*?\*\//g, '')) {
    if (sign === '{') {
      open.push({ head: text.trim().replace(/\s+/g, ' '), declarations: new Map() })
      text = ''
    } else if (sign === ';' || sign === '}') {
      const [, name, value] = /^\s*([\w-]+)\s*:([\s\S]+)$/.exec(text) ?? []
      if (name && value) open.at(-1)?.declarations.set(name, value.trim().replace(/\s+/g, ' '))
      text = ''
      if (sign === '}') {
        const rule = open.pop()
        const within = open.map(({ head }) => head)
        if (rule && rule.declarations.size > 0)
          rules.push({ file, within, selector: rule.head, declarations: rule.declarations })
      }
    } else text += sign
  }
  return rules
}

/** All rules of the product. */
export function allRules(): StyleRule[] {
  return [...styleSheets()].flatMap(([file, sheet]) => rulesOf(file, sheet))
}

export type Scheme = 'light' | 'dark'

/** The custom properties of tokens.css in one of the colour schemes. */
export function tokensIn(sheet: string, scheme: Scheme): Map<string, string> {
  const roots = rulesOf('tokens.css', sheet).filter(({ selector }) => selector === ':root')
  const wanted = roots.filter(
    ({ within: [around] }) =>
      around === undefined || (scheme === 'dark' && around.includes('prefers-color-scheme: dark')),
  )
  return new Map(wanted.flatMap(({ declarations }) => [...declarations]))
}
