import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import subsetFont from 'subset-font'
import { root } from './root.mjs'

/**
 * Cuts Noto Sans into the slices that the PDF sets Chinese, Japanese and Korean with: one WOFF for each line of slices.json,
 * in which characters that come up together stand together, the most frequent ones first. The two packages are 100 MB and
 * needed here only, so they are installed elsewhere: npm install --prefix FOLDER @expo-google-fonts/noto-sans-sc@0.4.3
 * @expo-google-fonts/noto-sans-kr@0.4.3, then node .house/asianFonts.mjs FOLDER.
 */
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Say in which folder the fonts are installed.')
const installed = resolve(folder, 'node_modules', '@expo-google-fonts')
const target = join(root, 'src', 'pdf', 'fonts', 'asian')
const fonts = {
  han: readFileSync(join(installed, 'noto-sans-sc', '400Regular', 'NotoSansSC_400Regular.ttf')),
  hangul: readFileSync(join(installed, 'noto-sans-kr', '400Regular', 'NotoSansKR_400Regular.ttf')),
}
/** @type {string[]} */
const slices = JSON.parse(readFileSync(join(target, 'slices.json'), 'utf8'))

for (const name of readdirSync(target)) if (name.endsWith('.woff')) rmSync(join(target, name))
const licence = readFileSync(join(installed, 'noto-sans-sc', 'LICENSE_FONT'), 'utf8').replaceAll('\r\n', '\n')
writeFileSync(join(target, 'OFL.txt'), licence)

let total = 0
for (const [index, characters] of slices.entries()) {
  const font = /[ㄱ-ㆎ㈀-㈞㉠-㉿가-힣]/u.test(characters) ? fonts.hangul : fonts.han
  const bytes = await subsetFont(font, characters, {
    targetFormat: 'woff',
    keepFeatures: [],
    noLayoutClosure: true,
    noHinting: true,
    dropTables: ['GPOS', 'GSUB', 'GDEF', 'BASE', 'STAT', 'gasp', 'vhea', 'vmtx', 'VORG', 'DSIG'],
  })
  writeFileSync(join(target, `noto-${index}.woff`), bytes)
  total += bytes.length
}
console.log(`${slices.length} slices, ${total} bytes`)
