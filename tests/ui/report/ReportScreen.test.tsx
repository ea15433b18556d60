// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { reportParts, usualChoices } from '../../../src/core/choices'
import { de } from '../../../src/i18n/reportScreen/de'
import { someReport } from '../results/someReport'
import { readyPdf, showReport, somePreview } from './showReport'

/** What only a browser with a whole page can judge. */
const withoutLayout = { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } }
const checkbox = (name: string) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${name}`) })

describe('the screen of the report', () => {
  it.each([
    ['to be chosen', {}],
    ['with its pages', { preview: { state: 'ready', preview: somePreview() } }],
    ['being made', { pdf: { state: 'making', entry: null, done: 0.3 } }],
    ['ready', { pdf: readyPdf({ missing: ['☃'] }), onShare: () => undefined }],
    ['failed', { pdf: { state: 'failed', entry: null } }],
    ['with a sheet', { pdf: readyPdf({ entry: 'centre', pages: 1 }) }],
    ['without anybody to call', { sheetEntries: [] }],
  ] as const)('breaks no rule of accessibility: %s', async (_, changes) => {
    const { container } = showReport(changes)
    expect((await axe.run(container, withoutLayout)).violations).toEqual([])
  })

  it('takes the focus to its heading after a step of the user', () => {
    showReport({ takesFocus: true })
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  })
})

describe('the choices', () => {
  it('tell of each thing that is chosen', async () => {
    const { sent, user } = showReport()
    await user.click(screen.getByRole('radio', { name: new RegExp(de.form.short) }))
    await user.click(screen.getByRole('radio', { name: de.language.en }))
    await user.click(checkbox(de.parts.help))
    await user.click(checkbox(de.private.names))
    await user.click(checkbox(de.private.notes))
    await user.click(screen.getByRole('checkbox', { name: (name) => name.startsWith(de.enclose) }))
    expect(sent).toEqual(
      [
        { form: 'short' },
        { language: 'en' },
        { parts: reportParts.filter((part) => part !== 'help') },
        { names: false },
        { notes: false },
        { enclosing: false },
      ].map((choices) => ({ type: 'choices.changed', choices })),
    )
  })

  it('put a part back in its place', async () => {
    const { sent, user } = showReport({ choices: { ...usualChoices, parts: ['topics', 'answers'] } })
    await user.click(checkbox(de.parts.help))
    expect(sent).toEqual([{ type: 'choices.changed', choices: { parts: ['topics', 'help', 'answers'] } }])
  })

  it('begin with the language that is shown', () => {
    showReport()
    expect(screen.getByRole('radio', { name: de.language.de })).toHaveProperty('checked', true)
  })

  it('say how much stands in a part, and why one that is empty cannot be had', () => {
    const { update } = showReport({ report: someReport({ shortlist: ['one', 'two'] }) })
    expect(checkbox(de.parts.shortlist).labels?.[0]?.textContent).toBe('Merkliste (2 Einträge)')
    update({ report: someReport({ shortlist: [] }) })
    const empty = checkbox(de.parts.shortlist)
    expect([empty.disabled, empty.checked]).toEqual([true, false])
    expect(empty.labels?.[0]?.textContent).toContain(de.parts.empty.shortlist)
  })

  it('ask for parts only where there are chapters, and on which side a language stands where there are two', () => {
    const { update } = showReport({ choices: { ...usualChoices, form: 'short' } })
    expect(screen.queryByRole('group', { name: de.parts.legend })).toBeNull()
    update({ choices: { ...usualChoices, form: 'columns' } })
    expect(screen.getByRole('group', { name: de.parts.legend })).toBeTruthy()
    expect(screen.getByRole('group', { name: de.language.legendColumns })).toBeTruthy()
  })
})

describe('the file', () => {
  it('is asked for, and stopped, with the focus kept', async () => {
    const { sent, user, update } = showReport()
    await user.click(screen.getByRole('button', { name: de.make }))
    update({ pdf: { state: 'making', entry: null, done: 0 } })
    await user.click(screen.getByRole('button', { name: de.making }))
    await user.click(screen.getByRole('button', { name: de.cancel }))
    expect(document.activeElement?.textContent).toBe(de.making)
    expect(sent).toEqual([{ type: 'report.requested' }, { type: 'report.cancelled' }])
  })

  it('tells how far it is, and says little of it', () => {
    const { container, update } = showReport()
    const said = [0, 0.2, 0.4, 0.5, 0.9].map((done) => {
      update({ pdf: { state: 'making', entry: null, done } })
      expect(screen.getByRole('progressbar')).toHaveProperty('value', done)
      return container.querySelector('.report-make output')?.textContent
    })
    expect([...new Set(said)]).toEqual([de.making, de.halfDone])
  })

  it('is a link to be saved, with its size and pages, and what could not be shown', async () => {
    const onShare = vi.fn<() => void>()
    const { user } = showReport({ pdf: readyPdf({ missing: ['☃', '☂'] }), onShare })
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: de.download('betrieb-2026-11-21.pdf') })
    expect([link.getAttribute('href'), link.download]).toEqual(['blob:file', 'betrieb-2026-11-21.pdf'])
    expect(screen.getByText(de.facts(14, '200 kB'))).toBeTruthy()
    expect(screen.getByText(de.replaced('☃ ☂', 2))).toBeTruthy()
    await user.click(screen.getByRole('button', { name: de.share }))
    expect(onShare).toHaveBeenCalledOnce()
  })

  it('cannot be shared where the browser does not share', () => {
    showReport({ pdf: readyPdf() })
    expect(screen.queryByRole('button', { name: de.share })).toBeNull()
  })

  it('can be tried again where it failed', async () => {
    const { sent, user } = showReport({ pdf: { state: 'failed', entry: null } })
    expect(screen.getByText(de.failed)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: de.retry }))
    expect(sent).toEqual([{ type: 'report.requested' }])
  })

  it('is a sheet for whom is chosen, told where it was asked for', async () => {
    const { container, sent, user, update } = showReport()
    await user.selectOptions(screen.getByRole('combobox'), 'chamber')
    await user.click(screen.getByRole('button', { name: de.sheet.make }))
    expect(sent).toEqual([{ type: 'sheet.requested', entry: 'chamber' }])
    update({ pdf: readyPdf({ entry: 'chamber' }) })
    expect(container.querySelector('.report-sheet a[download]')).not.toBeNull()
    expect(container.querySelector('.report-make a[download]')).toBeNull()
  })
})

describe('the preview', () => {
  it('says in words what stands on which page, and draws for the eye alone', () => {
    const { container } = showReport({ preview: { state: 'ready', preview: somePreview() } })
    const part = within(
      screen.getByRole('heading', { name: de.preview.title }).closest('section') ?? container,
    )
    expect(part.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Kapitel 2, Seite 2',
      'Abschnitt, Seite 3',
    ])
    const drawings = [...container.querySelectorAll('.page-drawing')]
    expect(drawings.length).toBe(4)
    expect(drawings.filter((drawing) => drawing.getAttribute('aria-hidden') !== 'true')).toEqual([])
  })

  it('shows a page large when it is chosen, or the next and the one before', async () => {
    const { container, user } = showReport({ preview: { state: 'ready', preview: somePreview() } })
    const shown = () => container.querySelector('.page-large text')?.textContent
    await user.click(screen.getByRole('radio', { name: /Kapitel 3/ }))
    expect(shown()).toBe('Text der Seite 3')
    await user.click(screen.getByRole('button', { name: de.preview.next }))
    expect(shown()).toBe('Text der Seite 3')
    await user.click(screen.getByRole('button', { name: de.preview.before }))
    expect(shown()).toBe('Text der Seite 2')
  })

  it('stays on a page that is there when the report becomes shorter', async () => {
    const { container, user, update } = showReport({ preview: { state: 'ready', preview: somePreview() } })
    await user.click(screen.getByRole('radio', { name: /Kapitel 3/ }))
    update({ preview: { state: 'ready', preview: somePreview(2) } })
    expect(container.querySelector('.page-large text')?.textContent).toBe('Text der Seite 2')
  })

  it('sets no inline style, which the policy of the site forbids', () => {
    const { container } = showReport({ preview: { state: 'ready', preview: somePreview() } })
    expect(container.querySelectorAll('[style]').length).toBe(0)
  })
})

describe('what else leads from here', () => {
  it('is a file with the answers, a table, the plan, the adviser and the check', async () => {
    const onSpreadsheet = vi.fn<() => Promise<string>>(async () => 'betrieb.xlsx')
    const { sent, user, props } = showReport({ onSpreadsheet })
    await user.click(screen.getByRole('button', { name: de.others.answers }))
    expect(props.onSaveAnswers).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: de.others.spreadsheet }))
    expect(await screen.findByText(de.saved('betrieb.xlsx'))).toBeTruthy()
    for (const name of [de.others.plan, de.more.adviser, de.more.check])
      await user.click(screen.getByRole('button', { name }))
    expect(sent).toEqual(
      ['plan', 'adviser', 'check'].map((place) => ({ type: 'place.requested', place: { screen: place } })),
    )
  })

  it('is the report itself, to be read here, and the way back', async () => {
    const { user } = showReport()
    await user.click(screen.getByRole('button', { name: de.reading.open }))
    const heading = await screen.findByRole('heading', { level: 1, name: someReport().title })
    expect(document.activeElement).toBe(heading)
    await user.click(screen.getAllByRole('button', { name: de.reading.back })[0] ?? heading)
    expect(screen.getByRole('heading', { level: 1, name: de.title })).toBeTruthy()
    await expect.poll(() => document.activeElement?.textContent).toBe(de.reading.open)
  })
})
