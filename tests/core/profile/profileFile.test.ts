import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../src/core/profile/profile'
import { mostProfileBytes, openProfile, profileText } from '../../../src/core/profile/profileFile'
import { valueOf } from '../../support/content'
import { someJpeg, somePng, stored } from '../../support/pictures'

const profile: Profile = {
  format: 'lotse-profile',
  version: 1,
  name: 'Beratung Çelik & Söhne',
  lines: ['Am Kai 4', '20457 Hamburg', 'beratung@example.org'],
  url: 'https://example.org/beratung',
  accent: '#7a1fa2',
  logo: stored(somePng()),
  advice: {
    foreword: 'Guten Tag.\nWir haben gesprochen.',
    comments: { iot: 'Erst die Netze.' },
    recommendations: [{ title: 'Ein Tag vor Ort', text: 'Wir kommen.', url: 'https://example.org/tag' }],
  },
}

const faultsIn = (change: object) => {
  const opened = openProfile(JSON.stringify({ ...profile, ...change }))
  return opened.ok ? [] : opened.faults.map(({ code, path }) => `${path}: ${code}`)
}

describe('a profile file', () => {
  it('is the same after saving and opening', () => {
    expect(valueOf(openProfile(profileText(profile)))).toEqual(profile)
    expect(profileText(valueOf(openProfile(profileText(profile))))).toBe(profileText(profile))
  })

  it('needs no more than a name', () => {
    const least = { format: 'lotse-profile', version: 1, name: 'Mira Adler' }
    expect(valueOf(openProfile(JSON.stringify(least)))).toEqual({ ...least, lines: [], advice: {} })
  })

  it('keeps nothing that is empty', () => {
    const text = profileText({
      ...profile,
      advice: { foreword: ' ', comments: { iot: '' }, recommendations: [] },
    })
    expect(JSON.parse(text)).toMatchObject({ advice: {} })
    expect(text).not.toContain('iot')
  })

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['{', 'notJson'],
    ['null', 'foreignProfile'],
    ['[]', 'foreignProfile'],
    ['{"format":"lotse-answers","version":1}', 'foreignProfile'],
    ['{"format":"lotse-profile","version":2}', 'newerVersion'],
    ['{"format":"lotse-profile","version":1,"name":"A","name":"B"}', 'doubledKey'],
    ['{"format":"lotse-profile","version":1,"name":"A","__proto__":{}}', 'unexpectedKey'],
    [
      '{"format":"lotse-profile","version":1,"name":"A","advice":{"comments":{"__proto__":"x"}}}',
      'unexpectedKey',
    ],
    [`{"format":"lotse-profile","version":1,"name":"${'A'.repeat(mostProfileBytes)}"}`, 'tooLarge'],
  ])('is refused with the reason: %.60s', (text, code) => {
    expect(openProfile(text)).toMatchObject({ ok: false, faults: [{ code }] })
  })

  it.each([
    [{ name: '  ' }, 'name: missing'],
    [{ name: 'A\nB' }, 'name: notPlainText'],
    [{ name: 'A'.repeat(121) }, 'name: tooLong'],
    [{ lines: Array.from({ length: 9 }, () => 'x') }, 'lines: tooMany'],
    [{ lines: ['\u202Eevil'] }, 'lines[0]: notPlainText'],
    [{ url: 'javascript:alert(1)' }, 'url: notAnAddress'],
    [{ url: 'https://[' }, 'url: notAnAddress'],
    [{ url: 'https://kein name' }, 'url: notAnAddress'],
    [{ url: 'https://kein%20name' }, 'url: notAnAddress'],
    [{ url: 'https://example.org/a b' }, 'url: notAnAddress'],
    [{ accent: 'red' }, 'accent: notAColour'],
    [{ motto: 'x' }, ': unexpectedKey'],
    [{ logo: stored(somePng(), { width: 3 }) }, 'logo: damagedPicture'],
    [{ logo: stored(someJpeg(), { type: 'image/png' }) }, 'logo: damagedPicture'],
    [{ logo: { ...stored(somePng()), data: 'PHN2Zz4=' } }, 'logo: damagedPicture'],
    [{ logo: { ...stored(somePng()), data: '§' } }, 'logo: damagedPicture'],
    [{ logo: { ...stored(somePng()), type: 'image/svg+xml' } }, 'logo.type: wrongValue'],
    [{ advice: { foreword: 'x'.repeat(5001) } }, 'advice.foreword: tooLong'],
    [{ advice: { recommendations: [{ title: '', text: '' }] } }, 'advice.recommendations[0].title: missing'],
    [
      { advice: { recommendations: [{ title: 'x', text: '', url: 'ftp://example.org' }] } },
      'advice.recommendations[0].url: notAnAddress',
    ],
  ])('names what is wrong and where: %j', (change, fault) => {
    expect(faultsIn(change)).toEqual([fault])
  })

  it('is opened or refused, whatever the text is', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof openProfile(text).ok === 'boolean'))
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(...Object.keys(profile)), (value, key) => {
        expect(typeof openProfile(JSON.stringify({ ...profile, [key]: value })).ok).toBe('boolean')
        expect(typeof openProfile(JSON.stringify(value)).ok).toBe('boolean')
      }),
    )
  })
})
