import { describe, expect, it } from 'vitest'
import { languages } from '../../src/core/questionnaire/texts'
import { exampleAnswers, exampleFirms } from '../support/content'
import { reportOn } from '../support/report'

const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)
const firms = [...exampleFirms, null] as const
const cases = firms.flatMap((firm) => languages.map((language) => [firm, language] as const))

describe.each(cases)('the summary of %s in %s', (firm, language) => {
  const report = reportOn(firm === null ? {} : exampleAnswers(firm).answers, { language })
  const { brief } = report

  it('is short', () => {
    const { standing, steps, helpers, money, dates } = brief
    expect(standing.length).toBeGreaterThan(0)
    expect(standing.length).toBeLessThanOrEqual(2)
    expect(steps.length).toBe(3)
    expect(Math.max(helpers.length, money.length)).toBeLessThanOrEqual(3)
    expect(helpers.length).toBeGreaterThan(0)
    expect(dates.length).toBeGreaterThan(1)
    expect(dates.length).toBeLessThanOrEqual(5)
  })

  it('names nothing that the report does not know or that does not fit', () => {
    const suitable = report.recommendations.filter(
      ({ outcome }) => outcome === 'fits' || outcome === 'perhaps',
    )
    const named = [...brief.helpers, ...brief.money, ...brief.steps.flatMap(({ offer }) => offer ?? [])]
    expect(ids(named).filter((id) => !ids(suitable).includes(id))).toEqual([])
  })

  it('names each helper and each programme once, with a first move and with what it could bring', () => {
    for (const each of [brief.helpers, brief.money]) expect(new Set(ids(each)).size).toBe(each.length)
    expect(brief.helpers.filter(({ contact, text }) => contact === '' || text === '')).toEqual([])
    expect(brief.money.filter(({ text }) => text === '')).toEqual([])
    expect(brief.moneyText).not.toBe('')
  })

  it('has its days in order, none of them over', () => {
    const days = brief.dates.map(({ iso }) => iso)
    expect(days).toEqual(days.toSorted())
    expect(days.filter((day) => day < report.date.iso)).toEqual([])
  })

  it('takes days that are set from the plan and from the entries alone', () => {
    const set = new Set([
      ...report.funding.timeline.map(({ to }) => to),
      ...report.recommendations.flatMap(({ validUntil }) => validUntil ?? []),
    ])
    const claimed = brief.dates.filter(({ source }) => source !== 'advice')
    expect(claimed.filter(({ iso }) => !set.has(iso))).toEqual([])
  })

  it('ends each sentence', () => {
    const sentences = [...brief.dates, ...brief.helpers, ...brief.money].map(({ text }) => text)
    expect(sentences.filter((text) => !/[.!?]$/u.test(text))).toEqual([])
  })
})

describe('the summary', () => {
  const { answers } = exampleAnswers('metallbau-hamburg')

  it('puts what the firm chose first', () => {
    const shortlist = ['industrieverband-hamburg', 'fed-kfw-511-512']
    const { brief } = reportOn(answers, { shortlist })
    expect(brief.helpers[0]?.id).toBe('industrieverband-hamburg')
    expect(ids(brief.money)).toContain('fed-kfw-511-512')
  })

  it('says the order of steps where there is a plan', () => {
    const { brief, funding } = reportOn(answers)
    const order = funding.timeline.find(({ id }) => id === 'order')
    expect(brief.dates.filter(({ source }) => source === 'plan').map(({ iso }) => iso)).toContain(order?.to)
  })

  it('asks for answers where nothing is known', () => {
    const { brief, clarifications } = reportOn({})
    expect(brief.steps.map(({ reason }) => reason)).toEqual(
      clarifications.items.slice(0, 3).map(({ text }) => text),
    )
    expect(brief.money).toEqual([])
  })
})
