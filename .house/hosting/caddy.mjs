/**
 * To be imported in a site block of Caddy.
 * @param {import('./rules').HeaderRules} rules
 */
export function caddyFile({ version, usual, apart }) {
  // Nobody shall keep the answer that a file is missing, so only files that are there get the headers of their folder.
  const places = apart.map(({ folder }) => `path ${folder}*\n\tfile`)
  return `# Mittelstandslotse ${version} for Caddy 2. Inside a site block:
#
#   root * /var/www/mittelstandslotse
#   import /var/www/mittelstandslotse/hosting/Caddyfile
#
# Below a path such as /check/: put both lines into "handle_path /check/* { … }".

${apart.map(({ headers }, index) => rule(`@lotse${index}`, places[index] ?? '', headers)).join('\n')}
${rule('@lotse', places.map((place) => `not {\n\t${place}\n\t}`).join('\n\t'), usual)}
encode zstd gzip
file_server
`
}

/**
 * @param {string} name
 * @param {string} matcher
 * @param {Record<string, string>} headers
 */
function rule(name, matcher, headers) {
  const lines = Object.entries(headers).map(([header, value]) => `\t${header} "${value}"`)
  return `${name} {\n\t${matcher}\n}\nheader ${name} {\n${lines.join('\n')}\n\t-x-frame-options\n}\n`
}
