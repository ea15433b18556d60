import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../.house/serve.mjs'

const place = mkdtempSync(join(tmpdir(), 'lotse-serve-'))
const site = join(place, 'site')
let server = { address: '', close: async () => {} }

beforeAll(async () => {
  mkdirSync(join(site, 'assets'), { recursive: true })
  mkdirSync(join(place, 'site-secret'))
  writeFileSync(join(site, 'index.html'), '<title>Start</title>')
  writeFileSync(join(site, 'assets', 'größe.js'), 'export const size = 1')
  writeFileSync(join(place, 'secret.txt'), 'secret')
  writeFileSync(join(place, 'site-secret', 'secret.txt'), 'secret')
  symlinkSync(join(place, 'secret.txt'), join(site, 'link.txt'))
  server = await serve(site)
})

afterAll(async () => {
  await server.close()
  rmSync(place, { recursive: true })
})

/** The status for a path sent exactly as written: fetch would tidy it up. */
function status(path: string, method = 'GET'): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(server.address)
    const sent = request({ hostname, port, path, method }, (response) => {
      response.resume()
      done(response.statusCode)
    })
    sent.on('error', fail)
    sent.end()
  })
}

describe('the server of the built site', () => {
  it('sends pages and scripts with their type', async () => {
    const page = await fetch(server.address)
    const script = await fetch(`${server.address}assets/gr%C3%B6%C3%9Fe.js?x=1`)
    expect([page.headers.get('content-type'), await page.text()]).toEqual([
      'text/html; charset=utf-8',
      '<title>Start</title>',
    ])
    expect([script.headers.get('content-type'), await script.text()]).toEqual([
      'text/javascript; charset=utf-8',
      'export const size = 1',
    ])
  })

  it('forbids inline code, code from strings and other origins', async () => {
    const policy = (await fetch(server.address)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/../site-secret/secret.txt',
    '/link.txt',
    '/assets',
    '/none.html',
  ])('does not leave its folder for %s', async (path) => {
    expect(await status(path)).toBe(404)
  })

  it('refuses what it cannot read', async () => {
    expect([await status('/%'), await status('/%00'), await status('/', 'POST')]).toEqual([400, 400, 405])
  })

  it('takes the next port when one is in use', async () => {
    const { port } = new URL(server.address)
    const second = await serve(site, Number(port))
    await second.close()
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(port))
  })
})
