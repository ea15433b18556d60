import { describe, expect, it } from 'vitest'
import { judgeFunding } from '../../src/core/funding/judge'
import { gainOf } from '../../src/core/funding/readiness'
import { walk } from '../../src/core/questionnaire/walk'
import { deFunding as de } from '../../src/i18n/funding/de'
import type { ReportDocument } from '../../src/report/reportDocument'
import type { ProgrammeGroup } from '../../src/report/reportFunding'
import { exampleAnswers, productCatalogue, productQuestionnaire } from '../support/content'
import { reportOn } from '../support/report'
import { withoutProject } from '../support/withoutProject'
import { aidedFirm, linkedFirm, orderedFirm, readyFirm, troubledFirm, unknowingFirm } from './fundingFirms'

const metalFirm = exampleAnswers('metallbau-hamburg').answers
const today = '2026-11-21'

function programmesIn(report: ReportDocument, ...ids: ProgrammeGroup['id'][]): readonly string[] {
  return report.funding.groups.filter(({ id }) => ids.includes(id)).flatMap(({ programmes }) => programmes)
}

function entry(report: ReportDocument, id: string) {
  return report.recommendations.find((one) => one.id === id)
}

describe('the advice on readiness', () => {
  const adviceFor = (more: object) => reportOn({ ...readyFirm, ...more }).funding.readiness?.advice

  it('promises nothing where something else stops the project', () => {
    const { bands, stopped } = de.readiness
    expect(adviceFor({})).toBe(bands.ready.advice)
    expect(adviceFor({ 'funding.exclusions': ['insolvency'] })).toBe(stopped.excluded)
    expect(adviceFor({ 'funding.started': 'binding' })).toBe(stopped.ordered)
  })
})

describe('a firm that is prepared', () => {
  const report = reportOn(readyFirm)
  const { funding } = report

  it('is told so, with nothing left to do', () => {
    expect(funding.readiness).toMatchObject({ index: 100, band: 'ready', caps: [] })
    expect(funding.readiness?.criteria.filter(({ toDo }) => toDo !== undefined)).toEqual([])
    expect(funding.size).toMatchObject({ tone: 'good', verdict: de.firm.size.classes.small, missing: [] })
    expect(funding.difficulty).toMatchObject({ tone: 'good', missing: [] })
  })

  it('learns what it gets, what it pays itself and what it advances', () => {
    const [sentence] = entry(report, 'by-digitalbonus-standard')?.money ?? []
    expect(sentence).toBe(
      de.money.all([
        de.money.aid(
          de.money.upTo('7.500\u00a0€'),
          de.money.grant,
          `50\u00a0%, ${de.money.atMost('7.500\u00a0€')}`,
        ),
        de.money.ownShare('12.500\u00a0€'),
        de.money.advance('23.800\u00a0€'),
      ]),
    )
  })

  it('sees programmes by what they give, best first, and no other ones', () => {
    const listed = programmesIn(report, 'grants', 'loans', 'tax', 'services', 'equity')
    const possible = report.recommendations
      .filter(({ kind, outcome }) => kind === 'funding-programme' && /fits|perhaps/.test(outcome))
      .map(({ id }) => id)
    expect([...listed].sort()).toEqual([...possible].sort())
    for (const { programmes } of funding.groups)
      expect(programmes).toEqual(possible.filter((id) => programmes.includes(id)))
  })

  it('waits for the letter before it orders', () => {
    const order = funding.timeline.find(({ id }) => id === 'order')
    expect(order).toMatchObject({ guarded: true, from: funding.earliestStart?.iso })
    expect(order?.waitsFor).toHaveLength(1)
    expect(funding.timeline.filter(({ guarded }) => guarded)).toHaveLength(1)
  })

  it('gets the plan for the programme that it chose', () => {
    const chosen = programmesIn(report, 'loans').at(-1) ?? ''
    const planned = reportOn(readyFirm, { shortlist: [chosen] }).funding
    expect(planned.earliestStart?.text).toContain(entry(report, chosen)?.name)
    expect(new Set(planned.papers.flatMap(({ programmes }) => programmes))).toEqual(
      new Set([entry(report, chosen)?.name]),
    )
  })

  it('is warned of a plan that would lose it a grant', () => {
    const ruleOf = (id: string) =>
      productCatalogue().catalogue.entries.find((one) => one.id === id)?.funding?.startRule
    const grants = programmesIn(report, 'grants')
    const strict = grants.find((id) => ruleOf(id) === 'after-approval') ?? ''
    const [loan = ''] = programmesIn(report, 'loans')
    const warning = de.plan.losesOthers(entry(report, strict)?.name ?? '')
    const planned = (id: string) => reportOn(readyFirm, { shortlist: [id] }).funding.earliestStart?.text
    expect(planned(loan)).toContain(warning)
    expect(planned(strict)).not.toContain(warning)
  })

  it('is told which rules count only by knowledge of them, once', () => {
    expect(funding.rules.filter(({ rule }) => rule === undefined)).toHaveLength(1)
    expect(funding.rules.at(-1)?.rule).toBeUndefined()
    expect(new Set(funding.rules.map(({ text }) => text)).size).toBe(funding.rules.length)
  })
})

