import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openProfile, profileText } from '../../../src/core/profile/profileFile'
import { adviceDraftOf, readAdviceDraft } from '../../../src/ui/adviser/adviceDraft'
import {
  colourOf,
  profileDraftOf,
  readProfileDraft,
  type ProfileDraft,
} from '../../../src/ui/adviser/profileDraft'
import { webAddressOf } from '../../../src/ui/adviser/webAddress'
import { someAdvice, someProfile } from '../../support/adviser'
import { valueOf } from '../../support/content'

const empty = profileDraftOf(null)
const faultsIn = (draft: Partial<ProfileDraft>) =>
  Object.entries(readProfileDraft({ ...empty, ...draft }).faults).flatMap(([field, fault]) =>
    fault ? [`${field}: ${fault.code}`] : [],
  )

describe('the draft of a profile', () => {
  it('gives the profile that it was opened with', () => {
    expect(readProfileDraft(profileDraftOf(someProfile)).profile).toEqual(someProfile)
  })

  it('is no profile and no fault as long as nothing is typed', () => {
    expect(readProfileDraft(empty).profile).toBeNull()
    expect(faultsIn({})).toEqual([])
  })

  it('asks for the name once anything else is there', () => {
    expect(faultsIn({ accent: '#7a1fa2' })).toEqual(['name: missing'])
    expect(readProfileDraft({ ...empty, accent: '#7a1fa2' }).profile).toBeNull()
  })

  it('leaves out what is not sound yet, and keeps the rest', () => {
    const draft = { ...profileDraftOf(someProfile), url: 'ftp:x', accent: '#7a', lines: 'a\n'.repeat(9) }
    const { profile } = readProfileDraft(draft)
    expect(profile).toMatchObject({ name: someProfile.name, lines: [] })
    expect(profile).not.toHaveProperty('url')
    expect(profile).not.toHaveProperty('accent')
    expect(faultsIn(draft)).toEqual(['lines: tooMany', 'url: notAnAddress', 'accent: notAColour'])
  })

  it('gives a profile that can be saved and opened, whatever is typed', () => {
    const text = fc.string({ maxLength: 60, unit: 'binary' })
    fc.assert(
      fc.property(text, text, text, text, (name, lines, url, accent) => {
        const { profile } = readProfileDraft({ ...empty, name, lines, url, accent })
        expect(profile && valueOf(openProfile(profileText(profile)))).toEqual(profile)
      }),
    )
  })
})

it.each([
  ['', ''],
  [' www.example.org ', 'https://www.example.org'],
  ['http://example.org', 'http://example.org'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
])('takes the website %j as %j', (typed, meant) => expect(webAddressOf(typed)).toBe(meant))

it.each([
  ['', ''],
  ['7A1FA2', '#7a1fa2'],
  ['#abc', '#aabbcc'],
  ['red', '#red'],
])('takes the colour %j as %j', (typed, meant) => expect(colourOf(typed)).toBe(meant))

describe('the draft of words for a firm', () => {
  it('gives the words that it was opened with', () => {
    expect(readAdviceDraft(adviceDraftOf(someAdvice))).toEqual(someAdvice)
  })

  it('leaves out recommendations without a title and addresses that are not sound', () => {
    const recommendations = [
      { title: ' ', text: 'lost?', url: '' },
      { title: 'Ein Tag', text: '', url: 'ftp://x' },
    ]
    expect(readAdviceDraft({ foreword: ' ', comments: { iot: ' ' }, recommendations })).toEqual({
      recommendations: [{ title: 'Ein Tag', text: '' }],
    })
  })
})
