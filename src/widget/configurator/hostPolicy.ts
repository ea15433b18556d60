/** A directive of the host's Content-Security-Policy and what has to be added to it. */
export type PolicyLine = { directive: string; source: string }

/** How the check is put on a page. */
export type Way = 'script' | 'frame' | 'link'

/**
 * What a host page's policy must allow. `host` is the origin of the host page where it is known: files on the same
 * server are covered by `'self'`.
 */
export function policyLines(way: Way, base: string, chamber = '', host = ''): PolicyLine[] {
  const { origin } = new URL(base)
  const source = origin === host ? "'self'" : origin
  const frame = { directive: 'frame-src', source }
  if (way === 'link') return []
  if (way === 'frame') return [frame]
  const file = chamber.trim()
  // The host page fetches a file of its own; one on the site of the check is fetched by the frame.
  const isOnHost = file !== '' && (!URL.canParse(file) || new URL(file).origin !== origin)
  const fetched = isOnHost ? [{ directive: 'connect-src', source: "'self'" }] : []
  return [{ directive: 'script-src', source }, frame, ...fetched]
}

/** The lines as a header takes them. */
export function policyText(lines: readonly PolicyLine[]): string {
  return lines.map(({ directive, source }) => `${directive} ${source};`).join('\n')
}

/** The lines as `config/sites/…/csp.yaml` of TYPO3 12.3 and later takes them. */
export function typo3Policy(lines: readonly PolicyLine[]): string {
  const mutations = lines.map(
    ({ directive, source }) => `  - mode: 'extend'
    directive: '${directive}'
    sources:
      - "${source}"`,
  )
  return ['inheritDefault: true', 'mutations:', ...mutations].join('\n')
}
