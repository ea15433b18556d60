import { join } from 'node:path'
import { installPackages } from './install.mjs'
import { root } from './root.mjs'
import { serve } from './serve.mjs'

installPackages()
const { build } = await import('./build.mjs')
await build()
const { address } = await serve(join(root, 'dist'), Number(process.env.PORT ?? 4173))
console.log(`Mittelstandslotse: ${address}`)
