import { describe, expect, it } from 'vitest'
import { hostingFiles } from '../../.house/hosting.mjs'
import { headersFor } from '../../.house/policy.mjs'
import { apacheSends, caddySends, netlifySends, nginxSends, type SentFor } from './serverFiles'

const paths = [
  '/index.html',
  '/assets/index-B1.js',
  '/assets/noto-1-B2.woff',
  '/embed/index.html',
  '/embed/examples/chamber.json',
  '/embed/v1/index.html',
  '/embed/v1/lotse.js',
  '/fonts/source-sans-3-regular.woff2',
  '/lotse.webmanifest',
  '/mittelstandslotse-1.0.0.zip',
]
const files = hostingFiles(paths, '1.0.0')

/** What each server sends, as its file says it. */
const servers: Record<string, SentFor> = {
  nginx: nginxSends(file('hosting/nginx.conf')),
  Apache: apacheSends(files),
  Caddy: caddySends(file('hosting/Caddyfile')),
  Netlify: netlifySends(file('_headers')),
}

describe.each(Object.keys(servers))('the file for %s', (name) => {
  it.each(['/', '/embed/', '/embed/v1/', ...paths])('sends for %s what our own server sends', (path) => {
    expect(servers[name]?.(path)).toEqual(headersFor(path))
  })
})

describe('the headers', () => {
  it('let browsers keep names with a hash for ever, and ask for all else anew', () => {
    const kept = paths.filter((path) => headersFor(path)['cache-control'] !== 'no-cache')
    expect(kept).toEqual(['/assets/index-B1.js', '/assets/noto-1-B2.woff'])
  })

  it('let other sites frame the widget and nothing else', () => {
    const framed = paths.filter(
      (path) => !headersFor(path)['content-security-policy']?.includes("; frame-ancestors 'self'"),
    )
    expect(framed).toEqual(['/embed/v1/index.html', '/embed/v1/lotse.js'])
  })

  it('never let the answer that a file is missing be kept', () => {
    const kept = /^.*max-age.*$/gm
    expect(file('hosting/nginx.conf').match(kept)).toEqual([expect.not.stringContaining('always')])
    expect(file('assets/.htaccess').match(kept)).toEqual([expect.not.stringContaining('always')])
    expect(file('hosting/Caddyfile')).toContain('path /assets/*\n\tfile\n')
  })
})

describe('the readers of these files', () => {
  it('see what is wrong in them', () => {
    expect(() => nginxSends('location ^~ / {\n  add_header a "b" always\n')).toThrow('in the middle')
    expect(() => caddySends('header @one {\n\ta "b" }\n}\n')).toThrow('brace too many')
    expect(() => netlifySends('/a\n  b c\n')).toThrow('Neither a path nor a header')
    expect(() => apacheSends({ '.htaccess': '<IfModule a.c>\nHeader set b "c"' })('/')).toThrow('Not ended')
    expect(() => apacheSends({ '.htaccess': 'Headers set b "c"' })('/')).toThrow('Unknown')
    const doubled = netlifySends('/*\n  a: b\n/x/*\n  a: c\n')
    expect(() => doubled('/x/y')).toThrow('in 2 rules')
  })
})

function file(name: string): string {
  const text = files[name]
  if (text === undefined) throw new Error(`There is no ${name}`)
  return text
}
