// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { de } from '../../../src/i18n/results/de'
import { chartRows } from '../../../src/ui/results/chartRows'
import { Charts } from '../../../src/ui/results/Charts'
import { Boundary } from '../../../src/ui/parts/Boundary'
import { wrapLabel } from '../../../src/ui/results/wrapLabel'
import { showResults } from './showResults'
import { someReport, someTopic } from './someReport'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** Unfolds the comparison, as a browser does. */
function unfold() {
  const summary = screen.getByText(de.charts.title)
  const part = summary.closest('details')
  if (part === null) throw new Error('Nothing is folded')
  part.open = true
  fireEvent(part, new Event('toggle'))
}

describe('the charts', () => {
  it('show the same points as the table beside them', async () => {
    const { container } = showResults()
    expect(container.querySelector('.chart-table')).toBeNull()
    unfold()
    const table = screen.getByRole('table', { name: de.charts.caption })
    const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].slice(0, 2).map((cell) => cell.textContent),
    )
    expect(rows).toEqual([
      ['Thema strategy', '40'],
      ['Thema data', '32,5'],
      ['Thema iot', '36,7'],
    ])
    await waitFor(() => expect(container.querySelector('.charts')).not.toBeNull())
    const drawn = [...container.querySelectorAll('.chart-points')]
    expect(drawn.map((label) => label.textContent)).toEqual(rows.map(([, points]) => points))
    const names = [...container.querySelectorAll('.chart-bars .chart-name')]
    expect(names.map((name) => name.textContent)).toEqual(['Thema strategy', 'Thema data', 'Thema iot'])
  })

  it('are hidden from screen readers and take no focus', () => {
    const { container } = render(<Charts rows={chartRows(someReport())} />)
    expect(container.querySelector('.charts')?.getAttribute('aria-hidden')).toBe('true')
    expect(container.querySelectorAll('[tabindex]:not([tabindex="-1"]), a, button')).toHaveLength(0)
  })

  it('draw an area only for three topics or more', () => {
    const rows = chartRows(someReport())
    const areas = (count: number) =>
      render(<Charts rows={rows.slice(0, count)} />).container.querySelectorAll('.chart-radar').length
    expect([areas(2), areas(3)]).toEqual([0, 1])
  })

  it('leave a topic without any answer open instead of drawing nought', () => {
    const report = someReport({
      topics: [someTopic('data'), someTopic('iot', { indicative: null, range: { low: 0, high: 100 } })],
    })
    showResults({ report })
    unfold()
    const table = screen.getByRole('table', { name: de.charts.caption })
    expect(within(table).getByText(de.charts.none)).toBeTruthy()
  })

  it('are left out while no topic has points', () => {
    showResults({ report: someReport({ topics: [someTopic('iot', { indicative: null })] }) })
    expect(screen.queryByText(de.charts.title)).toBeNull()
  })

  it('are a list with all figures on narrow screens', () => {
    const list = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }
    vi.stubGlobal('matchMedia', () => list)
    const { container } = showResults()
    unfold()
    const rows = within(screen.getByRole('list', { name: de.charts.caption })).getAllByRole('listitem')
    expect(rows.map((row) => row.querySelector('.chart-list-points')?.textContent)).toEqual(
      ['40', '32,5', '36,7'].map(de.charts.pointsOf),
    )
    expect(rows[2]?.textContent).toContain(de.charts.rangeOf(de.charts.lowToHigh('30', '46,7')))
    expect(container.querySelector('.charts')).toBeNull()
  })

  it('leave the table where they cannot be drawn', () => {
    const Broken = () => {
      throw new Error('no picture')
    }
    render(
      <Boundary instead="table only">
        <Broken />
      </Boundary>,
      { onCaughtError: () => undefined },
    )
    expect(screen.getByText('table only')).toBeTruthy()
  })
})

describe('a name beside a chart', () => {
  it('is broken between words and keeps all of them', () => {
    expect(wrapLabel('Neue digitale Geschäftsmodelle', 14)).toEqual(['Neue digitale', 'Geschäftsmodelle'])
  })
})
