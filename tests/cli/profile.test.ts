import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { profileText } from '../../src/core/profile/profileFile'
import { de } from '../../src/i18n/cli/de'
import { someAdvice, someProfile } from '../support/adviser'
import { emptyDirectory, linesOf, lotse } from '../support/lotse'
import { bodyText, compact, readPdf } from '../support/pdf'
import { somePng, stored } from '../support/pictures'

const firm = 'tests/fixtures/metallbau-hamburg.lotse.json'
const day = ['--date', '2026-11-21'] as const

function fileWith(text: string, name: string): string {
  const file = join(emptyDirectory(), name)
  writeFileSync(file, text)
  return file
}

const textOf = async (file: string) =>
  compact((await readPdf(new Uint8Array(readFileSync(file)))).pages.map(bodyText).join(''))

describe("an adviser's profile", { timeout: 60_000 }, () => {
  it('stands in the report, and the words for the firm before the standing ones', async () => {
    const saved: object = JSON.parse(readFileSync(firm, 'utf8'))
    const answers = fileWith(JSON.stringify({ ...saved, advice: someAdvice }), 'firm.lotse.json')
    const profile = fileWith(profileText(someProfile), 'adler.lotse-profil.json')
    const out = emptyDirectory()
    const { code, errors } = lotse('report', answers, firm, '--profile', profile, '--out', out, ...day)
    expect({ code, errors }).toEqual({ code: 0, errors: [] })
    const own = await textOf(join(out, 'firm.pdf'))
    const standing = await textOf(join(out, 'metallbau-hamburg.pdf'))
    const [first = ''] = (someAdvice.foreword ?? '').split('\n')
    expect([own, standing].map((text) => text.includes(compact(first)))).toEqual([true, false])
    expect(standing).toContain(compact(someProfile.advice.foreword ?? '-'))
    expect(standing).toContain(compact(someProfile.name))
  })

  it.each([
    ['is no profile', readFileSync(firm, 'utf8'), { code: 'foreignProfile', path: 'format' }],
    [
      'has a logo that cannot be printed',
      profileText({ ...someProfile, logo: stored(somePng({ interlace: 1 })) }),
      { code: 'unsupportedPicture', path: 'logo' },
    ],
    [
      'has no colour as accent',
      profileText({ ...someProfile, accent: 'blau' }),
      { code: 'notAColour', path: 'accent' },
    ],
  ] as const)('that %s is refused before anything is written', (_, text, fault) => {
    const file = fileWith(text, 'profile.json')
    const out = emptyDirectory()
    const { code, errors } = lotse('report', firm, '--profile', file, '--out', out, ...day)
    expect({ code, errors }).toEqual({ code: 1, errors: linesOf({ ...fault, file }) })
    expect(readdirSync(out)).toEqual([])
  })
})

describe('many reports in one call', { timeout: 60_000 }, () => {
  it('are those on the answers files of a folder; the ones that failed are named at the end', () => {
    const folder = join(emptyDirectory(), 'firms')
    const out = join(emptyDirectory(), 'reports')
    mkdirSync(folder)
    cpSync(firm, join(folder, 'b.lotse.json'))
    writeFileSync(join(folder, 'a.lotse.json'), '{')
    writeFileSync(join(folder, 'notes.txt'), 'not of interest')
    const { code, errors } = lotse('report', folder, '--out', out, ...day)
    expect(code).toBe(1)
    expect(errors).toEqual([
      ...linesOf({ code: 'notJson', file: join(folder, 'a.lotse.json'), path: '' }),
      de.failedReports([join(folder, 'a.lotse.json')], 2),
    ])
    expect(readdirSync(out)).toEqual(['b.pdf'])
  })
})
