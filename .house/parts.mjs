import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installPackages } from './install.mjs'
import { root } from './root.mjs'

/**
 * Serves the sources as they are, with the page of all parts at /parts.
 * @param {number} [port] 0 takes any free port
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveSources(port = 0) {
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'
  const { createServer } = await import('vite')
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    server: { host: 'localhost', port, hmr: port !== 0 },
  })
  await server.listen()
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The sources are not served')
  return { address, close: () => server.close() }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installPackages()
  const { address } = await serveSources(5173)
  console.log(`Every part in every state: ${address}parts`)
}
