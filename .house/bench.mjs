import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installPackages } from './install.mjs'
import { root } from './root.mjs'

const folder = join(root, '.cache', 'bench')
/** Those that need nothing but the product; `pdf` installs other libraries to measure beside and is asked for by name. */
const usual = ['assess', 'recommend']
const known = [...usual, 'memory', 'pdf']
const asked = process.argv.slice(2)
const unknown = asked.find((name) => !known.includes(name))
if (unknown !== undefined) {
  console.error(`There is no bench ${unknown}, only ${known.join(', ')}.`)
  process.exit(2)
}
const names = asked.length > 0 ? asked : usual

// Bundled like the site: modules of a test runner look each imported name up anew, which measures the runner.
installPackages()
const { build } = await import('vite')
/** @type {import('vite').InlineConfig} */
const common = { root, configFile: false, logLevel: 'error', publicDir: false }
await build({
  ...common,
  build: {
    ssr: true,
    target: 'node20',
    outDir: folder,
    emptyOutDir: true,
    rolldownOptions: {
      input: Object.fromEntries(names.map((name) => [name, `tests/bench/${name}.bench.ts`])),
      output: { entryFileNames: '[name].js' },
    },
  },
})
for (const name of names.filter((each) => each !== 'pdf')) {
  const { status } = spawnSync(process.execPath, [join(folder, `${name}.js`)], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = status ?? 1
}
if (names.includes('pdf')) {
  const emptyModule = join(root, '.house', 'vite', 'emptyModule.ts')
  await build({
    ...common,
    resolve: { alias: [{ find: /^(html2canvas|dompurify|canvg)$/, replacement: emptyModule }] },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: 'tests/bench/inBrowser.ts',
        formats: ['es'],
        fileName: () => 'inBrowser.js',
      },
    },
  })
  const { benchPdf } = await import('./benchPdf.mjs')
  await benchPdf()
}
