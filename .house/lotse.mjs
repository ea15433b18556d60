#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { installPackages } from './install.mjs'
import { root } from './root.mjs'

const folder = join(root, '.cache', 'cli')
const program = join(folder, 'main.js')

installPackages()
if (isStale()) await bundle()
const child = spawn(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
child.on('close', (code) => {
  process.exitCode = code ?? 1
})

/** Node 20 runs no TypeScript, so the command line is bundled whenever a source is newer than the bundle. */
async function bundle() {
  const { build } = await import('vite')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'src/cli/main.ts',
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'main.js' } },
    },
  })
}

function isStale() {
  if (!existsSync(program)) return true
  const built = statSync(program).mtimeMs
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const files = [...sources.map((file) => join('src', file)), 'package-lock.json', '.house/lotse.mjs']
  return files.some((file) => statSync(join(root, file)).mtimeMs > built)
}
