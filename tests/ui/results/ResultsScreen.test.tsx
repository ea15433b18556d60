// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { de } from '../../../src/i18n/results/de'
import { en } from '../../../src/i18n/results/en'
import { partNamed, showResults } from './showResults'
import { someReport, someTopic } from './someReport'

/** What only a browser with a whole page can judge. */
const withoutLayout = { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } }

describe('the results', () => {
  it('open with the sentence of the report as the only first heading', () => {
    showResults()
    expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual([
      someReport().summary.headline,
    ])
  })

  it('take the focus to that sentence after a step of the user, and not before', () => {
    const { update } = showResults()
    expect(document.activeElement).toBe(document.body)
    update({ takesFocus: true })
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  })

  it('leave out no heading level', () => {
    const { container } = showResults()
    const found = [...container.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      Number(heading.tagName.slice(1)),
    )
    const jumps = found.filter((level, index) => level > (found[index - 1] ?? 0) + 1)
    expect({ first: found[0], jumps }).toEqual({ first: 1, jumps: [] })
  })

  it('lead from the figure of the firm to each topic and from there to the answers', async () => {
    const { container, user } = showResults()
    const topic = partNamed(container, 'topic.iot')
    expect(topic).toHaveProperty('open', false)
    await user.click(within(partNamed(container, 'overall')).getByRole('button', { name: 'Thema iot' }))
    expect(topic).toHaveProperty('open', true)
    expect(document.activeElement).toBe(topic.querySelector('summary'))
    expect(
      within(topic)
        .getAllByRole('listitem')
        .map((field) => field.querySelector('strong')?.textContent),
    ).toEqual(['Sicherheit der Geräte', 'Nutzung der Daten', 'Feld iot.platform'])
  })

  it('lead from their head to each part', async () => {
    const { container, user } = showResults()
    const contents = within(screen.getByRole('navigation', { name: de.contents }))
    for (const link of contents.getAllByRole('button')) {
      await user.click(link)
      expect(document.activeElement?.matches('h2')).toBe(true)
      expect(document.activeElement?.textContent).toBe(link.textContent)
    }
    expect(contents.getAllByRole('button').length).toBe(container.querySelectorAll('h2[data-target]').length)
  })

  it('lead from an answer to its question and back to the results', async () => {
    const { container, sent, user } = showResults()
    const topic = partNamed(container, 'topic.iot')
    await user.click(within(topic).getByRole('button', { name: 'Ändern: Sicherheit der Geräte' }))
    expect(sent).toEqual([
      {
        type: 'place.requested',
        place: { screen: 'page', page: 'page of iot.security' },
        returnTo: 'results',
      },
    ])
  })

  it('offer no way to a question that is not asked on the present path', () => {
    const { container } = showResults({ pageOf: () => undefined })
    expect(within(container).queryAllByRole('button', { name: /Ändern|Jetzt beantworten/ })).toEqual([])
  })

  it('say what holds back the firm, and nothing where nothing does', () => {
    const { update } = showResults()
    expect(screen.getByRole('heading', { name: de.alert.title(1) })).toBeTruthy()
    update({ report: someReport({ topics: [someTopic('iot')] }) })
    expect(screen.queryByRole('heading', { name: de.alert.title(1) })).toBeNull()
  })

  it('lead to everything on funding', async () => {
    const { sent, user } = showResults()
    await user.click(screen.getByRole('button', { name: de.funding }))
    expect(sent).toEqual([{ type: 'place.requested', place: { screen: 'plan' } }])
  })

  it('open a topic that was left for later', async () => {
    const { sent, user } = showResults()
    await user.click(screen.getByRole('button', { name: de.clarify.deepen('Thema iot') }))
    expect(sent).toEqual([{ type: 'topic.deepened', topic: 'iot' }])
  })

  it('open everything for the printer, where the report as a page has not arrived, and close it again', () => {
    const { container } = showResults()
    const closed = () => container.querySelectorAll('details:not([open])').length
    const before = closed()
    window.dispatchEvent(new Event('beforeprint'))
    expect(closed()).toBe(0)
    window.dispatchEvent(new Event('afterprint'))
    expect(closed()).toBe(before)
  })

  it.each([
    ['in German', { messages: de }],
    ['in English', { messages: en }],
    [
      'with nothing known',
      { report: someReport({ topics: [], nextSteps: [], recommendations: [], context: [] }) },
    ],
  ] as const)('have no fault that axe can find, %s', async (_case, changes) => {
    const { container } = showResults(changes)
    await screen.findAllByRole('heading')
    for (const part of container.querySelectorAll('details')) part.open = true
    const { violations } = await axe.run(container, withoutLayout)
    expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual([])
  })
})
