import type { PolicyLine } from './hostPolicy'

/** Directives that count where the one asked for is missing, in their order. */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
}

/**
 * The lines that a host's policy does not let through, as far as its text can tell: sources by nonce or hash and
 * `'self'` depend on the page. Several policies, divided by commas, must each let everything through.
 */
export function lackingIn(policy: string, lines: readonly PolicyLine[]): PolicyLine[] {
  const policies = policy
    .replace(/^\s*content-security-policy(-report-only)?\s*:/i, '')
    .split(',')
    .map(directivesOf)
  return lines.filter(({ directive, source }) =>
    policies.some((directives) => {
      const name = (fallbacks[directive] ?? [directive]).find((each) => directives.has(each))
      const sources = name === undefined ? undefined : directives.get(name)
      return sources !== undefined && !sources.some((each) => covers(each, source))
    }),
  )
}

function directivesOf(policy: string): Map<string, string[]> {
  const directives = new Map<string, string[]>()
  for (const text of policy.split(';')) {
    const [name = '', ...sources] = text.trim().split(/\s+/)
    // The first of a name counts.
    if (name !== '' && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources)
  }
  return directives
}

/** Whether a source of a policy covers an origin or `'self'`. */
function covers(pattern: string, source: string): boolean {
  if (pattern.toLowerCase() === source || pattern === '*') return true
  if (!URL.canParse(source)) return false
  const { protocol, host, hostname } = new URL(source)
  const [, scheme, rest = ''] = /^(?:([a-z][a-z\d+.-]*:)(?:\/\/)?)?(.*)$/i.exec(pattern.toLowerCase()) ?? []
  if (scheme !== undefined && scheme !== protocol && !(scheme === 'http:' && protocol === 'https:'))
    return false
  if (rest === '') return scheme !== undefined
  const wanted = rest.replace(/\/.*$/, '')
  if (wanted.startsWith('*.')) return hostname.endsWith(wanted.slice(1).replace(/:.*$/, ''))
  return wanted === host
}
