import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { card } from './brand/card.mjs'
import { colours, looks, mark, picture, tile } from './brand/mark.mjs'
import { outline } from './brand/outline.mjs'
import { launchChromium } from './chromium.mjs'
import { root } from './root.mjs'

/** Draws logo, icons and the picture of shared links anew from the one mark: `node .house/icons.mjs`. What it writes is kept in the repository. */
const icons = join(root, 'public', 'icons')
const brand = join(root, 'public', 'brand')
const font = join(root, 'src', 'pdf', 'fonts', 'source-sans-3-semibold.ttf')

const name = outline(font, 'Mittelstandslotse', 20)
const favicon = picture([0, 0, 32, 32], mark({ ...looks.colour, halo: colours.paper }))

mkdirSync(brand, { recursive: true })
for (const [look, colour] of [
  ['colour', colours.ink],
  ['mono', colours.ink],
  ['reversed', colours.paper],
]) {
  const drawn = look === 'colour' ? looks.colour : look === 'mono' ? looks.mono : looks.reversed
  // The clear space around the logo, half a flag, is part of the file.
  const word = `<path transform="translate(40 21)" fill="${colour}" d="${name.path}"/>`
  const box = [-10, -10, Math.ceil(name.width) + 60, 52]
  writeFileSync(join(brand, `lotse-${look}.svg`), picture(box, mark(drawn) + word, 'Mittelstandslotse'))
}
writeFileSync(join(icons, 'lotse.svg'), favicon)

const browser = await launchChromium()
const page = await browser.newPage()
await draw('lotse-32.png', favicon, 32)
await draw('lotse-180.png', tile(0.62), 180)
await draw('lotse-192.png', tile(0.62), 192)
await draw('lotse-512.png', tile(0.62), 512)
// Android may cut to a circle of 80 percent.
await draw('lotse-512-maskable.png', tile(0.5), 512)
await page.setViewportSize({ width: 1200, height: 630 })
await page.setContent(await card())
await page.evaluate(() => document.fonts.ready.then(() => undefined))
await page.screenshot({ path: join(root, 'public', 'social-card.png') })
await browser.close()

/**
 * @param {string} file
 * @param {string} svg
 * @param {number} size
 */
async function draw(file, svg, size) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`)
  await page.screenshot({ path: join(icons, file), omitBackground: true })
}
