import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { root } from '../root.mjs'

type Bundle = Rolldown.OutputBundle
type Notice = { title: string; text: string }

/** The fonts that are delivered, with the folders their licences lie in. */
const fonts = [
  { title: 'Source Sans 3 (font)', folder: join(root, 'src', 'pdf', 'fonts') },
  { title: 'Noto Sans (font, slices for East Asia)', folder: join(root, 'src', 'pdf', 'fonts', 'asian') },
]
const licenceFile = /^(licen[cs]e|copying)([-.]|$)/i

/**
 * Writes third-party-notices.txt: each package that really is in the scripts of the page and of its workers, and the fonts, with
 * their licences. Workers are bundled before the page.
 */
export function thirdPartyNotices(): { page: Plugin; workers: Plugin } {
  const folders = new Set<string>()
  const collect = (bundle: Bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue
      for (const [id, module] of Object.entries(file.modules)) {
        const folder = module.renderedLength > 0 ? packageFolder(id) : undefined
        if (folder !== undefined) folders.add(folder)
      }
    }
  }
  return {
    workers: {
      name: 'lotse-third-party-notices-workers',
      apply: 'build',
      generateBundle: (_options, bundle) => collect(bundle),
    },
    page: {
      name: 'lotse-third-party-notices',
      apply: 'build',
      generateBundle(_options, bundle) {
        collect(bundle)
        const notices = [...folders].map(packageNotice)
        notices.push(...fonts.map(({ title, folder }) => ({ title, text: read(join(folder, 'OFL.txt')) })))
        notices.sort((one, other) => (one.title < other.title ? -1 : 1))
        this.emitFile({ type: 'asset', fileName: 'third-party-notices.txt', source: asText(notices) })
      },
    },
  }
}

function packageFolder(moduleId: string): string | undefined {
  const path = moduleId.replace(/^\0+/, '').replace(/\?.*$/, '')
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0]
}

function packageNotice(folder: string): Notice {
  const description: { name: string; version: string } = JSON.parse(read(join(folder, 'package.json')))
  const title = `${description.name} ${description.version}`
  const licences = readdirSync(folder).filter((name) => licenceFile.test(name))
  const texts = [...licences.map((name) => read(join(folder, name))), ...ownText(description.name)]
  if (texts.length === 0) throw new Error(`${title} is in the bundle, but has no licence file (${folder})`)
  return { title, text: texts.join('\n\n') }
}

/** Licence texts that we keep for packages that come without one. */
function ownText(name: string): string[] {
  const file = join(dirname(import.meta.dirname), 'licences', `${name.replace('/', '__')}.txt`)
  return existsSync(file) ? [read(file)] : []
}

function asText(notices: Notice[]): string {
  const line = '-'.repeat(80)
  return notices.map(({ title, text }) => `${line}\n${title}\n${line}\n\n${text.trim()}\n`).join('\n')
}

function read(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
}
