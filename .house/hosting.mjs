import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { apacheFile } from './hosting/apache.mjs'
import { caddyFile } from './hosting/caddy.mjs'
import { netlifyFile } from './hosting/netlify.mjs'
import { nginxFile } from './hosting/nginx.mjs'
import { readMe } from './hosting/readMe.mjs'
import { foldersApart, headersFor } from './policy.mjs'

/**
 * The files that make the usual servers send the headers of the policy, by their place in the built folder.
 * @param {string[]} paths of the built files, from the root of the site: `/index.html`
 * @param {string} version
 * @returns {Record<string, string>}
 */
export function hostingFiles(paths, version) {
  const apart = foldersApart.map((folder) => ({ folder, headers: headersFor(folder) }))
  const rules = { version, usual: headersFor('/'), apart }
  return {
    '.htaccess': apacheFile(rules, rules.usual, true),
    ...Object.fromEntries(
      apart.map(({ folder, headers }) => [`${folder.slice(1)}.htaccess`, apacheFile(rules, headers, false)]),
    ),
    _headers: netlifyFile(rules, paths),
    'hosting/nginx.conf': nginxFile(rules),
    'hosting/Caddyfile': caddyFile(rules),
    'hosting/LIESMICH.txt': readMe('de', version),
    'hosting/README.txt': readMe('en', version),
  }
}

/**
 * Writes them into the built folder.
 * @param {string} folder
 * @param {string} version
 */
export function writeHostingFiles(folder, version) {
  for (const [file, text] of Object.entries(hostingFiles(pathsIn(folder), version))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

/**
 * Paths of all files that are meant for visitors, in order. Names that begin with a dot are not.
 * @param {string} folder
 * @returns {string[]}
 */
function pathsIn(folder, path = '/') {
  const entries = readdirSync(join(folder, path), { withFileTypes: true })
  return entries
    .filter(({ name }) => !/^[._]/.test(name))
    .flatMap((entry) =>
      entry.isDirectory() ? pathsIn(folder, `${path}${entry.name}/`) : `${path}${entry.name}`,
    )
    .toSorted()
}
