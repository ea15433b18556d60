// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { de } from '../../../src/i18n/results/de'
import { en } from '../../../src/i18n/results/en'
import { partNamed, showResults } from '../results/showResults'
import { someSupposing, someWhatIf } from './someSupposing'

const words = de.whatIf
const withoutLayout = { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } }

/** The results with something to suppose. */
function show(found = someWhatIf()) {
  const { supposing, asked } = someSupposing(found)
  const shown = showResults({ supposing })
  const panel = partNamed(shown.container, 'part.whatIf').closest('section')
  if (panel === null) throw new Error('Nothing can be supposed')
  const step = (rank: number) =>
    screen.getByRole('checkbox', { name: `${words.suppose}${de.of(`Handlung ${rank}`)}` })
  return { ...shown, asked, panel, step }
}

/** What stands under a small heading of the panel. */
const under = (panel: HTMLElement, heading: string) =>
  [...panel.querySelectorAll('h4')].find(({ textContent }) => textContent === heading)?.closest('section')
    ?.textContent

describe('what is supposed', () => {
  it('changes nothing and is not printed while nothing is supposed', () => {
    const { container, panel, asked } = show()
    expect(asked).toEqual([])
    expect(container.querySelector('.what-if-paper')).toBeNull()
    expect(panel.textContent).toContain(words.none)
  })

  it('is asked for with the level that the step reaches, and never sent as an answer', async () => {
    const { step, asked, sent, user } = show()
    await user.click(step(2))
    expect(asked).toEqual([{ 'iot.step2': '1' }])
    expect(sent).toEqual([])
  })

  it('shows points, topics, offers and readiness before and after', async () => {
    const { panel, step, user } = show()
    await user.click(step(1))
    expect(panel.textContent).toContain(words.fromTo('31,4', '33,4'))
    const topics = under(panel, words.topics)
    expect(topics).toContain('Thema iot')
    expect(topics).toContain(words.lifted)
    expect(topics).toContain(words.fromTo('36,7 Punkte', '46,7 Punkte'))
    expect(topics).not.toContain('Thema strategy')
    const offers = under(panel, words.offers)
    expect(offers).toContain(`${words.groups.fits} (1)Angebot bavaria`)
    expect(offers).toContain(`${words.groups.doesNotFit} (1)Angebot lab`)
    const funding = under(panel, words.funding)
    expect(funding).toContain(words.fromTo('59 von 100 (Reife preparing)', '72 von 100 (Reife nearlyReady)'))
    expect(funding).toContain(words.fromTo('4', '5'))
  })

  it('is printed on a sheet that says what it is, with no way to follow', async () => {
    const { container, step, user } = show()
    await user.click(step(1))
    const sheet = container.querySelector('.what-if-paper')
    expect(sheet?.textContent).toContain(words.onPaper('21. November 2026'))
    expect(sheet?.textContent).toContain(words.fromTo('31,4', '33,4'))
    expect([...(sheet?.querySelectorAll('.to-question') ?? [])]).toEqual([])
  })

  it('names five offers and counts the rest', async () => {
    const entries = [1, 2, 3, 4, 5, 6, 7].map(
      (id) => ({ id: `new${id}`, from: 'doesNotFit', to: 'fits' }) as const,
    )
    const { panel, step, user } = show(someWhatIf({ entries }))
    await user.click(step(1))
    expect(under(panel, words.offers)).toContain(`new5${words.more(2)}`)
    expect(under(panel, words.offers)).not.toContain('new6')
  })

  it('says what still stands in the way of funding, and what would be asked anew', async () => {
    const found = someWhatIf({ opened: ['a', 'b'] })
    const readiness = { index: 59, band: 'preparing' as const, caps: ['one'], gates: ['two'] }
    const { panel, step, user } = show({ ...found, after: { ...found.after, readiness } })
    await user.click(step(1))
    for (const text of [words.capped('one'), words.stopped('two'), words.opened(2)])
      expect(panel.textContent).toContain(text)
  })

  it('can be any stage of any field, which ticks the step it reaches', async () => {
    const { container, asked, user } = show()
    const select = within(container).getByRole('combobox', { name: 'Sicherheit der Geräte' })
    const options = [...select.querySelectorAll('option')].map(({ textContent }) => textContent)
    expect(options.slice(0, 2)).toEqual([
      words.today(words.stage('0', 'Stufe 0')),
      words.stage('1', 'Stufe 1'),
    ])
    await user.selectOptions(select, '3')
    expect(asked.at(-1)).toEqual({ 'iot.security': '3' })
  })

  it('is gone when it is taken back, step by step or at once', async () => {
    const { panel, step, user } = show()
    await user.click(step(1))
    await user.click(step(1))
    expect(panel.textContent).toContain(words.none)
    await user.click(step(1))
    await user.click(step(2))
    await user.click(within(panel).getByRole('button', { name: words.reset }))
    expect([step(1), step(2)].map((box) => box)).toMatchObject([{ checked: false }, { checked: false }])
    expect(panel.textContent).toContain(words.none)
  })

  it('leads to the question instead of answering it', async () => {
    const { panel, step, sent, user, container } = show()
    await user.selectOptions(within(container).getByRole('combobox', { name: 'Sicherheit der Geräte' }), '1')
    await user.click(
      within(panel).getByRole('button', { name: `${de.changeAnswer}${de.of('Sicherheit der Geräte')}` }),
    )
    expect(step(1)).toHaveProperty('checked', false)
    expect(sent).toEqual([
      {
        type: 'place.requested',
        place: { screen: 'page', page: 'page of iot.security' },
        returnTo: 'results',
      },
    ])
  })

  it('is told once to those who listen, after the last of several changes', async () => {
    const { panel, step } = show()
    const status = within(panel).getByRole('status')
    for (const box of [step(1), step(2)]) fireEvent.click(box)
    expect(status.textContent).toBe('')
    await waitFor(() => expect(status.textContent).toBe(words.said(words.fromTo('31,4', '33,4'), 1, 2)), {
      timeout: 3000,
    })
  })

  it('stays in sight beside the steps and leads to everything', async () => {
    const { container, panel, step, user } = show()
    await user.click(step(1))
    const bar = container.querySelector<HTMLElement>('.what-if-bar')
    expect(bar?.textContent).toContain('31,4 → 33,4')
    await user.click(within(bar ?? panel).getByRole('button', { name: words.show }))
    expect(document.activeElement).toBe(panel.querySelector('h2'))
  })

  it.each([
    ['in German', de],
    ['in English', en],
  ])('has no fault that axe can find, %s', async (_language, messages) => {
    const { supposing } = someSupposing()
    const { container, user } = showResults({ supposing, messages })
    const [box] = within(container).getAllByRole('checkbox')
    if (box) await user.click(box)
    for (const part of container.querySelectorAll('details')) part.open = true
    const { violations } = await axe.run(container, withoutLayout)
    expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual([])
  })
})
