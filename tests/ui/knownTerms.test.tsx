// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { de as plan } from '../../src/i18n/plan/de'
import { de } from '../../src/i18n/ui/de'
import { Papers } from '../../src/ui/plan/Papers'
import { KnownTerms, Sentence, TermsIn } from '../../src/ui/terms/KnownTerms'

afterEach(cleanup)

const terms = [
  { id: 'sme', name: 'KMU', forms: ['KMU'], meaning: 'Kleine und mittlere Unternehmen.' },
  { id: 'approval', name: 'Bewilligung', forms: ['Bewilligung'], meaning: 'Die Zusage in Schriftform.' },
]
const label = de.page.terms

function show(children: ReactNode) {
  const { container } = render(
    <main>
      <KnownTerms terms={terms} label={label}>
        {children}
      </KnownTerms>
    </main>,
  )
  return { container, user: userEvent.setup() }
}

const paper = {
  id: 'size',
  name: 'Erklärung zur Größe (KMU-Erklärung)',
  text: 'Ein Formular.',
  state: 'missing',
  stateText: 'fehlt',
  leadTimeText: 'eine Woche',
  programmes: [],
} as const

describe('on the screens of the result', () => {
  it('a leading sentence opens its terms where they stand', async () => {
    const { user } = show(<Sentence className="lead" text="Bestellen Sie erst nach der Bewilligung." />)
    await user.click(screen.getByRole('button', { name: 'Bewilligung' }))
    expect(screen.getByText(/Die Zusage in Schriftform/).className).toBe('meaning')
  })

  it('terms of headings stand below them once, and none where there are none', () => {
    show(<TermsIn texts={['Ist es ein KMU?', 'KMU', 'Sonst nichts']} />)
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['KMU'])
    cleanup()
    show(<TermsIn texts={['Sonst nichts']} />)
    expect(screen.queryByText(label)).toBeNull()
  })

  it('papers explain what their names mean', async () => {
    const { container, user } = show(
      <Papers papers={[{ ...paper, name: 'Nachweis für KMU' }]} messages={plan} />,
    )
    await user.click(within(container).getByRole('button', { name: 'KMU' }))
    expect(screen.getByText(/Kleine und mittlere Unternehmen/)).toBeTruthy()
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  it('without a glossary the words stand as they are', () => {
    render(<Sentence text="Nach der Bewilligung." />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('Nach der Bewilligung.')).toBeTruthy()
  })
})
