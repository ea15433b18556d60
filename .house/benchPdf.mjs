import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { oursInChromium, peerInChromium } from './benchPdfBrowser.mjs'
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
const browserTurns = 2
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
  await printBrowser(ours)
}

/**
 * The same in a browser, where reports are made: by the clock, and ours with the texts of the report before remembered.
 *
 * @param {Measured} ours
 */
async function printBrowser(ours) {
  /** @type {Map<string, number[][]>} */
  const runs = new Map()
  /** @type {Map<string, string>} */
  const problems = new Map()
  for (let turn = 0; turn < browserTurns; turn += 1) {
    const forgetful = await oursInChromium(fonts, rounds, 'forget')
    runs.set('ours', [...(runs.get('ours') ?? []), forgetful])
    const again = await oursInChromium(fonts, rounds, 'remember')
    runs.set('ours again', [...(runs.get('ours again') ?? []), again])
    for (const name of peers.filter((each) => !problems.has(each))) {
      const result = await peerInChromium(name, fonts, rounds)
      if ('problem' in result) problems.set(name, result.problem)
      else runs.set(name, [...(runs.get(name) ?? []), result.times])
    }
  }
  const inBrowser = [...runs].map(([name, all]) => ({
    name,
    first: median(all.map((times) => times[0] ?? 0)),
    warm: median(all.flatMap((times) => times.slice(2))),
  }))
  const own = inBrowser.find(({ name }) => name === 'ours') ?? { first: 1, warm: 1 }
  console.log('the same document in Chromium, by the clock')
  for (const { name, first, warm } of inBrowser) {
    const figures = `${Math.round(first)} ms first, ${Math.round(warm)} ms warm`
    const ratio = `${(first / own.first).toFixed(2)} first, ${(warm / own.warm).toFixed(2)} warm`
    console.log(`${name.padEnd(12)} ${figures.padEnd(28)} ratio ${ratio}`)
  }
  for (const [name, problem] of problems) {
    console.log(`${name.padEnd(12)} does not run in a browser as it is bundled here: ${problem}`)
  }
  if (own.warm > budget.time || ours.bytes > budget.bytes) process.exitCode = 1
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

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
}
