import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { launchChromium } from './chromium.mjs'
import { root } from './root.mjs'

const cache = join(root, '.cache', 'bench')
const peers = join(root, 'tests', 'bench', 'peers')
/** No server: what is asked of it is answered from the folder. */
const origin = 'http://bench.localhost'

/**
 * Milliseconds for each of some documents in a row, made in a page of Chromium by our own writer; the fonts are paths.
 *
 * @param {readonly string[]} fonts
 * @param {number} rounds
 * @param {'forget' | 'remember'} memory whether texts that were set before are set anew each time
 */
export function oursInChromium(fonts, rounds, memory) {
  return inPage(cache, 'inBrowser.js', join(cache, 'report.json'), fonts, rounds, memory)
}

/**
 * The same for another library, in a page and a browser of its own, or what keeps it from running there.
 *
 * @param {string} name
 * @param {readonly string[]} fonts
 * @param {number} rounds
 * @returns {Promise<{ times: number[] } | { problem: string }>}
 */
export async function peerInChromium(name, fonts, rounds) {
  const folder = join(cache, 'browser', name)
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      resolve: { alias: [{ find: /^peer$/, replacement: join(peers, `${name}.mjs`) }, ...onePdfkit(name)] },
      build: {
        target: 'es2022',
        outDir: folder,
        emptyOutDir: true,
        lib: {
          entry: 'tests/bench/peers/inBrowser.mjs',
          formats: ['es'],
          fileName: () => 'peer.js',
        },
      },
    })
    return { times: await inPage(folder, 'peer.js', join(cache, 'same-document.json'), fonts, rounds, '') }
  } catch (error) {
    return { problem: String(error).split('\n')[0] ?? '' }
  }
}

/**
 * The parts of react-pdf bring a copy of pdfkit each; fonts that one registers no other one knows.
 *
 * @param {string} name
 */
function onePdfkit(name) {
  if (name !== 'react-pdf') return []
  const scripts = join(peers, 'node_modules', '@react-pdf', 'renderer', 'node_modules', 'pdfkit', 'js')
  return [
    { find: /^pdfkit$/, replacement: join(scripts, 'pdfkit.browser.mjs') },
    { find: /^pdfkit\/(standard-fonts\/.*)$/, replacement: join(scripts, '$1.mjs') },
  ]
}

/**
 * @param {string} folder
 * @param {string} script
 * @param {string} document
 * @param {readonly string[]} fonts
 * @param {number} rounds
 * @param {string} memory
 * @returns {Promise<number[]>}
 */
async function inPage(folder, script, document, fonts, rounds, memory) {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.route(`${origin}/**`, (route) => {
      const path = new URL(route.request().url()).pathname
      if (path === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
      return route.fulfill({ contentType: 'text/javascript', path: join(folder, basename(path)) })
    })
    await page.goto(`${origin}/`)
    const given = JSON.parse(readFileSync(document, 'utf8'))
    const letters = fonts.map((path) => readFileSync(path).toString('base64'))
    return await page.evaluate(
      async ([address, ...rest]) => (await import(address)).measured(...rest),
      /** @type {const} */ ([`${origin}/${script}`, given, letters, rounds, memory]),
    )
  } finally {
    await browser.close()
  }
}
