import { describe, expect, it } from 'vitest'
import { de } from '../../src/i18n/doctor/de'
import { diagnosisOf, type Findings } from '../../src/widget/doctor/diagnosis'

const base = 'https://lotse.example/check/'
const silent: Findings = {
  trouble: 'silent',
  protocol: 'https:',
  isSandboxed: false,
  base,
  answer: 200,
  box: null,
}

describe('the doctor', () => {
  it.each<[string, Partial<Findings>, string, string | null]>([
    [
      'a policy that refuses the frame',
      { trouble: 'refused' },
      'refused',
      'frame-src https://lotse.example;',
    ],
    ['a page opened as a file', { protocol: 'file:', isSandboxed: false }, 'asFile', null],
    [
      'a page in a sandbox',
      { isSandboxed: true },
      'sandboxed',
      'sandbox="allow-scripts allow-same-origin allow-downloads allow-popups"',
    ],
    ['a check without https', { base: 'http://lotse.example/' }, 'insecure', 'https://lotse.example/'],
    ['a folder that is not whole', { answer: 404 }, 'missing', `${base}embed/v1/`],
    ['a server that is silent', { answer: 'none' }, 'unreachable', `${base}embed/v1/`],
    ['a server that forbids frames', { answer: 200 }, 'unanswered', null],
    ['a page that may not ask', { answer: 'unknown' }, 'unanswered', null],
    [
      'a box of fixed height',
      { trouble: 'clipped', box: '.teaser' },
      'clipped',
      '.teaser { height: auto; overflow: visible; }',
    ],
  ])('knows %s', (_, found, cause, line) => {
    expect(diagnosisOf({ ...silent, ...found })).toEqual({ cause, line })
  })

  it('has a line to show wherever its words announce one', () => {
    for (const [cause, { remedy }] of Object.entries(de.causes)) {
      const announced = ['refused', 'sandboxed', 'insecure', 'missing', 'unreachable', 'clipped']
      expect({ cause, announces: remedy.endsWith(':') }).toEqual({
        cause,
        announces: announced.includes(cause),
      })
    }
  })
})
