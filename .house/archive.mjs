import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { zipSync } from 'fflate'

/** Packed already; packing them again only takes time. */
const packed = new Set(['.png', '.woff', '.woff2'])
/** The same for every build, so that the same files give the same archive. */
const madeOn = new Date(2000, 0, 1)

/**
 * Writes mittelstandslotse-<version>.zip into the built folder, with all that belongs on a server of one's own, and its
 * SHA-256 beside it.
 * @param {string} folder
 * @param {string} version
 */
export function writeArchive(folder, version) {
  for (const name of readdirSync(folder)) {
    if (isArchive(name)) rmSync(join(folder, name))
  }
  /** @type {import('fflate').Zippable} */
  const files = {}
  for (const path of filesIn(folder)) {
    const level = packed.has(extname(path)) ? 0 : 9
    files[`mittelstandslotse/${path}`] = [readFileSync(join(folder, path)), { level }]
  }
  const bytes = zipSync(files, { mtime: madeOn })
  const name = `mittelstandslotse-${version}.zip`
  writeFileSync(join(folder, name), bytes)
  writeFileSync(
    join(folder, `${name}.sha256`),
    `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  )
}

/**
 * Paths of all files but the lists that only our own checks read, in order.
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder, path = '') {
  const entries = readdirSync(join(folder, path), { withFileTypes: true })
  return entries
    .filter(({ name }) => name !== '.vite')
    .flatMap((entry) => {
      const at = path + entry.name
      return entry.isDirectory() ? filesIn(folder, `${at}/`) : at
    })
    .toSorted()
}

/** @param {string} name */
function isArchive(name) {
  return /^mittelstandslotse-.*\.zip(\.sha256)?$/.test(name)
}
