import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { root } from './root.mjs'

/** @typedef {{ file: string, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk */

const dist = join(root, 'dist')
if (!existsSync(join(dist, '.vite', 'manifest.json'))) {
  console.error('Nothing built yet: run npm run build first.')
  process.exit(1)
}
/** @type {Record<string, Chunk>} */
const manifest = read('manifest.json')
/** @type {Record<string, string[]>} */
const modules = read('modules.json')

/** Late scripts that the first question waits for all the same. */
const neededForFirstQuestion = /virtual:lotse\/(questionnaire|texts\/de\/first)|src\/i18n\/ui\/de\.ts/
/** Each of these is a script of its own, which comes only when it is used. */
const jspdf = /node_modules\/jspdf\//
const apart = [/node_modules\/recharts\//, jspdf, /virtual:lotse\/catalogue/]
/** Brotli bytes. */
const budgets = {
  'scripts up to the first question': 90 * 1024,
  'styles up to the first question': 20 * 1024,
}

/** Gzip bytes of the script that host pages load at once. */
const loaderBudget = 3 * 1024

/** Compressing takes long: once for each file. @type {Map<string, number>} */
const sizes = new Map()
const first = firstChunks()
const rows = [
  ...Object.entries(manifest).filter(([, chunk]) => chunk.file.endsWith('.js')),
  ...scriptsOfWorkers().map((file) => /** @type {[string, Chunk]} */ ([file, { file }])),
]
const faults = []

console.log('brotli    first question  script')
for (const [key, chunk] of rows.sort(([, one], [, other]) => size(other.file) - size(one.file))) {
  console.log(`${kilobytes(size(chunk.file))}  ${first.has(key) ? 'yes' : ' - '}             ${chunk.file}`)
}

const scripts = [...first].map((key) => manifest[key]?.file ?? '')
const styles = new Set([...first].flatMap((key) => manifest[key]?.css ?? []))
check('scripts up to the first question', scripts)
check('styles up to the first question', [...styles])
checkLoader()
for (const key of first) {
  for (const part of partsIn(key)) faults.push(`${part} is loaded before the first question`)
}
for (const [key] of rows) {
  if (partsIn(key).length > 1) faults.push(`One script holds ${partsIn(key).join(' and ')}`)
}
for (const file of scriptsOfWorkers()) {
  const isStart = /pdfWorker-/.test(file)
  if (isStart && modulesOf(file).some((module) => jspdf.test(module))) {
    faults.push('A worker loads jsPDF before a file is wanted')
  }
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1

/** The entry, all it imports statically, and the late chunks that the first question needs. */
function firstChunks() {
  /** @type {Set<string>} */
  const found = new Set()
  /** @param {string} key */
  const add = (key) => {
    const chunk = manifest[key]
    if (chunk === undefined || found.has(key)) return
    found.add(key)
    for (const next of chunk.imports ?? []) add(next)
    for (const next of chunk.dynamicImports ?? []) {
      if (modulesOf(next).some((module) => neededForFirstQuestion.test(module))) add(next)
    }
  }
  add('index.html')
  return found
}

/**
 * Which of the parts that belong apart a script holds.
 * @param {string} key
 */
function partsIn(key) {
  const found = apart.filter((part) => modulesOf(key).some((module) => part.test(module)))
  return found.map((part) => part.source)
}

/** Scripts that only workers load; the manifest of the page does not know them. */
function scriptsOfWorkers() {
  const ofPage = new Set(Object.values(manifest).map(({ file }) => file))
  // Scripts of nothing but styles are dropped after the list is made.
  return Object.keys(modules).filter((file) => !ofPage.has(file) && existsSync(join(dist, file)))
}

/** @param {string} key */
function modulesOf(key) {
  return modules[manifest[key]?.file ?? key] ?? []
}

/** @param {string} name */
function read(name) {
  return JSON.parse(readFileSync(join(dist, '.vite', name), 'utf8'))
}

/**
 * @param {keyof typeof budgets} name
 * @param {string[]} files
 */
function check(name, files) {
  const sum = files.reduce((total, file) => total + size(file), 0)
  const budget = budgets[name]
  console.log(`${kilobytes(sum)}  of ${kilobytes(budget)}: ${name}`)
  if (sum > budget) faults.push(`Too large: ${name}`)
}

function checkLoader() {
  const bytes = gzipSync(readFileSync(join(dist, 'embed', 'v1', 'lotse.js')), { level: 9 }).length
  console.log(`${kilobytes(bytes)}  of ${kilobytes(loaderBudget)}: embed/v1/lotse.js, gzip`)
  if (bytes >= loaderBudget) faults.push('Too large: embed/v1/lotse.js')
}

/** @param {string} file */
function size(file) {
  const known = sizes.get(file) ?? brotliCompressSync(readFileSync(join(dist, file))).length
  sizes.set(file, known)
  return known
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`.padStart(8)
}
