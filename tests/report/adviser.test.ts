import { describe, expect, it } from 'vitest'
import type { Advice, Profile } from '../../src/core/profile/profile'
import { someAdvice, someProfile } from '../support/adviser'
import { exampleAnswers } from '../support/content'
import { reportOn } from '../support/report'

const { answers } = exampleAnswers('metallbau-hamburg')
const reportBy = (profile: Profile | null, advice: Advice = {}) =>
  reportOn(answers, { adviser: { profile, advice } })
const commentsIn = (report: ReturnType<typeof reportBy>) =>
  Object.fromEntries(report.topics.flatMap(({ id, comment }) => (comment ? [[id, comment]] : [])))

describe('the adviser of a report', () => {
  it('is absent where there is neither a profile nor a word', () => {
    expect(reportOn(answers).adviser).toBeUndefined()
    expect(
      reportBy(null, { foreword: ' \n ', comments: { iot: '' }, recommendations: [] }).adviser,
    ).toBeUndefined()
  })

  it('has name and address from the profile, and a colour that can be read', () => {
    const { adviser } = reportBy(someProfile)
    expect(adviser).toMatchObject({ name: someProfile.name, lines: someProfile.lines, url: someProfile.url })
    expect(adviser?.accent).not.toBe(someProfile.accent)
    expect(adviser?.logo?.alt).toBe(`Logo von ${someProfile.name}`)
  })

  it('says what is meant for the firm before what stands in every report, piece by piece', () => {
    const standing = reportBy(someProfile)
    expect(standing.adviser?.foreword).toEqual([someProfile.advice.foreword])
    const own = reportBy(someProfile, someAdvice)
    expect(own.adviser?.foreword).toEqual(someAdvice.foreword?.split('\n'))
    expect(commentsIn(own)).toEqual({
      data: [someProfile.advice.comments?.['data']],
      iot: someAdvice.comments?.['iot']?.split('\n'),
      am: [someAdvice.comments?.['am']],
    })
  })

  it('is called what it is to the firm where words come without a profile', () => {
    const { adviser } = reportBy(null, { comments: { iot: 'Erst die Netze.' } })
    expect(adviser).toMatchObject({ name: 'Ihre Beratung', label: 'Anmerkung Ihrer Beratung' })
  })

  it('takes no comment from what is no topic', () => {
    expect(commentsIn(reportBy(null, { comments: { constructor: 'x', toString: 'y' } }))).toEqual({})
  })
})
