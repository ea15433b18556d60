import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../.house/root.mjs'
import { socialImage } from '../../.house/vite/socialImage'

const tagsFor = (site: string | undefined) => {
  const { transformIndexHtml } = socialImage(site)
  if (typeof transformIndexHtml !== 'function') throw new Error('The plugin writes nothing.')
  return JSON.stringify(Reflect.apply(transformIndexHtml, undefined, ['', {}]))
}

it('names the picture of a shared link by its full address', () => {
  expect(tagsFor('https://kammer.example/check/')).toContain('"https://kammer.example/check/social-card.png"')
})

it('names none where the address of the site is not known', () => {
  expect([tagsFor(''), tagsFor(undefined)]).toEqual(['[]', '[]'])
})

it('refuses an address that would lead elsewhere', () => {
  for (const site of [
    'kammer.example',
    '/check/',
    'https://kammer.example/check',
    'https://kammer.example/?a/',
  ]) {
    expect(() => tagsFor(site)).toThrow('LOTSE_SITE')
  }
})

it('has a picture of 1200 by 630, small enough for every network', () => {
  const picture = readFileSync(join(root, 'public', 'social-card.png'))
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
  expect(picture.length).toBeLessThan(120 * 1024)
})
