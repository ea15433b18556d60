// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { FigureChange } from '../../../src/core/figures/checkReport'
import { de } from '../../../src/i18n/check/de'
import { en } from '../../../src/i18n/check/en'
import { productQuestionnaire } from '../../support/content'
import { showCheck, someCheck, someFile } from './showCheck'

const withoutLayout = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } }

/** One change of every kind. */
const everyFigure: readonly FigureChange[] = [
  { what: 'score', from: 31, to: 34.5, cause: { code: 'content' } },
  { what: 'band', from: 'beginner', to: null, cause: { code: 'content' } },
  { what: 'topicScore', topic: 'iot', from: null, to: 20, cause: { code: 'content' } },
  { what: 'topicLevel', topic: 'iot', from: 1, to: 2, cause: { code: 'content' } },
  { what: 'steps', from: ['a', 'b'], to: ['b'], cause: { code: 'content' } },
  { what: 'size', from: 'small', to: 'medium', cause: { code: 'content' } },
  { what: 'room', from: 285_000, to: 300_000, cause: { code: 'date' } },
  { what: 'difficulty', from: 'no', to: 'unknown', cause: { code: 'both' } },
  { what: 'readiness', from: 40, to: 60, cause: { code: 'date' } },
  { what: 'readinessBand', from: 'early', to: 'preparing', cause: { code: 'date' } },
  { what: 'money', entry: 'grant', from: 5000, to: 7000, cause: { code: 'content' } },
]

const expired = { code: 'expired', on: '2026-12-31' } as const
const everyOffer: readonly FigureChange[] = [
  { what: 'entry', entry: 'old', from: 'fits', to: 'closed', cause: expired },
  { what: 'entry', entry: 'kept', from: 'perhaps', to: 'closed', cause: expired },
  { what: 'entry', entry: 'new', from: 'absent', to: 'fits', cause: { code: 'new' } },
  { what: 'entry', entry: 'gone', from: 'perhaps', to: 'absent', cause: { code: 'gone' } },
  { what: 'entry', entry: 'sure', from: 'perhaps', to: 'fits', cause: { code: 'content' } },
  {
    what: 'entry',
    entry: 'stale',
    from: 'fits',
    to: 'perhaps',
    cause: { code: 'stale', on: '2026-01-01' },
  },
  { what: 'entry', entry: 'foreign', from: 'doesNotFit', to: 'closed', cause: expired },
]

function namesUnder(heading: string): string[] {
  const group = screen.getByRole('heading', { name: heading }).closest('section')
  return within(group ?? document.body)
    .getAllByRole('listitem')
    .map((item) => item.firstChild?.textContent ?? '')
}

