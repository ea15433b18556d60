import { join } from 'node:path'
import { root } from '../root.mjs'
import { serve } from '../serve.mjs'

/** Serves the built site while the browser tests run and names it in SITE_ADDRESS; `npm run build` comes first. */
export async function setup(): Promise<() => Promise<void>> {
  const site = await serve(join(root, 'dist'))
  process.env.SITE_ADDRESS = site.address
  return site.close
}
