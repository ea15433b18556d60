import { describe, expect, it } from 'vitest'
import { select } from '../../src/report/selection'
import type { ReportDocument } from '../../src/report/reportDocument'
import { exampleAnswers } from '../support/content'
import { reportOn } from '../support/report'

const metalFirm = reportOn(exampleAnswers('metallbau-hamburg').answers)
const suitable = metalFirm.recommendations.filter(
  ({ outcome }) => outcome === 'fits' || outcome === 'perhaps',
)
const ids = (offers: readonly { id: string }[]) => offers.map(({ id }) => id)

function someReport(change: Partial<ReportDocument> = {}): ReportDocument {
  return { ...metalFirm, shortlist: [], funding: { ...metalFirm.funding, groups: [] }, ...change }
}

describe('where an entry stands', () => {
  it.each([
    ['without shortlist and funding', someReport()],
    ['with a shortlist', someReport({ shortlist: ids(suitable.slice(0, 5)) })],
    ['with funding', someReport({ funding: metalFirm.funding })],
  ])('tells of everything that fits or may fit exactly once %s', (_, report) => {
    const { chosen, best, others, inFunding } = select(report, 3)
    const told = [
      chosen,
      ...best.map(({ offers }) => offers),
      ...others.map(({ offers }) => offers),
      inFunding,
    ]
    expect(ids(told.flat()).toSorted()).toEqual(ids(suitable).toSorted())
  })

  it('keeps the order of the user, whatever the outcome', () => {
    const unsuitable = metalFirm.recommendations.find(({ outcome }) => outcome === 'doesNotFit')
    const shortlist = [suitable[7]?.id ?? '', unsuitable?.id ?? '', suitable[0]?.id ?? '']
    expect(ids(select(someReport({ shortlist }), 3).chosen)).toEqual(shortlist)
  })

  it('leaves out what the catalogue no longer has', () => {
    expect(select(someReport({ shortlist: ['gone'] }), 3).chosen).toEqual([])
  })

  it('tells no more of a kind with reasons than wanted, what fits first', () => {
    for (const { kind, offers } of select(someReport(), 2).best) {
      const all = suitable.filter((offer) => offer.kind === kind)
      const fitting = all.filter(({ outcome }) => outcome === 'fits')
      const [one, other] = [...fitting, ...all.filter(({ outcome }) => outcome === 'perhaps')]
      expect(ids(offers)).toEqual(ids([one, other].flatMap((each) => each ?? [])))
    }
  })

  it('names what is closed only where something that suits comes after it', () => {
    const next = suitable[0]?.id ?? ''
    const [closed, ...context] = metalFirm.context.filter(({ outcome }) => outcome === 'closed')
    const withSuccessor = (id: string) =>
      closed === undefined ? [] : [{ ...closed, successor: { id, text: 'Nachfolger' } }, ...context]
    const plain = context.filter(({ successor }) => ids(suitable).includes(successor?.id ?? ''))
    expect(ids(select(someReport({ context: withSuccessor(next) }), 3).ended)).toEqual([
      closed?.id,
      ...ids(plain),
    ])
    expect(ids(select(someReport({ context: withSuccessor('elsewhere') }), 3).ended)).toEqual(ids(plain))
  })

  it('warns of the partner countries that the firm named, and of no others', () => {
    const warned = select(someReport({ partnerCountries: ['IT'] }), 3).warnings
    expect(warned.length).toBeGreaterThan(0)
    expect(warned.filter(({ countries }) => !countries.includes('IT'))).toEqual([])
    expect(select(someReport({ partnerCountries: [] }), 3).warnings).toEqual([])
  })
})
