import { join } from 'node:path'
import { installPackages } from './install.mjs'
import { root } from './root.mjs'
import { serve } from './serve.mjs'

const port = Number(process.env.PORT || 4173)
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`)
  process.exit(1)
}
installPackages()
const { build } = await import('./build.mjs')
await build()
try {
  const { address } = await serve(join(root, 'dist'), port)
  console.log(`Mittelstandslotse: ${address}`)
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(`Nothing can be served at port ${port}: ${reason}. Choose another one with PORT.`)
  process.exitCode = 1
}
