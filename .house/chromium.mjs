import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { root } from './root.mjs'

/** Windows that nobody sees have an address bar whose suggestions take more time than the pages in them. */
const unused = ['PreloadTopChromeWebUI', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${unused.join(',')}`,
]
const help =
  'No Chromium found. Set CHROMIUM_PATH to a Chromium or Chrome binary, or install one (Debian: apt-get install chromium).'

/**
 * Starts a headless Chromium: CHROMIUM_PATH, else one on the PATH, else the one that the npm packages bring.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium() {
  const { path, variables } = findChromium()
  const environment = { ...process.env, ...variables }
  return chromium.launch({ executablePath: path, headless: true, args: flags, env: environment })
}

/**
 * Where Chromium is and which environment variables it needs. Throws with advice where there is none.
 * @returns {{ path: string, variables: Record<string, string> }}
 */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH points to no file: ${chosen}`)
    return { path: chosen, variables: {} }
  }
  const installed = installedBrowser()
  return installed === undefined ? bundledBrowser() : { path: installed, variables: {} }
}

function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(existsSync)
}

/** The browser inside @sparticuz/chromium, unpacked once; the folder gets its name only when it is whole and runs. */
function bundledBrowser() {
  const source = join(root, 'node_modules', '@sparticuz', 'chromium')
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(source)) throw new Error(help)
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  const cache = join(root, '.cache', 'chromium')
  const folder = join(cache, version)
  const binary = join(folder, 'chromium')
  if (!runs(folder)) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(cache, { recursive: true })
    unpack(cache, folder)
    if (!runs(folder)) throw new Error(`The Chromium unpacked to ${folder} does not run. ${help}`)
  }
  return { path: binary, variables: variablesFor(folder) }
}

/**
 * Several test processes may arrive here at once: each unpacks into a folder of its own, the first to finish wins.
 * @param {string} cache
 * @param {string} folder
 */
function unpack(cache, folder) {
  const own = mkdtempSync(join(cache, 'unpacking-'))
  const script = "import('@sparticuz/chromium').then((found) => found.default.executablePath())"
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // The second variable makes the package unpack its shared libraries and fonts too.
    env: { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  })
  try {
    renameSync(own, folder)
  } catch {
    rmSync(own, { recursive: true, force: true })
  }
}

/** @param {string} folder */
function runs(folder) {
  const binary = join(folder, 'chromium')
  if (!existsSync(binary) || statSync(binary).size === 0) return false
  try {
    const options = { env: { ...process.env, ...variablesFor(folder) }, timeout: 20_000 }
    return execFileSync(binary, ['--version', '--no-sandbox'], options).includes('Chrom')
  } catch {
    return false
  }
}

/**
 * The package brings libraries and fonts for machines that have none.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
function variablesFor(folder) {
  const libraries = [process.env.LD_LIBRARY_PATH, join(folder, 'al2023', 'lib')].filter(Boolean).join(':')
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }
  return { LD_LIBRARY_PATH: libraries, ...fonts }
}
