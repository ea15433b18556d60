import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installPackages } from './install.mjs'
import { root } from './root.mjs'

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {() => Promise<Count>} Suite */

/** The whole run ends within twenty minutes, also on a busy machine; the browser tests keep their share of them. */
const deadline = Date.now() + 19 * 60_000
const keptForBrowser = 7 * 60_000

installPackages()
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'
if (!process.stdout.isTTY) process.env.NO_COLOR = '1'
const results = join(root, '.cache', 'results')
mkdirSync(results, { recursive: true })

/** @type {Count} */
const total = { passed: 0, failed: 0 }
await Promise.all([
  inTurn([() => step('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])]),
  inTurn([
    () => step('lint', 'oxlint/bin/oxlint', ['--deny-warnings']),
    () => step('types', 'typescript/bin/tsc', ['-b']),
    () => step('unused code and packages', 'knip/bin/knip.js', ['--no-progress']),
    () => step('content', '../.house/lotse.mjs', ['check']),
    () => step('build', '../.house/build.mjs', []),
  ]),
])
await inTurn([
  () => tests('unit and component tests', ['unit', 'component'], keptForBrowser),
  () => tests('browser tests', ['e2e']),
  () => step('size', '../.house/size.mjs', []),
])
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)

/**
 * Runs one after the other and adds up what passed and failed.
 * @param {Suite[]} suites
 */
async function inTurn(suites) {
  for (const suite of suites) {
    const { passed, failed } = await suite()
    total.passed += passed
    total.failed += failed
  }
}

/**
 * One command that counts as one test. Others may run beside it, so what it says is shown when it has ended.
 * @param {string} name
 * @param {string} script in node_modules
 * @param {string[]} parameters
 * @returns {Promise<Count>}
 */
async function step(name, script, parameters) {
  const isFine = await run(name, script, parameters, { isShownAtOnce: false })
  return isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Test files, counted test by test; a skipped test, a file that does not load and a failed run count as failed.
 * @param {string} name
 * @param {string[]} projects
 * @param {number} [kept] milliseconds that are left to what comes after
 * @returns {Promise<Count>}
 */
async function tests(name, projects, kept = 0) {
  const file = join(results, `${projects.join('-')}.json`)
  rmSync(file, { force: true })
  const choice = projects.flatMap((project) => ['--project', project])
  const reports = ['--reporter', 'dot', '--reporter', 'json', '--outputFile.json', file]
  const parameters = ['run', ...choice, ...reports]
  const isFine = await run(name, 'vitest/vitest.mjs', parameters, { isShownAtOnce: true, kept })
  const { passed, failed } = countIn(file)
  console.log(`${name}: ${passed} passed, ${failed} failed`)
  return { passed, failed: failed === 0 && (!isFine || passed === 0) ? 1 : failed }
}

/**
 * @param {string} file
 * @returns {Count}
 */
function countIn(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const passed = report.numPassedTests
    /** @type {{ status: string, assertionResults: unknown[] }[]} */
    const files = report.testResults
    const unloaded = files.filter((each) => each.status === 'failed' && each.assertionResults.length === 0)
    return { passed, failed: report.numTotalTests - passed + unloaded.length }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

/**
 * @param {string} name
 * @param {string} script
 * @param {string[]} parameters
 * @param {{ isShownAtOnce: boolean, kept?: number }} options
 * @returns {Promise<boolean>}
 */
function run(name, script, parameters, { isShownAtOnce, kept = 0 }) {
  if (isShownAtOnce) console.log(`\n=== ${name}`)
  const started = Date.now()
  const output = isShownAtOnce ? 'inherit' : 'pipe'
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...parameters], {
    cwd: root,
    stdio: ['ignore', output, output],
    timeout: Math.max(deadline - started - kept, 60_000),
  })
  /** @type {Buffer[]} */
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part))
  return new Promise((done) => {
    const ended = (/** @type {boolean} */ isFine) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1)
      if (!isShownAtOnce) console.log(`\n=== ${name}\n${Buffer.concat(said).toString()}`.trimEnd())
      console.log(`${isFine ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`)
      done(isFine)
    }
    child.once('error', (error) => {
      said.push(Buffer.from(String(error)))
      ended(false)
    })
    child.once('close', (code) => ended(code === 0))
  })
}
