import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../../src/core/catalogue/entry'
import { checkReport, type Content, type FigureChange } from '../../../src/core/figures/checkReport'
import type { Figures } from '../../../src/core/figures/figures'
import { exampleAnswers, productQuestionnaire } from '../../support/content'
import { catalogueOf } from '../../support/entries'

const { questionnaire } = productQuestionnaire()
const file = exampleAnswers('metallbau-hamburg')
const day = '2026-11-21'

function contentWith(catalogue: Catalogue): Content {
  return { questionnaire, catalogue, places: null }
}

/** The figures of a report made on that day. */
function reported(catalogue: Catalogue): Figures {
  return checkReport(file, null, contentWith(catalogue), day).now
}

/** What has changed in a report of 2026-11-21. */
function changed(then: Catalogue, now: Catalogue, today = day): readonly FigureChange[] {
  return checkReport(file, reported(then), contentWith(now), today).changes
}

function aboutEntries(changes: readonly FigureChange[]): readonly FigureChange[] {
  return changes.filter(({ what }) => what === 'entry')
}

describe('a report', () => {
  const centre = catalogueOf({ id: 'centre' })

  it('holds on the day on which it was made', () => {
    expect(changed(centre, centre)).toEqual([])
  })

  it('names an offer that has ended since, with its last day', () => {
    const ending = catalogueOf({ id: 'centre', validUntil: '2026-12-31' })
    expect(aboutEntries(changed(ending, ending, '2026-12-31'))).toEqual([])
    expect(aboutEntries(changed(ending, ending, '2027-01-01'))).toEqual([
      {
        what: 'entry',
        entry: 'centre',
        from: 'fits',
        to: 'closed',
        cause: { code: 'expired', on: '2026-12-31' },
      },
    ])
  })

  it('names an offer that nobody has checked for a year', () => {
    const old = catalogueOf({ id: 'centre', checkedOn: '2026-03-01' })
    expect(aboutEntries(changed(old, old, '2027-03-02'))).toEqual([
      {
        what: 'entry',
        entry: 'centre',
        from: 'fits',
        to: 'perhaps',
        cause: { code: 'stale', on: '2026-03-01' },
      },
    ])
  })

  it('names offers that came and went with the catalogue', () => {
    const entry = (id: string, from: string, to: string, code: string) => ({
      what: 'entry',
      entry: id,
      from,
      to,
      cause: { code },
    })
    expect(aboutEntries(changed(centre, catalogueOf({ id: 'new-centre' })))).toEqual([
      entry('centre', 'fits', 'absent', 'gone'),
      entry('new-centre', 'absent', 'fits', 'new'),
    ])
  })

  it('tells a change of the catalogue from the passing of time', () => {
    const elsewhere = catalogueOf({ id: 'centre', states: ['DE-BY'] })
    const [change] = aboutEntries(changed(centre, elsewhere, '2027-03-01'))
    expect(change).toEqual({
      what: 'entry',
      entry: 'centre',
      from: 'fits',
      to: 'doesNotFit',
      cause: { code: 'content' },
    })
  })

  it('says of the room for aid that it grew with time alone', () => {
    expect(changed(centre, centre, '2027-03-01')).toEqual([
      { what: 'room', from: 285_000, to: 300_000, cause: { code: 'date' } },
    ])
  })

  it('names both causes where the rules have changed and time has passed', () => {
    const before = { ...reported(centre), roomEur: 200_000 }
    const { changes } = checkReport(file, before, contentWith(centre), '2027-03-01')
    expect(changes).toEqual([{ what: 'room', from: 200_000, to: 300_000, cause: { code: 'both' } }])
  })

  it('names every kind of figure that is another one', () => {
    const now = reported(centre)
    const before: Figures = {
      ...now,
      score: 12.3,
      band: 'other',
      topics: { ...now.topics, gone: { score: 1, level: 1 } },
      steps: [],
      size: 'large',
      difficulty: 'yes',
      readiness: null,
    }
    const kinds = checkReport(file, before, contentWith(centre), day).changes.map(({ what }) => what)
    expect(new Set(kinds)).toEqual(
      new Set([
        'score',
        'band',
        'topicScore',
        'topicLevel',
        'steps',
        'size',
        'difficulty',
        ...(now.readiness ? ['readiness', 'readinessBand'] : []),
      ]),
    )
  })

  it('without figures is compared with what would have come out on its day', () => {
    const { before, changes } = checkReport(file, null, contentWith(centre), '2027-03-01')
    expect(before.date).toBe(file.savedOn)
    expect(changes.map(({ what }) => what)).toEqual(['room'])
  })
})
