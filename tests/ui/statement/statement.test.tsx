// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Operator } from '../../../src/core/operator'
import { de } from '../../../src/i18n/statement/de'
import { en } from '../../../src/i18n/statement/en'
import type { TextPage } from '../../../src/i18n/statement/textPage'
import { PrivacyScreen } from '../../../src/ui/statement/PrivacyScreen'
import { StatementScreen } from '../../../src/ui/statement/StatementScreen'
import { violationsIn } from '../showFrames'

afterEach(cleanup)

const { statement, privacy } = de

function showStatement(operator: Operator = {}) {
  return render(<StatementScreen language="de" words={statement} operator={operator} takesFocus={false} />)
}

const addresses = () =>
  screen
    .getAllByRole<HTMLAnchorElement>('link')
    .map((link) => link.getAttribute('href'))
    .filter((address) => address !== statement.enforcement.link.url)

describe('the statement', () => {
  it('has every part of the model: state, gaps, method, feedback, enforcement, day', async () => {
    const { container } = showStatement()
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(headings).toEqual([
      ...statement.sections.map(({ heading }) => heading),
      statement.feedback.heading,
      statement.enforcement.heading,
    ])
    screen.getByText(statement.date('21. November 2026'))
    expect(await violationsIn(container)).toEqual([])
  })

  it('sends to the operator where no address is known', () => {
    showStatement()
    screen.getByText(statement.feedback.byOperator)
    expect(addresses()).toEqual([])
  })

  it('gives the addresses of the operator instead where it names them', () => {
    const url = 'https://kammer.example/barriere'
    showStatement({ name: 'Kammer Musterstadt', accessibilityFeedback: { mail: 'frei@kammer.example', url } })
    expect(addresses()).toEqual(['mailto:frei@kammer.example', url])
    screen.getByText('Kammer Musterstadt')
    expect(screen.queryByText(statement.feedback.byOperator)).toBeNull()
  })

  it('links to nothing but web addresses', () => {
    showStatement({ accessibilityFeedback: { url: ['java', 'script:alert(1)'].join('') } })
    expect(addresses()).toEqual([])
  })
})

describe('the page on privacy', () => {
  it('leads to the words of the operator where there are some', async () => {
    const operator = { name: 'Kammer Musterstadt', privacy: 'https://kammer.example/datenschutz' }
    const { container } = render(<PrivacyScreen words={privacy} operator={operator} takesFocus={false} />)
    const link = screen.getByRole('link', { name: `Kammer Musterstadt (${privacy.newTab})` })
    expect(link.getAttribute('href')).toBe(operator.privacy)
    expect(await violationsIn(container)).toEqual([])
  })

  it('reads by its headings', async () => {
    const { container } = render(<PrivacyScreen words={privacy} takesFocus={false} />)
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      privacy.title,
      ...privacy.sections.map(({ heading }) => heading),
    ])
    expect(await violationsIn(container)).toEqual([])
  })
})

it.each(['statement', 'privacy'] as const)('says as much in English as in German: %s', (page) => {
  const shape = ({ sections }: TextPage) =>
    sections.map(({ paragraphs = [], items = [] }) => [paragraphs.length, items.length])
  expect(shape(en[page])).toEqual(shape(de[page]))
})
