// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { de } from '../../../src/i18n/plan/de'
import { en } from '../../../src/i18n/plan/en'
import { someFunding, someTimeline } from '../../support/someFunding'
import { withoutProject } from '../../support/withoutProject'
import { someOffer, someReport } from '../results/someReport'
import { showPlan } from './showPlan'

const withoutLayout = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } }

const fundingWithoutProject = someFunding(withoutProject)

function rowNames(table: HTMLElement): (string | null)[] {
  return within(table)
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)
}

describe('what is judged for funding', () => {
  it('begins with what ordering has closed, before everything else', () => {
    const { container } = showPlan()
    expect(container.querySelector('h2')?.textContent).toBe('Sie haben verbindlich bestellt')
  })

  it('says nothing of orders where nothing was said of them', () => {
    showPlan({ report: someReport({ funding: someFunding({ orderGuard: null }) }) })
    expect(screen.queryByRole('heading', { name: 'Sie haben verbindlich bestellt' })).toBeNull()
  })

  it('says once that it binds nobody', () => {
    const { container } = showPlan()
    expect(container.textContent?.split('Unverbindliche Ersteinschätzung')).toHaveLength(2)
  })

  it('leads from each criterion to its question and back', async () => {
    const { sent, user } = showPlan()
    await user.click(screen.getByRole('button', { name: 'Ändern: Kostenplan' }))
    await user.click(screen.getByRole('button', { name: 'Jetzt beantworten: Eigenanteil' }))
    await user.click(screen.getByRole('button', { name: 'Jetzt beantworten: Bilanzsumme' }))
    expect(sent).toEqual(
      ['funding.costPlan', 'funding.ownShare', 'company.balanceSheetEur'].map((question) => ({
        type: 'place.requested',
        place: { screen: 'page', page: `page of ${question}` },
        returnTo: 'plan',
      })),
    )
  })

  it('says what the figure still counts for once everything is ordered', () => {
    const { container, update } = showPlan()
    expect(container.querySelector('.readiness-index')?.textContent).toContain(de.readiness.ordered)
    update({ report: someReport({ funding: someFunding({ orderGuard: null }) }) })
    expect(container.querySelector('.readiness-index')?.textContent).not.toContain(de.readiness.ordered)
  })

  it('folds the papers that are there', () => {
    const { container } = showPlan()
    const folded = container.querySelector('.papers details')
    expect(folded?.querySelector('summary')?.textContent).toBe(de.papers.there(1))
    expect(folded?.textContent).toContain('Jahresabschlüsse')
    expect(folded?.textContent).not.toContain('Vergleichsangebote')
  })

  it('folds what is met under its number', () => {
    const { container } = showPlan()
    const folded = container.querySelector('.readiness details')
    expect(folded?.querySelector('summary')?.textContent).toBe(de.readiness.met(1))
    expect(folded?.textContent).toContain('Beschreibung')
  })

  it('lists own and related figures in a table with headings', () => {
    showPlan()
    const table = screen.getByRole('table', { name: de.size.caption })
    expect(rowNames(table)).toEqual(['Ihr Betrieb', 'Unternehmen 1', 'Summe'])
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.getAttribute('scope')),
    ).toEqual(['col', 'col', 'col', 'col', 'col'])
  })

  it('draws the ledger and says the same in words', () => {
    const { container } = showPlan()
    expect(screen.getByText('Verbraucht').nextSibling?.textContent).toBe('180.000 €')
    expect(container.querySelector('.verdict .share-part')?.getAttribute('width')).toBe('60')
  })
})

describe('the programmes', () => {
  it('stand in their groups with what excludes what', () => {
    showPlan()
    const grants = screen.getByRole('heading', { name: 'Zuschüsse' }).closest('section')
    expect(grants?.textContent).toContain('Angebot centre und Angebot lab nicht für dieselben Kosten.')
    const loans = screen.getByRole('heading', { name: 'Kredite' }).closest('section')
    expect(loans?.textContent).toContain(de.programmes.none)
  })

  it('lead to all that is known of them', async () => {
    const { sent, user } = showPlan()
    await user.click(screen.getByRole('button', { name: `${de.programmes.details}: Angebot centre` }))
    expect(sent).toEqual([{ type: 'place.requested', place: { screen: 'offers', part: 'centre' } }])
  })

  it('say once what holds for several of them, and point to it', () => {
    const shared = 'Vorher mit der Hausbank klären.'
    const ids = ['one', 'two', 'three']
    const recommendations = ids.map((id) =>
      someOffer(id, { conditions: id === 'one' ? [shared, 'Nur für diese eine.'] : [shared] }),
    )
    const [group] = someFunding().groups
    const groups = group ? [{ ...group, programmes: ids }] : []
    const { container } = showPlan({
      report: someReport({ recommendations, funding: someFunding({ groups }) }),
    })
    expect(container.textContent?.split(shared)).toHaveLength(2)
    expect(screen.getAllByText(de.programmes.sharedNumber(1))).toHaveLength(3)
    expect(screen.getByText('Nur für diese eine.')).toBeTruthy()
  })

  it('go on the shortlist and off it', async () => {
    const report = someReport({ funding: someFunding(), shortlist: ['lab'] })
    const { sent, user } = showPlan({ report })
    await user.click(screen.getByRole('button', { name: `${de.programmes.keep}: Angebot centre` }))
    await user.click(screen.getByRole('button', { name: `${de.programmes.remove}: Angebot lab` }))
    expect(sent).toEqual([
      { type: 'shortlist.toggled', entry: 'centre' },
      { type: 'shortlist.toggled', entry: 'lab' },
    ])
  })
})

