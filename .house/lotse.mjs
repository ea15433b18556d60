#!/usr/bin/env node
import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import { installPackages } from './install.mjs'
import { root } from './root.mjs'

const cache = join(root, '.cache', 'cli')
const program = join(cache, 'main.js')

installPackages()
if (isStale()) await bundle()
const child = spawn(process.execPath, ['--enable-source-maps', program, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
child.on('close', (code) => {
  process.exitCode = code ?? 1
})

/**
 * Node 20 runs no TypeScript, so the command line is bundled whenever a source is newer than the bundle. Several may do
 * so at once: each writes a folder of its own and moves the one file into place.
 */
async function bundle() {
  const { build } = await import('vite')
  const started = new Date()
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'building-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'src/cli/main.ts',
      target: 'node20',
      outDir: folder,
      sourcemap: 'inline',
      rolldownOptions: { output: { entryFileNames: 'main.js', codeSplitting: false } },
    },
  }).finally(() => {
    if (!existsSync(join(folder, 'main.js'))) rmSync(folder, { recursive: true })
  })
  utimesSync(join(folder, 'main.js'), started, started)
  renameSync(join(folder, 'main.js'), program)
  rmSync(folder, { recursive: true })
}

function isStale() {
  if (!existsSync(program)) return true
  const built = statSync(program).mtimeMs
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const files = [...sources.map((file) => join('src', file)), 'package-lock.json', '.house/lotse.mjs']
  return files.some((file) => (statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0) > built)
}
