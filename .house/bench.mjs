import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installPackages } from './install.mjs'
import { root } from './root.mjs'

const folder = join(root, '.cache', 'bench')

// Bundled like the site: modules of a test runner look each imported name up anew, which measures the runner.
installPackages()
const { build } = await import('vite')
await build({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: 'tests/bench/assess.bench.ts',
    target: 'node20',
    outDir: folder,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'assess.js' } },
  },
})
const { status } = spawnSync(process.execPath, [join(folder, 'assess.js')], { cwd: root, stdio: 'inherit' })
process.exitCode = status ?? 1
