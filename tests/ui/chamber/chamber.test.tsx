// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { Chamber } from '../../../src/core/chamber/chamber'
import { de } from '../../../src/i18n/chamber/de'
import type { ReportChamber } from '../../../src/report/chamber'
import { Brand } from '../../../src/ui/chamber/Brand'
import { ChamberFoot } from '../../../src/ui/chamber/ChamberFoot'
import { ChamberForeword } from '../../../src/ui/chamber/ChamberForeword'
import { ChamberRefused } from '../../../src/ui/chamber/ChamberRefused'
import { Contacts } from '../../../src/ui/chamber/Contacts'
import { someLogo } from '../../support/adviser'
import { violationsIn } from '../showFrames'

afterEach(cleanup)

const words = { ...de, fault: ({ path }: { path: string }) => `Falsch: ${path}` }
const chamber: Chamber = {
  name: { de: 'Kammer Musterhafen' },
  logo: someLogo(),
  foreword: { en: 'Welcome.\nPlease begin.' },
  contacts: [],
  links: {
    home: 'https://kammer.example/',
    imprint: 'https://kammer.example/impressum',
    accessibility: { mail: 'frei@kammer.example' },
  },
  topicsLeftOut: [],
  entries: {},
  lacking: ['en'],
}
const shown = { chamber, language: 'de', words } as const

it('names the chamber at the head, in the language that its name has', async () => {
  const { container, rerender } = render(<Brand {...shown} />)
  screen.getByRole('img', { name: de.logo('Kammer Musterhafen') })
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://kammer.example/')
  expect(screen.getByText('Kammer Musterhafen').getAttribute('lang')).toBe('de')
  expect(await violationsIn(container)).toEqual([])
  const { name: _, ...nameless } = chamber
  rerender(<Brand {...shown} chamber={nameless} />)
  expect(container.textContent).toBe('')
})

it('says a foreword in its paragraphs and its language', async () => {
  const { container } = render(<ChamberForeword {...shown} />)
  await userEvent.click(screen.getByText(de.foreword('Kammer Musterhafen')))
  expect(screen.getByText('Please begin.').parentElement?.lang).toBe('en')
  expect(await violationsIn(container)).toEqual([])
})

describe('the foot', () => {
  it('has the links that the chamber names, and what is wrong only where something is', async () => {
    const { container, rerender } = render(<ChamberFoot {...shown} faults={[]} />)
    const addresses = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(addresses()).toEqual([
      'https://kammer.example/',
      'https://kammer.example/impressum',
      'mailto:frei@kammer.example',
    ])
    expect(screen.queryByText(de.forChamber)).toBeNull()
    rerender(<ChamberFoot {...shown} faults={[{ code: 'notAColour', path: 'accent' }]} />)
    screen.getByText('Falsch: accent')
    expect(await violationsIn(container)).toEqual([])
  })

  it('has nothing where no file could be used', () => {
    const { container } = render(<ChamberFoot {...shown} chamber={null} faults={[]} />)
    expect(container.textContent).toBe('')
  })
})

it('tells why a file could not be used', async () => {
  const { container } = render(<ChamberRefused faults={[{ code: 'notJson', path: 'file' }]} words={words} />)
  screen.getByText(de.refused)
  screen.getByText('Falsch: file')
  expect(await violationsIn(container)).toEqual([])
})

describe('the people of a chamber', () => {
  const people: ReportChamber = {
    heading: 'Für Sie da',
    note: 'Nur auf Deutsch.',
    contacts: [
      {
        name: 'Mina Petersen',
        role: { text: 'Advice', language: 'en' },
        topicsText: 'Für: 3D-Druck',
        mail: 'petersen@kammer.example',
        phone: '+49 (40) 555-0110',
        url: 'https://www.kammer.example/',
      },
      { name: 'Zentrale', phone: '040 555 0100' },
    ],
  }

  it('can be called, written to and looked up', async () => {
    const { container } = render(<Contacts chamber={people} newTab="(neuer Tab)" />)
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'tel:+49405550110',
      'mailto:petersen@kammer.example',
      'https://www.kammer.example/',
      'tel:0405550100',
    ])
    expect(screen.getByText('Advice').lang).toBe('en')
    expect(screen.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual(['H2', 'H3', 'H3'])
    expect(await violationsIn(container)).toEqual([])
  })

  it('stand below a heading, or are not there at all', () => {
    const { container, rerender } = render(<Contacts chamber={people} newTab="" isWithin />)
    expect(screen.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual(['H3', 'H4', 'H4'])
    rerender(<Contacts chamber={undefined} newTab="" />)
    expect(container.textContent).toBe('')
  })
})
