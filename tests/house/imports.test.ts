import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../../.house/root.mjs'

/** What each folder may import, as in the picture of the house. */
const allowed: Record<string, string[]> = {
  core: [],
  content: ['core'],
  i18n: ['core'],
  wizard: ['core'],
  storage: ['core'],
  report: ['core', 'i18n'],
  pdf: ['core', 'i18n', 'report'],
  office: ['core', 'i18n', 'report'],
  answersPdf: ['core'],
  ui: ['core', 'i18n', 'wizard', 'report'],
  app: ['core', 'content', 'i18n', 'wizard', 'storage', 'report', 'pdf', 'office', 'answersPdf', 'ui'],
  // Around the app: what may be imported by what one imports may be imported as well.
  widget: [
    'core',
    'content',
    'i18n',
    'wizard',
    'storage',
    'report',
    'pdf',
    'office',
    'answersPdf',
    'ui',
    'app',
  ],
  cli: ['core', 'content', 'i18n', 'report', 'pdf', 'answersPdf'],
}
const withoutBrowser = ['core', 'content', 'i18n', 'wizard', 'storage', 'report', 'office', 'cli']
const folders = Object.keys(allowed)

/** A house under the compiler settings of this one, where each folder imports every other one and the browser. */
const house = mkdtempSync(join(tmpdir(), 'lotse-imports-'))
let errors: string[] = []

beforeAll(() => {
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  cpSync(join(root, '.house', 'tsconfig.base.json'), join(house, '.house', 'tsconfig.base.json'))
  for (const folder of folders) {
    const place = join(house, 'src', folder)
    mkdirSync(place, { recursive: true })
    cpSync(join(root, 'src', folder, 'tsconfig.json'), join(place, 'tsconfig.json'))
    writeFileSync(join(place, 'subject.ts'), `export const subject = '${folder}'\n`)
    writeFileSync(join(place, 'page.ts'), 'export const page = document.title\n')
    for (const other of folders.filter((each) => each !== folder)) {
      writeFileSync(join(place, `takes-${other}.ts`), `export { subject } from '../${other}/subject'\n`)
    }
  }
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const projects = folders.map((folder) => join('src', folder))
  const result = spawnSync(process.execPath, [compiler, '-b', ...projects, '--pretty', 'false'], {
    cwd: house,
    encoding: 'utf8',
  })
  errors = result.stdout.split('\n')
})

afterAll(() => rmSync(house, { recursive: true }))

function isRefused(file: string, code: string): boolean {
  return errors.some((line) => line.startsWith(`${file}(`) && line.includes(`error ${code}:`))
}

it.each(folders)('lets %s import what the house allows and nothing else', (folder) => {
  const others = folders.filter((other) => other !== folder)
  const refused = others.filter((other) => isRefused(`src/${folder}/takes-${other}.ts`, 'TS6307'))
  expect(refused).toEqual(others.filter((other) => !allowed[folder]?.includes(other)))
})

it('keeps the browser out of all folders that calculate', () => {
  const blind = folders.filter((folder) => isRefused(`src/${folder}/page.ts`, 'TS2584'))
  expect(blind.toSorted()).toEqual(withoutBrowser.toSorted())
})

it('knows every folder of the sources', () => {
  const present = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  expect(present.map((entry) => entry.name).filter((name) => !folders.includes(name))).toEqual([])
})