describe('readiness', () => {
  it('names what to do with what it brings, gates first and what is done last', () => {
    const report = reportOn({ ...metalFirm, 'funding.exclusions': ['unknown'], 'funding.goals': '0' })
    const criteria = report.funding.readiness?.criteria ?? []
    const open = criteria.filter(({ outcome }) => outcome !== 'met')
    expect(criteria[0]?.question).toBe('funding.exclusions')
    expect(criteria.slice(0, open.length)).toEqual(open)
    expect(open.every(({ toDo }) => toDo !== undefined)).toBe(true)
    const gains = open.slice(1).map(({ gain }) => gain)
    expect(gains).toEqual([...gains].sort((a, b) => b - a))
  })

  it.each([metalFirm, { ...metalFirm, 'funding.ownShare': '0' }, unknowingFirm])(
    'promises exactly the points that the answer brings (%#)',
    (answers) => {
      const { questionnaire } = productQuestionnaire()
      const judged = (more = {}) =>
        judgeFunding(walk(questionnaire, { ...answers, ...more }), today).readiness
      const now = judged()
      const scored = now?.criteria.filter(({ weight }) => weight > 0).map(({ id }) => id) ?? []
      const promised = scored.map((id) => [id, now ? gainOf(now, id) : null])
      expect(promised).toEqual(
        scored.map((id) => [id, (judged({ [id]: '2' })?.index ?? 0) - (now?.index ?? 0)]),
      )
    },
  )

  it('says what caps it', () => {
    const { funding } = reportOn({ ...readyFirm, 'funding.preFinancing': '0' })
    expect(funding.readiness).toMatchObject({ index: 59, band: 'preparing' })
    expect(funding.readiness?.caps).toHaveLength(1)
  })
})

describe('a firm in a group', () => {
  const { funding, ...report } = reportOn(linkedFirm)

  it('is no small or medium-sized enterprise, and sees the sums', () => {
    expect(funding.size).toMatchObject({ tone: 'plain', verdict: de.firm.size.classes.large })
    expect(funding.size.sums.map(({ employees }) => employees).slice(0, 3)).toEqual(['28', '5.000', '12,5'])
    expect(funding.size.sums.at(-1)?.name).toBe(de.firm.size.sum)
  })

  it('is refused with the rule where only small and medium-sized firms are funded', () => {
    const failed = entry({ funding, ...report }, 'by-digitalbonus-standard')?.failed ?? []
    expect(failed.join(' ')).toContain(de.rules.sizeThresholds.law)
  })
})

