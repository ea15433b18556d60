import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { root } from '../root.mjs'

/** Scripts for the pages of others: one classic script each, without a hash in its name and without anything to import. */
const scripts = [
  { fileName: 'embed/v1/lotse.js', entry: join(root, 'src', 'widget', 'loader', 'main.ts') },
  { fileName: 'embed/v1/doctor.js', entry: join(root, 'src', 'widget', 'doctor', 'main.ts') },
]

/** Builds them beside the pages. */
export function embeddedScripts(): Plugin {
  return {
    name: 'lotse-embedded-scripts',
    apply: 'build',
    async generateBundle() {
      for (const { fileName, entry } of scripts) {
        if (!existsSync(entry)) continue
        this.emitFile({ type: 'asset', fileName, source: await scriptOf(entry) })
      }
    },
  }
}

async function scriptOf(entry: string): Promise<string> {
  const { build } = await import('vite')
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      write: false,
      minify: true,
      lib: { entry, formats: ['iife'], name: 'lotse' },
      rolldownOptions: { output: { exports: 'none', strict: true } },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const [chunk, ...others] = outputs
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${entry} is to be one script`)
  return chunk.code
}
