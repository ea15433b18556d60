import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { installPackages } from './install.mjs'
import { root } from './root.mjs'

/** Builds the site into dist/. */
export async function build() {
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'
  const vite = await import('vite')
  await vite.build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installPackages()
  await build()
}
