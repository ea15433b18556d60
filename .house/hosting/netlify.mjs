/**
 * `_headers` of Netlify; Cloudflare Pages reads it too. Both join the headers of all rules that fit a path, which would
 * break a policy: so no path is in two rules.
 * @param {import('./rules').HeaderRules} rules
 * @param {string[]} paths of the built files
 */
export function netlifyFile({ version, usual, apart }, paths) {
  const ownRules = apart.map(({ folder, headers }) => rule(`${folder}*`, headers))
  const others = usualPatterns(
    paths,
    apart.map(({ folder }) => folder),
  )
  return `# Mittelstandslotse ${version} for Netlify and Cloudflare Pages, when it lies at the root of the site.
${[...ownRules, ...others.map((pattern) => rule(pattern, usual))].join('')}`
}

/**
 * Patterns that hold all paths but those in the folders apart: whole folders where none of these is below.
 * @param {string[]} paths
 * @param {string[]} apart
 * @returns {string[]}
 */
function usualPatterns(paths, apart) {
  const usual = paths.filter((path) => !apart.some((folder) => path.startsWith(folder)))
  const patterns = usual.map((path) => {
    const whole = foldersOf(path).find((folder) => !apart.some((each) => each.startsWith(folder)))
    return whole === undefined ? path : `${whole}*`
  })
  const pages = patterns.filter((path) => path.endsWith('/index.html'))
  return [...new Set([...pages.map((path) => path.replace(/index\.html$/, '')), ...patterns])].toSorted()
}

/**
 * The folders a path lies in, from the outermost.
 * @param {string} path
 */
function foldersOf(path) {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))
}

/**
 * @param {string} pattern
 * @param {Record<string, string>} headers
 */
function rule(pattern, headers) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
  return `\n${pattern}\n${lines.join('')}`
}
