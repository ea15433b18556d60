import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../../.house/root.mjs'

/** Which of the packages below each folder may import. */
const allowed: Record<string, string[]> = {
  core: ['zod/mini'],
  content: ['yaml', 'zod/mini'],
  i18n: [],
  wizard: ['xstate'],
  storage: ['zod/mini'],
  report: [],
  pdf: ['fflate', 'jspdf'],
  office: ['fflate'],
  ui: ['@xstate/react', 'react', 'react-hook-form', 'recharts', 'xstate'],
  app: ['@xstate/react', 'react', 'xstate', 'zod/mini'],
  widget: ['@xstate/react', 'react'],
  'widget/loader': [],
  cli: ['zod/mini'],
}
const packages = [
  '@xstate/react',
  'fflate',
  'jspdf',
  'react',
  'react-hook-form',
  'recharts',
  'xstate',
  'yaml',
  'zod',
  'zod/mini',
]
const folders = Object.keys(allowed)

/** Sources under the linter settings of the house, where each folder imports every package. */
const house = mkdtempSync(join(tmpdir(), 'lotse-packages-'))
let complaints: string[] = []

beforeAll(() => {
  cpSync(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'))
  for (const folder of folders) {
    mkdirSync(join(house, 'src', folder), { recursive: true })
    packages.forEach((name, index) => {
      const text = `import * as taken from '${name}'\nexport const subject = taken\n`
      writeFileSync(join(house, 'src', folder, `takes-${index}.ts`), text)
    })
  }
  const linter = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
  const result = spawnSync(process.execPath, [linter, '--format', 'unix'], { cwd: house, encoding: 'utf8' })
  complaints = result.stdout.split('\n').filter((line) => line.includes('no-restricted-imports'))
})

afterAll(() => rmSync(house, { recursive: true }))

it.each(folders)('lets %s import the packages meant for it and no others', (folder) => {
  const refused = packages.filter((_, index) =>
    complaints.some((line) => line.includes(`src/${folder}/takes-${index}.ts:`)),
  )
  expect(refused).toEqual(packages.filter((name) => !allowed[folder]?.includes(name)))
})