describe('a report that is checked', () => {
  it('is said to hold where nothing has changed for the firm', () => {
    showCheck(someCheck(everyOffer.slice(-1)))
    expect(document.activeElement?.textContent).toBe(de.holds)
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText(de.offers.others(1))).toBeTruthy()
  })

  it('tells what was made when, and against what it was checked', () => {
    const { container } = showCheck(someCheck([], {}, { catalogue: '2027-02-01', questionnaire: '1.1.0' }))
    const facts = [...container.querySelectorAll('dd')].map((fact) => fact.textContent)
    expect(facts).toEqual([
      '21. November 2026',
      'Muster GmbH',
      de.facts.version('1.0.0', '1.1.0'),
      de.facts.dated('21. November 2026', '1. Februar 2027'),
      '1. März 2027',
    ])
  })

  it('shows each figure that has changed, as it was and as it is, and why', () => {
    showCheck(someCheck(everyFigure))
    expect(document.activeElement?.textContent).toBe(de.changed(everyFigure.length, 0))
    const rows = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent))
    expect(rows).toHaveLength(everyFigure.length)
    const { levels, topics } = productQuestionnaire().texts.de
    expect(rows).toContainEqual([de.figures.room(''), '285.000\u00a0€', '300.000\u00a0€', de.roomReturned])
    expect(rows).toContainEqual([
      de.figures.topicLevel(topics['iot']?.title ?? ''),
      `1 · ${levels[1]}`,
      `2 · ${levels[2]}`,
      de.causes.content('', true),
    ])
    expect(rows).toContainEqual([
      de.figures.steps(''),
      'Feld a; Feld b',
      'Feld b',
      de.causes.content('', true),
    ])
    expect(rows.flat().filter((cell) => cell === '' || cell?.includes('undefined'))).toEqual([])
  })

  it('puts offers in groups by what the change means, those on the shortlist first', () => {
    showCheck(someCheck(everyOffer, { shortlist: ['kept'] }))
    const { groups } = de.offers
    expect(namesUnder(groups.ended)).toEqual(['Angebot kept', 'Angebot old'])
    expect(namesUnder(groups.won)).toEqual(['Angebot new'])
    expect(namesUnder(groups.firmer)).toEqual(['Angebot sure'])
    expect(namesUnder(groups.unsurer)).toEqual(['Angebot stale'])
    expect(namesUnder(groups.lost)).toEqual(['Angebot gone'])
    expect(screen.getByText(de.causes.stale('1. Januar 2026', true))).toBeTruthy()
    const old = screen.getByRole('button', { name: 'Angebot old' }).closest('li')
    expect(old?.textContent).toContain(de.offers.successor('Angebot young'))
  })

  it('leads to each offer that there is', async () => {
    const { sent, user } = showCheck(someCheck(everyOffer))
    await user.click(screen.getByRole('button', { name: 'Angebot new' }))
    expect(sent).toEqual([{ type: 'place.requested', place: { screen: 'offers', part: 'new' } }])
    expect(screen.queryByRole('button', { name: 'Angebot gone' })).toBeNull()
  })

  it('folds a long list', () => {
    const many = Array.from({ length: 12 }, (_, index): FigureChange => {
      return { what: 'entry', entry: `${index}`, from: 'fits', to: 'closed', cause: expired }
    })
    showCheck(someCheck(many))
    const summary = screen.getByText(de.offers.more(4))
    expect(within(summary.closest('details') ?? document.body).getAllByRole('listitem')).toHaveLength(4)
  })

  it('names new questions and answers that were left out', () => {
    const dropped = [{ code: 'unknownQuestion', path: 'answers.x' } as const]
    const { container } = showCheck(someCheck([], { added: ['iot.security'], dropped }))
    expect(container.textContent).toContain(
      productQuestionnaire().texts.de.questions['iot.security']?.name ?? 'missing',
    )
    expect(container.textContent).toContain('Satz zu unknownQuestion')
  })

  it('says that an answers file states no figures', () => {
    const { container } = showCheck(someCheck([], { carries: 'none' }))
    expect(container.textContent).toContain(de.withoutFigures)
    expect(container.textContent).not.toContain(de.facts.report)
  })

  it('is opened only when that is asked for, with a warning where answers would go', async () => {
    const { sent, user } = showCheck(someCheck(), { hasAnswers: true })
    expect(screen.getByText(de.goOn.replaces)).toBeTruthy()
    expect(sent).toEqual([])
    await user.click(screen.getByRole('button', { name: de.goOn.button }))
    expect(sent).toEqual([{ type: 'file.chosen', file: someFile }])
  })
})

describe('a file that cannot be checked', () => {
  it('is refused in words, which take the focus', () => {
    const faults = [{ code: 'damagedPdf', path: '' } as const]
    showCheck({ state: 'refused', faults })
    expect(document.activeElement?.textContent).toBe(de.refused)
    expect(screen.getByRole('listitem').textContent).toBe('Satz zu damagedPdf')
  })
})

describe('the page', () => {
  it('takes a file', async () => {
    const { props, user } = showCheck({ state: 'empty' })
    const file = new File(['%PDF-1.7'], 'report.pdf', { type: 'application/pdf' })
    await user.upload(screen.getByLabelText(de.file.open, { selector: 'input' }), file)
    expect(props.onFile).toHaveBeenCalledWith(file)
  })

  it.each([
    ['in German', de, 'de'],
    ['in English', en, 'en'],
  ] as const)('breaks no rule of accessibility, %s', async (_, messages, language) => {
    const check = someCheck([...everyFigure, ...everyOffer], { added: ['iot.security'] })
    const { container } = showCheck(check, { messages, language })
    const { violations } = await axe.run(container, withoutLayout)
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})
