import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../.house/root.mjs'

const inPublic = (file: string) => readFileSync(join(root, 'public', file))
const page = readFileSync(join(root, 'index.html'), 'utf8')

type Manifest = { icons: { src: string; type: string; sizes: string; purpose?: string }[] }

describe.each(['lotse.webmanifest', 'lotse.en.webmanifest'])('%s', (file) => {
  const manifest: Manifest = JSON.parse(inPublic(file).toString())

  it('names icons that have the sizes it claims', () => {
    const bitmaps = manifest.icons.filter(({ type }) => type === 'image/png')
    expect(bitmaps.map(({ src }) => sizeOf(inPublic(src)))).toEqual(bitmaps.map(({ sizes }) => sizes))
    expect(bitmaps.length).toBeGreaterThan(2)
  })

  it('has one icon that may be cut to a circle', () => {
    expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1)
  })
})

describe('the page', () => {
  it('names an icon of the size it claims', () => {
    const links = [...page.matchAll(/href="\.\/(icons\/[\w-]+\.png)"(?: type="image\/png" sizes="(\w+)")?/g)]
    expect(links.map(([, file = '']) => sizeOf(inPublic(file)))).toEqual(
      links.map(([, , size]) => size ?? '180x180'),
    )
    expect(links).toHaveLength(2)
  })
})

describe('the logo', () => {
  it.each(['colour', 'mono', 'reversed'])('needs no font and nothing from elsewhere (%s)', (look) => {
    const svg = inPublic(`brand/lotse-${look}.svg`).toString()
    expect(svg).not.toMatch(/<text|href|url\(|@import|style/)
    expect(svg).toContain('<title>Mittelstandslotse</title>')
  })
})

/** Width and height in the head of a PNG. */
function sizeOf(png: Buffer): string {
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
}
