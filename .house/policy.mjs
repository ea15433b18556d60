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

/** Folders, from the root of the site, whose files are sent with headers of their own; all others are alike. */
export const foldersApart = /** @type {const} */ (['/assets/', '/embed/v1/'])

/**
 * Headers for one path of the built site. Only what lies under embed/v1/ may be framed by other sites. Everything is
 * public and without cookies, so any page may read it: a frame in a sandbox has no origin and could load no script else.
 * Only names with a hash of the content may be kept by browsers; all else is asked for anew each time.
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
  const isEmbedded = path.startsWith('/embed/v1/')
  const isHashed = path.startsWith('/assets/')
  return {
    // Nothing is said of who frames embed/v1/: a list, even of all, leaves out pages without an origin.
    'content-security-policy': contentSecurityPolicy + (isEmbedded ? '' : "; frame-ancestors 'self'"),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
}
