/** The one Content-Security-Policy of the product: written into each page at build time and sent by our server. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
}

export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ')

/**
 * Headers for one path of the built site. Pages under embed/ may be framed by other sites, all others only by ours.
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
  const isEmbedded = path.startsWith('/embed/')
  const isHashed = path.startsWith('/assets/')
  return {
    'content-security-policy': `${contentSecurityPolicy}; frame-ancestors ${isEmbedded ? '*' : "'self'"}`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': isEmbedded ? 'cross-origin' : 'same-origin',
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
}
