/** Header fields that a server sends for a path, read from the file that sets the server up. */
export type SentFor = (path: string) => Record<string, string>

/** One step of a file in the manner of nginx and Caddy: its words, and the steps in its block. */
type Step = { words: string[]; block: Step[] }

/** nginx: the location with the longest prefix counts, and only what stands in it. */
export function nginxSends(text: string): SentFor {
  const locations = blocksOf(tokensOf(text, ';')).map(({ words: [name, kind, prefix = ''], block }) => {
    if (name !== 'location' || kind !== '^~') throw new Error(`Not a location: ${name} ${kind}`)
    return { prefix, headers: headersIn(block) }
  })
  return (path) => {
    const fitting = locations.filter(({ prefix }) => path.startsWith(prefix))
    return fitting.toSorted((one, other) => other.prefix.length - one.prefix.length)[0]?.headers ?? {}
  }
  function headersIn(block: Step[]): Record<string, string> {
    const all = block.filter(({ words }) => words[0] === 'add_header')
    return Object.fromEntries(all.map(({ words: [, header = '', value = ''] }) => [header, value]))
  }
}

/** Caddy: every `header` whose matcher fits counts; here all files are there. */
export function caddySends(text: string): SentFor {
  const steps = blocksOf(tokensOf(text, '\n'))
  const matchers = new Map(steps.map(({ words: [name = ''], block }) => [name, block]))
  const rules = steps.filter(({ words }) => words[0] === 'header')
  return (path) => {
    const sent: Record<string, string> = {}
    for (const { words, block } of rules) {
      if (!fits(matchers.get(words[1] ?? '') ?? [], path)) continue
      for (const {
        words: [name = '', ...values],
      } of block) {
        if (name.startsWith('-')) continue
        if (values.length !== 1 || name in sent) throw new Error(`Not one value for ${name}`)
        sent[name] = values[0] ?? ''
      }
    }
    return sent
  }
  function fits(matcher: Step[], path: string): boolean {
    return matcher.every(({ words: [kind, ...patterns], block }) => {
      if (kind === 'file') return true
      if (kind === 'not') return !fits(block, path)
      if (kind === 'path') return patterns.some((pattern) => isLike(path, pattern))
      throw new Error(`Unknown matcher ${kind}`)
    })
  }
}

/** Netlify: every rule whose pattern fits counts; a header said twice would be joined. */
export function netlifySends(text: string): SentFor {
  const rules: { pattern: string; headers: [string, string][] }[] = []
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [, name, value] = /^ {2}([a-z-]+): (.+)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value])
    else if (line.startsWith('/')) rules.push({ pattern: line, headers: [] })
    else throw new Error(`Neither a path nor a header: ${line}`)
  }
  return (path) => {
    const fitting = rules.filter(({ pattern }) => isLike(path, pattern))
    if (fitting.length > 1) throw new Error(`${path} is in ${fitting.length} rules`)
    return Object.fromEntries(fitting[0]?.headers ?? [])
  }
}

/** Apache: the `.htaccess` files of all folders on the way, the innermost last; each in two tables of headers. */
export function apacheSends(files: Readonly<Record<string, string>>): SentFor {
  return (path) => {
    const tables: Record<'always' | 'onsuccess', Map<string, string>> = {
      always: new Map(),
      onsuccess: new Map([['x-frame-options', 'DENY']]),
    }
    const folders = [...path.matchAll(/\//g)].map(({ index }) => path.slice(1, index + 1))
    for (const folder of folders) apply(files[`${folder}.htaccess`] ?? '', tables)
    const twice = [...tables.always.keys()].filter((name) => tables.onsuccess.has(name))
    if (twice.length > 0) throw new Error(`Sent twice: ${twice.join(', ')}`)
    return Object.fromEntries([...tables.always, ...tables.onsuccess])
  }
  function apply(text: string, tables: Record<'always' | 'onsuccess', Map<string, string>>): void {
    const open: string[] = []
    for (const line of text.split('\n').map((each) => each.trim())) {
      const [, begun] = /^<(\w+) [\w.]+>$/.exec(line) ?? []
      const [, ended] = /^<\/(\w+)>$/.exec(line) ?? []
      if (begun !== undefined) open.push(begun)
      if (ended !== undefined && open.pop() !== ended) throw new Error(`${line} ends what did not begin`)
      const [, always, action, name, value] =
        /^Header (always )?(set|unset) ([a-z-]+)(?: "([^"]*)")?$/.exec(line) ?? []
      const isKnown = /^($|#|<|AddCharset |AddType |AddOutputFilterByType )/.test(line)
      if (name === undefined && !isKnown) throw new Error(`Unknown: ${line}`)
      const table = tables[always === undefined ? 'onsuccess' : 'always']
      if (action === 'unset') table.delete(name ?? '')
      if (action === 'set') table.set(name ?? '', value ?? '')
    }
    if (open.length > 0) throw new Error(`Not ended: ${open.join(', ')}`)
  }
}

function isLike(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}

/** Words, texts in quotes, braces, and the sign that ends a step. */
function tokensOf(text: string, end: ';' | '\n'): string[] {
  const tokens = [...text.matchAll(/#[^\n]*|"[^"\n]*"|[{};\n]|[^\s{};"]+/g)].map(([token]) => token)
  return tokens.filter((token) => !token.startsWith('#') && (token !== '\n' || end === '\n'))
}

/** The steps that tokens stand for; throws where a brace or the end of a step is missing. */
function blocksOf(tokens: string[]): Step[] {
  const rest = [...tokens]
  const steps = stepsIn(false)
  return steps
  function stepsIn(isInner: boolean): Step[] {
    const found: Step[] = []
    let words: string[] = []
    for (let token = rest.shift(); token !== undefined; token = rest.shift()) {
      if (token === '{') {
        found.push({ words, block: stepsIn(true) })
        words = []
      } else if (token === '}') {
        if (!isInner || words.length > 0) throw new Error(`A brace too many after ${words.join(' ')}`)
        return found
      } else if (token === ';' || token === '\n') {
        if (words.length > 0) found.push({ words, block: [] })
        words = []
      } else words.push(token.replaceAll('"', ''))
    }
    if (isInner || words.length > 0) throw new Error('The file ends in the middle')
    return found
  }
}
