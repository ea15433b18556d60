import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installPackages } from './install.mjs'
import { root } from './root.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

installPackages()
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'
if (!process.stdout.isTTY) process.env.NO_COLOR = '1'
const results = join(root, '.cache', 'results')
mkdirSync(results, { recursive: true })

/** @type {Count} */
const total = { passed: 0, failed: 0 }
const suites = [
  () => step('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  () => step('lint', 'oxlint/bin/oxlint', ['--deny-warnings']),
  () => step('types', 'typescript/bin/tsc', ['-b']),
  () => step('unused code and packages', 'knip/bin/knip.js', ['--no-progress']),
  () => step('content', '../.house/lotse.mjs', ['check']),
  () => tests('unit and component tests', ['unit', 'component']),
  () => step('build', '../.house/build.mjs', []),
  () => tests('browser tests', ['e2e']),
  () => step('size', '../.house/size.mjs', []),
]
for (const suite of suites) {
  const { passed, failed } = suite()
  total.passed += passed
  total.failed += failed
}
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)

/**
 * One command that counts as one test.
 * @param {string} name
 * @param {string} script in node_modules
 * @param {string[]} parameters
 * @returns {Count}
 */
function step(name, script, parameters) {
  return run(name, script, parameters) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Test files, counted test by test; a skipped test, a file that does not load and a failed run count as failed.
 * @param {string} name
 * @param {string[]} projects
 * @returns {Count}
 */
function tests(name, projects) {
  const file = join(results, `${projects.join('-')}.json`)
  rmSync(file, { force: true })
  const choice = projects.flatMap((project) => ['--project', project])
  const reports = ['--reporter', 'dot', '--reporter', 'json', '--outputFile.json', file]
  const isFine = run(name, 'vitest/vitest.mjs', ['run', ...choice, ...reports])
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
 */
function run(name, script, parameters) {
  console.log(`\n=== ${name}`)
  const started = Date.now()
  const command = [join(root, 'node_modules', script), ...parameters]
  const { status } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 10 * 60_000,
  })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`)
  return status === 0
}
