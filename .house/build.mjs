import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { join, resolve } from 'node:path'
import { installPackages } from './install.mjs'
import { root } from './root.mjs'

/**
 * Builds the site into dist/, or into the folder named: the pages, the files for servers and the archive.
 * @param {string} [folder]
 */
export async function build(folder = join(root, 'dist')) {
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'
  const vite = await import('vite')
  await vite.build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  })
  // What comes last knows all files that are there.
  const { writeHostingFiles } = await import('./hosting.mjs')
  const { writeArchive } = await import('./archive.mjs')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeHostingFiles(folder, version)
  writeArchive(folder, version)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installPackages()
  const [, , folder] = process.argv
  await build(folder === undefined ? undefined : resolve(folder))
}
