import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { createBrotliCompress, constants } from 'node:zlib'
import { headersFor } from './policy.mjs'

/** @type {Record<string, string>} */
const mimeTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.yaml': 'text/yaml; charset=utf-8',
}
const isText = /^(text\/|application\/(json|manifest)|image\/svg)/

/**
 * Serves a folder of static files on localhost, at the given port or the next free one.
 * @param {string} folder
 * @param {number} [port] 0 takes any free port
 * @param {string} [under] the path that the site lies below, with a slash at both ends
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(folder, port = 0, under = '/') {
  const root = await realpath(folder)
  const server = createServer((request, response) => {
    answer(root, under, request, response).catch(() => refuse(response, 500, 'Internal error'))
  })
  const taken = await listen(server, port)
  return {
    address: `http://localhost:${taken}${under}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {string} root
 * @param {string} under
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, under, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Method not allowed')
  const asked = decodedPath(request.url ?? '/')
  if (asked === undefined) return refuse(response, 400, 'Bad address')
  if (!asked.startsWith(under)) return refuse(response, 404, 'Not found')
  const path = asked.slice(under.length - 1)
  const file = await fileFor(root, path)
  if (file === undefined) return refuse(response, 404, 'Not found')

  const type = mimeTypes[extname(file)] ?? 'application/octet-stream'
  const isPacked = isText.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding']))
  response.writeHead(200, {
    ...headersFor(path),
    'content-type': type,
    ...(isPacked ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
  })
  if (request.method === 'HEAD') return response.end()
  const content = createReadStream(file).on('error', () => response.destroy())
  if (!isPacked) return content.pipe(response)
  const pack = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  return content.pipe(pack).pipe(response)
}

/**
 * The path as the file system knows it; undefined where it is not valid.
 * @param {string} address
 */
function decodedPath(address) {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ''))
    return path.startsWith('/') && !path.includes('\0') ? path : undefined
  } catch {
    return undefined
  }
}

/**
 * The file to send for a path; undefined where there is none or it lies outside the folder (also through a link).
 * @param {string} root
 * @param {string} path
 */
async function fileFor(root, path) {
  const wanted = resolve(join(root, path.endsWith('/') ? `${path}index.html` : path))
  const real = await realpath(wanted).catch(() => undefined)
  if (real === undefined || !real.startsWith(root + sep)) return undefined
  return (await stat(real)).isFile() ? real : undefined
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function refuse(response, status, text) {
  if (response.headersSent) return response.destroy()
  response.writeHead(status, { ...headersFor('/'), 'content-type': 'text/plain; charset=utf-8' })
  return response.end(`${text}\n`)
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE'
      if (isTaken && port > 0 && port < 65535) done(listen(server, port + 1))
      else fail(error)
    })
    server.listen(port, 'localhost', () => {
      const address = server.address()
      done(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}
