import type { Plugin } from 'vite'
import { contentSecurityPolicy } from '../policy.mjs'

/** Writes the Content-Security-Policy into every built page, before anything that it governs. */
export function policyMeta(): Plugin {
  return {
    name: 'lotse-policy-meta',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
