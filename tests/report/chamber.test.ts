import { describe, expect, it } from 'vitest'
import { de } from '../../src/i18n/report/de'
import { someAdvice, someProfile } from '../support/adviser'
import { someChamber } from '../support/chamber'
import { exampleAnswers } from '../support/content'
import { reportOn } from '../support/report'

const { answers } = exampleAnswers('metallbau-hamburg')
const chamber = someChamber()
const name = 'Kammer Musterhafen'
const namesIn = (report: ReturnType<typeof reportOn>) => report.chamber?.contacts.map((one) => one.name)

describe('the chamber of a report', () => {
  it('stands on the cover where no adviser does, with its own foreword', () => {
    const { adviser } = reportOn(answers, { chamber })
    expect(adviser).toMatchObject({ role: de.adviser.chamber, name, url: 'https://kammer.example/' })
    expect(adviser?.forewordHeading).toBe(de.adviser.foreword(name))
    expect(adviser?.foreword).toHaveLength(2)
    expect(adviser?.logo?.alt).toBe(de.adviser.logo(name))
  })

  it('leaves the cover to an adviser, and words for the firm to whom they are from', () => {
    const both = reportOn(answers, { chamber, adviser: { profile: someProfile, advice: {} } })
    expect(both.adviser?.name).toBe(someProfile.name)
    expect(namesIn(both)).toContain('Mina Petersen')
    const words = reportOn(answers, { chamber, adviser: { profile: null, advice: someAdvice } })
    expect(words.adviser).toMatchObject({
      name,
      forewordHeading: de.adviser.foreword(null),
      label: de.adviser.comment(null),
    })
  })

  it('names who is there for the topics and the place of the firm', () => {
    const report = reportOn(answers, { chamber })
    expect(report.chamber?.heading).toBe(de.chamber.heading(name))
    expect(namesIn(report)).toEqual(['Mina Petersen', 'Aylin Demir', 'Servicezentrum'])
    const elsewhere = reportOn({ ...answers, 'company.postcode': '80331' }, { chamber })
    expect(namesIn(elsewhere)).toEqual(['Aylin Demir', 'Servicezentrum'])
  })

  it('says in English that a text is German, and is silent where nobody is named', () => {
    const english = reportOn(answers, { chamber, language: 'en' })
    expect(english.chamber?.note).toBeTruthy()
    expect(english.chamber?.contacts.at(-1)?.role?.language).toBe('de')
    expect(reportOn(answers, { chamber }).chamber?.note).toBeUndefined()
    expect(reportOn(answers, { chamber: { ...chamber, contacts: [] } }).chamber).toBeUndefined()
    expect(reportOn(answers).chamber).toBeUndefined()
  })

  it('hears nothing of a topic that it has left out', () => {
    const inWhole = reportOn(answers).recommendations
    const inPart = reportOn(answers, { topicsLeftOut: ['business-models'] }).recommendations
    const named = (all: typeof inWhole) => all.filter(({ topicIds }) => topicIds.includes('business-models'))
    expect([named(inWhole).length > 0, named(inPart).length]).toEqual([true, 0])
    expect(inPart.filter(({ topics, topicIds }) => topics.length !== topicIds.length)).toEqual([])
  })

  it('is told of errors in entries', () => {
    const to = (report: ReturnType<typeof reportOn>) => report.recommendations[0]?.errorMail.to
    expect([to(reportOn(answers, { chamber })), to(reportOn(answers))]).toEqual([
      'katalog@kammer.example',
      undefined,
    ])
  })
})
