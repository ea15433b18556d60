import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchChromium } from './chromium.mjs'
import { root } from './root.mjs'

/** @typedef {{ times: number[], cpu: number[], bytes: number, pages: number | null }} Measured */

const peers = ['pdfkit', 'pdfkit-whole', 'pdf-lib', 'pdfmake', 'react-pdf']
const folder = join(root, 'tests', 'bench', 'peers')
const cache = join(root, '.cache', 'bench')
const fonts = ['regular', 'semibold'].map((weight) =>
  join(root, 'src', 'pdf', 'fonts', `source-sans-3-${weight}.ttf`),
)
const rounds = 9
/** Each library has so many processes, in turns with the others, so that a busy moment of the machine meets them all. */
const turns = 3
/** A full report in a browser on a desktop, in milliseconds, and its size in bytes. */
const budget = { time: 500, bytes: 200_000 }

/** The same report by our own writer and by other libraries, each in a process of its own, and ours in Chromium. */
export async function benchPdf() {
  installPeers()
  /** @type {Map<string, Measured[]>} */
  const runs = new Map()
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name of ['ours', 'ours again', ...peers]) {
      runs.set(name, [...(runs.get(name) ?? []), run(commandOf(name))])
    }
  }
  const ours = together(runs.get('ours') ?? [])
  console.log(`full report, ${ours.pages} pages, ${Math.round(ours.bytes / 1000)} KB: processor time in Node`)
  print('ours', ours, ours, 'all texts set anew each time, as the others do')
  print(
    'ours again',
    together(runs.get('ours again') ?? []),
    ours,
    'texts of the report before are remembered',
  )
  for (const name of peers) {
    const { lacks } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href)
    print(name, together(runs.get(name) ?? []), ours, `without ${lacks}`)
  }
  const times = await inChromium()
  const warm = median(times.slice(1))
  console.log(
    `generation of a full report in Chromium: ${Math.round(times[0] ?? 0)} ms first, ${Math.round(warm)} ms warm`,
  )
  if (warm > budget.time || ours.bytes > budget.bytes) process.exitCode = 1
}

/** @param {string} name */
function commandOf(name) {
  if (name.startsWith('ours')) {
    return [join(cache, 'pdf.js'), `${rounds}`, name === 'ours' ? 'forget' : 'remember']
  }
  return [join(folder, 'run.mjs'), name, `${rounds}`, join(cache, 'same-document.json'), ...fonts]
}

/**
 * The first call of the process in the middle, and behind it the calls after the second of all of them.
 *
 * @param {Measured[]} measured
 * @returns {Measured}
 */
function together(measured) {
  const [one] = measured
  if (one === undefined) throw new Error('Nothing was measured.')
  const cpu = [
    median(measured.map((each) => each.cpu[0] ?? 0)),
    ...measured.flatMap((each) => each.cpu.slice(2)),
  ]
  return { ...one, cpu }
}

/** On the first run, from the lock file: these libraries are no part of the product. */
function installPeers() {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The other libraries could not be installed; see above.')
}

/**
 * @param {string[]} parameters
 * @returns {Measured}
 */
function run(parameters) {
  const { stdout, status, stderr } = spawnSync(process.execPath, parameters, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

/**
 * @param {string} name
 * @param {Measured} measured
 * @param {Measured} ours
 * @param {string} remark
 */
function print(name, measured, ours, remark) {
  const [first = 0, ...warm] = measured.cpu
  const [ownFirst = 1, ...ownWarm] = ours.cpu
  const ratio = `${(first / ownFirst).toFixed(2)} first, ${(median(warm) / median(ownWarm)).toFixed(2)} warm`
  const figures = `${Math.round(first)} ms first, ${Math.round(median(warm))} ms warm`
  console.log(`${name.padEnd(12)} ${figures.padEnd(28)} ratio ${ratio.padEnd(24)} ${remark}`)
}

/** @returns {Promise<number[]>} */
async function inChromium() {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ path: join(cache, 'inBrowser.js') })
    const report = JSON.parse(readFileSync(join(cache, 'report.json'), 'utf8'))
    const texts = fonts.map((path) => readFileSync(path).toString('base64'))
    return await page.evaluate(
      // The script above put it there.
      ([given, letters, count]) => Reflect.get(window, 'inBrowser').measured(given, letters, count),
      /** @type {const} */ ([report, texts, rounds]),
    )
  } finally {
    await browser.close()
  }
}

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
}
