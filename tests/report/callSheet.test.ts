import { describe, expect, it } from 'vitest'
import { callSheetDe } from '../../src/i18n/pdf/callSheet.de'
import { callSheetEn } from '../../src/i18n/pdf/callSheet.en'
import { callSheetOf, partnerOf } from '../../src/report/callSheet'
import { exampleAnswers } from '../support/content'
import { reportOn } from '../support/report'

const { answers } = exampleAnswers('metallbau-hamburg')
const report = reportOn(answers)
const sheetFor = (id: string) => callSheetOf(report, id, callSheetDe)

describe('whom one talks to', () => {
  it.each([
    [{ kind: 'competence-centre' }, 'centre'],
    [{ kind: 'test-lab' }, 'lab'],
    [{ kind: 'network' }, 'network'],
    [{ kind: 'cooperation-programme' }, 'network'],
    [{ kind: 'chamber' }, 'chamber'],
    [{ kind: 'funding-programme', instrument: 'grant' }, 'agency'],
    [{ kind: 'funding-programme', instrument: 'voucher' }, 'agency'],
    [{ kind: 'funding-programme', instrument: 'equity' }, 'agency'],
    [{ kind: 'funding-programme', instrument: 'loan' }, 'bank'],
    [{ kind: 'funding-programme', instrument: 'tax' }, 'tax'],
    [{ kind: 'funding-programme', instrument: 'service' }, 'centre'],
  ] as const)('follows from the entry: %o', (entry, partner) => {
    expect(partnerOf(entry)).toBe(partner)
  })
})

describe('the sheet for a talk', () => {
  it.each([
    ['German', callSheetDe],
    ['English', callSheetEn],
  ])('has five questions and something to bring for each in %s', (_, { questions, usualPapers }) => {
    expect(Object.values(questions).map((each) => new Set(each).size)).toEqual(
      Object.values(questions).map(() => 5),
    )
    expect(Object.values(usualPapers).filter((each) => each.length === 0)).toEqual([])
  })

  it('says who the firm is and what it wants', () => {
    const sheet = sheetFor('mdz-hamburg')
    const labels = sheet?.firm.map(({ label }) => label)
    const { name, sector, employees, place, size } = callSheetDe.labels
    expect(labels).toEqual([name, sector, employees, place, size])
    expect(sheet?.wish.map(({ label }) => label)).toContain(callSheetDe.labels.cost)
    expect(sheet?.wishNote).toBe('')
  })

  it('asks the bank for loans and says what must not happen before', () => {
    const sheet = sheetFor('fed-kfw-511-512')
    const start = report.recommendations
      .find(({ id }) => id === 'fed-kfw-511-512')
      ?.terms.find(({ label }) => label === callSheetDe.startLabel)?.text
    expect(sheet?.partner).toBe('bank')
    expect(start).toBeDefined()
    expect(sheet?.before).toEqual([start, report.funding.orderGuard?.headline])
  })

  it('lists papers with their state, those that are missing first', () => {
    const asked = report.funding.papers.filter(({ programmes }) => programmes.length > 0)
    const missing = asked.find(({ state }) => state === 'missing')
    const offer = report.recommendations.find(({ name }) => missing?.programmes.includes(name))
    expect(sheetFor(offer?.id ?? '')?.papers[0]).toContain(missing?.name)
  })

  it('speaks of the important topics where there is no project', () => {
    const without = reportOn({ ...answers, 'funding.wanted': 'no' })
    const sheet = callSheetOf(without, 'mdz-hamburg', callSheetDe)
    expect(sheet?.wishNote).toBe(callSheetDe.noProject)
    expect(sheet?.wish.map(({ label }) => label)).toEqual([
      callSheetDe.labels.wishes,
      callSheetDe.labels.firstStep,
    ])
  })

  it('is not there for an entry that the report does not know', () => {
    expect(sheetFor('gone')).toBeNull()
  })
})