describe('the timetable', () => {
  it('is a list in order, and marks in words what must wait for a letter', () => {
    const { container } = showPlan()
    const steps = [...container.querySelectorAll('ol.timetable-steps > li')]
    expect(steps.map((step) => step.querySelector('h3')?.textContent)).toEqual(
      someTimeline.map(({ title }) => title),
    )
    expect(steps.map((step) => step.textContent?.includes(de.timeline.guarded))).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  it('is saved as a calendar, and says how that went', async () => {
    const onCalendar = vi.fn<() => Promise<string>>(async () => 'plan.ics')
    const { user } = showPlan({ onCalendar })
    const button = screen.getByRole('button', { name: de.timeline.calendar })
    await user.click(button)
    expect(await screen.findByText(de.saved('plan.ics'))).toBeTruthy()
    expect(onCalendar).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(button)
  })

  it('tells when the file could not be made', async () => {
    const { user } = showPlan({ onCalendar: () => Promise.reject(new Error('no space')) })
    await user.click(screen.getByRole('button', { name: de.timeline.calendar }))
    expect(await screen.findByText(de.failed)).toBeTruthy()
  })
})

describe('the sketch', () => {
  it('comes in the language that is chosen', async () => {
    const { user } = showPlan()
    await user.click(screen.getByRole('radio', { name: de.sketch.english }))
    await user.click(screen.getByRole('button', { name: de.sketch.file }))
    expect(await screen.findByText(de.saved('skizze-en.docx'))).toBeTruthy()
  })

  it('is shown for copying by hand where the browser does not allow to copy', async () => {
    const { user } = showPlan({ onSketchCopy: async () => ({ copied: false, text: 'Meine Skizze' }) })
    await user.click(screen.getByRole('button', { name: de.sketch.copy }))
    expect(await screen.findByRole('textbox', { name: de.sketch.text })).toHaveProperty(
      'value',
      'Meine Skizze',
    )
  })
})

describe('without a project', () => {
  it('the screen says so, leads to the question, and still judges the firm', async () => {
    const { sent, user } = showPlan({ report: someReport({ funding: fundingWithoutProject }) })
    expect(screen.getByRole('heading', { name: /^Größenklasse/ })).toBeTruthy()
    expect(screen.queryByRole('heading', { name: de.timeline.title })).toBeNull()
    await user.click(screen.getByRole('button', { name: de.noProject.go }))
    expect(sent).toEqual([
      {
        type: 'place.requested',
        place: { screen: 'page', page: 'page of funding.wanted' },
        returnTo: 'plan',
      },
    ])
  })

  it('leads to the list of questions where that question is not asked', async () => {
    const { sent, user } = showPlan({
      report: someReport({ funding: fundingWithoutProject }),
      pageOf: () => undefined,
    })
    await user.click(screen.getByRole('button', { name: de.noProject.overview }))
    expect(sent).toEqual([{ type: 'place.requested', place: { screen: 'tasks' } }])
  })
})

describe('the screen on funding', () => {
  it('takes the focus only after the user’s own step', () => {
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
    showPlan({ takesFocus: true })
    expect(document.activeElement?.textContent).toBe(de.title)
  })

  it('leads from its head to each part', async () => {
    const { container, user } = showPlan()
    const contents = within(screen.getByRole('navigation', { name: de.contents }))
    for (const link of contents.getAllByRole('button')) {
      await user.click(link)
      expect(document.activeElement?.textContent).toBe(link.textContent)
    }
    expect(contents.getAllByRole('button').length).toBe(container.querySelectorAll('h2[data-target]').length)
  })

  it.each([
    ['in German', {}],
    ['in English', { messages: en }],
    ['without a project', { report: someReport({ funding: fundingWithoutProject }) }],
    [
      'with a good start',
      {
        report: someReport({
          funding: someFunding({
            orderGuard: {
              tone: 'good',
              headline: 'Sie haben noch nichts bestellt',
              closes: [],
              staysOpen: ['Alle Programme.'],
              wouldChange: [],
              rule: 'Art. 2 Nr. 23 AGVO',
            },
          }),
        }),
      },
    ],
  ])('has no fault that axe can find, %s', async (_case, changes) => {
    const { container } = showPlan(changes)
    for (const part of container.querySelectorAll('details')) part.open = true
    const { violations } = await axe.run(container, withoutLayout)
    expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual([])
  })
})