describe('a firm that has ordered already', () => {
  const report = reportOn(orderedFirm)

  it('has no grants and loans for it, but tax relief and free services', () => {
    expect(report.funding.orderGuard).toMatchObject({ tone: 'bad' })
    expect(report.funding.orderGuard?.closes).not.toEqual([])
    expect(report.funding.headline).toBe(de.project.headline.binding)
    expect(programmesIn(report, 'tax', 'services')).not.toEqual([])
    const terms = new Map(productCatalogue().catalogue.entries.map(({ id, funding }) => [id, funding]))
    const listed = programmesIn(report, 'grants', 'loans').map((id) => terms.get(id)?.startRule)
    expect(listed.filter((rule) => rule !== 'none')).toEqual([])
  })

  it('learns what would change that', () => {
    const changes = entry(report, 'by-digitalbonus-standard')?.changes
    expect(changes).toEqual([
      {
        question: 'funding.started',
        text: `${de.money.wouldFit(de.money.changes.withdrawable)}.`,
      },
    ])
  })
})

describe('earlier aid', () => {
  it('is counted from the expected approval, with the days on which room returns', () => {
    const { ledger } = reportOn(aidedFirm).funding
    const amount = (text: string) => `${text}\u00a0€`
    expect(ledger).toMatchObject({ verdict: de.firm.ledger.free(amount('5.000')), tone: 'good' })
    expect(ledger.usedShare).toBeCloseTo(295 / 300, 5)
    expect(ledger.rows[0]).toMatchObject({ amount: amount('15.000,50'), counts: de.firm.ledger.before })
    expect(ledger.returns[0]).toBe(de.firm.ledger.returns('30. Juni 2028', amount('225.000')))
    expect(ledger.cautions.map(({ text }) => text)).toEqual(
      expect.arrayContaining([de.firm.ledger.cautions.boundary, de.firm.ledger.cautions.naturalPersons]),
    )
  })

  it('is never taken as none where it is not known', () => {
    const { ledger } = reportOn(unknowingFirm).funding
    expect(ledger).toMatchObject({ tone: 'open', verdict: de.firm.ledger.atMost('300.000\u00a0€') })
  })
})

describe('a firm in insolvency', () => {
  it('is told first, and keeps the free services', () => {
    const report = reportOn(troubledFirm)
    expect(report.funding.headline).toBe(de.project.headline.insolvency)
    expect(report.funding.difficulty.tone).toBe('bad')
    expect(programmesIn(report, 'grants', 'loans')).toEqual([])
    expect(programmesIn(report, 'services')).not.toEqual([])
  })
})

describe('a firm that does not know', () => {
  const report = reportOn(unknowingFirm)

  it('has no points, is refused nothing for it and still gets a useful list', () => {
    expect(report.funding.readiness).toMatchObject({ index: 0, band: 'early' })
    expect(report.funding.size).toMatchObject({ tone: 'open', verdict: de.firm.size.unclear })
    expect(programmesIn(report, 'grants', 'services').length).toBeGreaterThan(5)
    const said = report.recommendations.flatMap(({ failed }) => failed).join(' ')
    for (const id of [de.rules.startOfWorks, de.rules.difficultyInsolvency, de.rules.deMinimisExceeding])
      expect(said).not.toContain(id.law)
  })

  it('is led to questions that are asked', () => {
    const asked = new Set(walk(productQuestionnaire().questionnaire, unknowingFirm).asked.map(({ id }) => id))
    const { size, ledger, difficulty } = report.funding
    const led = [size, ledger, difficulty].flatMap(({ missing }) => missing.map(({ question }) => question))
    expect(led).not.toEqual([])
    expect(led.filter((id) => !asked.has(id))).toEqual([])
  })
})

describe('the answers that decide most', () => {
  it('are named once each, with what they settle', () => {
    const { deciding } = reportOn(unknowingFirm)
    const named = deciding.flatMap(({ questions }) => questions.map(({ question }) => question))
    expect(named).not.toEqual([])
    expect(new Set(named).size).toBe(named.length)
    for (const { text, questions, entries } of deciding)
      expect(text).toBe(de.money.deciding(questions.length, entries.length))
  })
})

describe('without a project', () => {
  it('size, earlier aid and difficulty stand alone, and lead to the question on the project', () => {
    const { funding } = reportOn({ ...readyFirm, 'funding.wanted': 'no' })
    expect(funding).toMatchObject(withoutProject)
    expect(funding.size.verdict).toBe(de.firm.size.classes.small)
    expect(funding.ledger.missing.map(({ question }) => question)).toEqual(['funding.wanted'])
  })
})
