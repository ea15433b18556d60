import { parse } from 'yaml'

/**
 * Every address under a key `url`, once, with the files that name it. Places within a page (`#…`) count as the page.
 * @param {readonly { file: string, text: string }[]} documents
 * @returns {import('./checkLinks.mjs').Address[]}
 */
export function addressesIn(documents) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map()
  for (const { file, text } of documents) {
    for (const address of urlsIn(parse(text))) {
      const page = address.replace(/#.*$/, '')
      found.set(page, (found.get(page) ?? new Set()).add(file))
    }
  }
  return [...found].map(([address, files]) => ({ address, files: [...files] }))
}

/**
 * @param {unknown} value
 * @returns {string[]}
 */
function urlsIn(value) {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'url' && typeof inner === 'string' ? [inner] : urlsIn(inner),
  )
}
