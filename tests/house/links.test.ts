import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressesIn } from '../../.house/addressesIn.mjs'
import { checkLinks, hasNetwork } from '../../.house/checkLinks.mjs'
import { linkReport } from '../../.house/linkReport.mjs'

/** What the server was asked, and how many questions were open at once. */
const asked: string[] = []
let open = 0
let mostOpen = 0
let server: Server
let base = ''

beforeAll(async () => {
  server = createServer((request, response) => {
    open += 1
    mostOpen = Math.max(mostOpen, open)
    asked.push(`${request.method} ${request.url}`)
    const path = request.url ?? '/'
    setTimeout(() => {
      open -= 1
      if (path === '/silent') return
      if (path === '/old') response.writeHead(301, { location: '/new' })
      else if (path === '/away') response.writeHead(302, { location: '/gone' })
      else if (path === '/gone') response.writeHead(410)
      else if (path === '/forbidden') response.writeHead(403)
      else if (path === '/only-get' && request.method === 'HEAD') response.writeHead(405)
      else response.writeHead(200)
      response.end()
    }, 5)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

async function outcomes(...paths: string[]): Promise<string[]> {
  const addresses = paths.map((path) => ({ address: base + path, files: ['a.yaml'] }))
  const checked = await checkLinks(addresses, { timeout: 300, pause: 0 })
  return checked.map(({ address, outcome, detail }) =>
    [address.replace(base, ''), outcome, detail.replace(base, '')].join(' ').trim(),
  )
}

describe('the check of addresses', () => {
  it('tells what is fine, moved, gone and unreachable', async () => {
    expect(await outcomes('/fine', '/old', '/gone', '/away', '/forbidden', '/only-get', '/silent')).toEqual([
      '/away gone 410',
      '/fine fine',
      '/forbidden unreachable status 403',
      '/gone gone 410',
      '/old moved /new',
      '/only-get fine',
      '/silent unreachable TimeoutError',
    ])
  })

  it('asks each host one question after the other, and for the whole page only where it must', async () => {
    asked.length = 0
    mostOpen = 0
    await outcomes('/one', '/two', '/three', '/only-get')
    expect(mostOpen).toBe(1)
    expect(asked).toEqual(['HEAD /one', 'HEAD /two', 'HEAD /three', 'HEAD /only-get', 'GET /only-get'])
  })

  it('notices that there is no network and does not go on', async () => {
    const addresses = Array.from({ length: 20 }, (_, index) => ({
      address: `http://127.0.0.1:1/${index}`,
      files: ['a.yaml'],
    }))
    const checked = await checkLinks(addresses, { pause: 0, giveUpAfter: 3 })
    expect(checked).toHaveLength(3)
    expect(hasNetwork(checked)).toBe(false)
  })
})

describe('the addresses of a catalogue', () => {
  it('are those under url, each once, with all files that name it', () => {
    const documents = [
      { file: 'a.yaml', text: 'url: https://a.example/x#top\nsources:\n  - { url: https://b.example/ }\n' },
      { file: 'b.yaml', text: 'url: https://a.example/x\noffer: { de: https://c.example/ }\n' },
      { file: 'c.yaml', text: 'url: null\n' },
    ]
    expect(addressesIn(documents)).toEqual([
      { address: 'https://a.example/x', files: ['a.yaml', 'b.yaml'] },
      { address: 'https://b.example/', files: ['a.yaml'] },
    ])
  })
})

describe('the report on addresses', () => {
  it('counts all groups and begins with what is gone', () => {
    const link = (address: string) => ({ address, files: ['x.yaml', 'y.yaml'], answered: true })
    const report = linkReport(
      [
        { ...link('https://a.example/'), outcome: 'fine', detail: '' },
        { ...link('https://b.example/'), outcome: 'moved', detail: 'https://b.example/new' },
        { ...link('https://c.example/'), outcome: 'gone', detail: '404' },
      ],
      '2026-11-21',
    )
    expect(report).toMatch(
      /^# .*2026-11-21\n\n3 addresses: gone 1, moved 1, unreachable 0, fine 1\.\n\n## Gone/,
    )
    expect(report).toContain('- <https://b.example/> → <https://b.example/new>\n  in x.yaml, y.yaml\n')
    expect(report).toContain('- <https://c.example/> (404)\n')
  })
})
