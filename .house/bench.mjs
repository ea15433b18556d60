import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installPackages } from './install.mjs'
import { root } from './root.mjs'

const folder = join(root, '.cache', 'bench')
const names = ['assess', 'recommend']

// Bundled like the site: modules of a test runner look each imported name up anew, which measures the runner.
installPackages()
const { build } = await import('vite')
await build({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
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
for (const name of names) {
  const { status } = spawnSync(process.execPath, [join(folder, `${name}.js`)], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = status ?? 1
}
