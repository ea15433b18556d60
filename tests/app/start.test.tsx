import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sessionText } from '../../src/app/answersFileOf'
import { ownPage } from '../../src/app/setting'
import { start } from '../../src/app/start'
import { de } from '../../src/i18n/ui/de'
import { en } from '../../src/i18n/ui/en'
import { keptAnswersKey } from '../../src/storage/keep'
import { exampleAnswers, productQuestionnaire } from '../support/content'

const { questionnaire, texts } = productQuestionnaire()
const savedText = (openQuestion?: string) => {
  const { answers, notes } = exampleAnswers('tischlerei-schwerin-quick')
  const { 'iot.security': _, ...unfinished } = answers
  const session = openQuestion ? { answers: unfinished, notes, openQuestion } : { answers, notes }
  return sessionText(session, 'de', questionnaire, '2026-11-21')
}

/** Ends of the visits of the running test. */
const stops: (() => void)[] = []

/** The page as a visitor finds it. */
async function visit(address = '?lang=de#/'): Promise<void> {
  window.history.replaceState(null, '', address)
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  stops.push(await start(root, ownPage))
  await screen.findAllByRole('heading', { level: 1 })
}

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
})
afterEach(() => {
  for (const stop of stops.splice(0)) act(stop)
  window.localStorage.clear()
  window.sessionStorage.clear()
})

describe('the page', () => {
  it('leads from the start to the first question, with its address, title and language', async () => {
    await visit()
    await userEvent.click(screen.getByRole('button', { name: de.start.begin }))
    const heading = texts.de.questions['company.sector']?.heading ?? ''
    await screen.findByRole('heading', { level: 1, name: heading })
    expect(window.location.hash).toBe('#/fragen/company.sector')
    expect(document.title).toBe(`${heading} – ${texts.de.sections['company']?.title} – Mittelstandslotse`)
    expect(document.documentElement.lang).toBe('de')
  })

  it('names an error first in the title', async () => {
    await visit('?lang=de#/fragen/company.sector')
    await userEvent.click(screen.getByRole('button', { name: de.page.next }))
    await waitFor(() => expect(document.title).toMatch(/^Fehler: /))
  })

  it('changes its language in the middle of a page and keeps what was chosen', async () => {
    await visit('?lang=de#/fragen/company.sector')
    const [first] = screen.getAllByRole('radio')
    if (first) await userEvent.click(first)
    await userEvent.click(screen.getByRole('button', { name: de.layout.otherLanguage }))
    await screen.findByRole('heading', {
      level: 1,
      name: texts.en.questions['company.sector']?.heading ?? '',
    })
    expect(screen.getAllByRole('radio')[0]).toHaveProperty('checked', true)
    expect(screen.getByRole('button', { name: en.page.next })).toBeTruthy()
    await waitFor(() =>
      expect([document.documentElement.lang, window.location.search]).toEqual(['en', '?lang=en']),
    )
  })

  it('stores nothing unasked', async () => {
    await visit('?lang=de#/fragen/company.sector')
    const [first] = screen.getAllByRole('radio')
    if (first) await userEvent.click(first)
    await userEvent.click(screen.getByRole('button', { name: de.page.next }))
    expect([window.localStorage.length, window.sessionStorage.length]).toEqual([0, 0])
  })
})

describe('a copy on this device', () => {
  it('is asked about first, whatever the address, and goes on where one left off', async () => {
    window.localStorage.setItem(keptAnswersKey, savedText('iot.security'))
    await visit('?lang=de#/ergebnisse')
    await userEvent.click(screen.getByRole('button', { name: de.start.keptGoOn }))
    const heading = texts.de.questions['iot.security']?.heading ?? ''
    await screen.findByRole('heading', { level: 1, name: heading })
    expect(window.localStorage.getItem(keptAnswersKey)).toContain('"openQuestion": "iot.security"')
  })

  it('is deleted when that is chosen', async () => {
    window.localStorage.setItem(keptAnswersKey, savedText())
    await visit()
    await userEvent.click(screen.getByRole('button', { name: de.start.keptRemove }))
    expect(window.localStorage.length).toBe(1)
    await userEvent.click(screen.getByRole('button', { name: de.data.removeConfirm }))
    await waitFor(() => expect(window.localStorage.length).toBe(0))
    expect(screen.queryByRole('button', { name: de.start.keptRemove })).toBeNull()
  })

  it('is never written over by another session unasked', async () => {
    const kept = savedText()
    window.localStorage.setItem(keptAnswersKey, kept)
    await visit()
    await userEvent.click(screen.getByRole('button', { name: de.layout.data }))
    await userEvent.click(screen.getByRole('checkbox', { name: de.data.keep }))
    await screen.findByRole('alert')
    expect(window.localStorage.getItem(keptAnswersKey)).toBe(kept)
  })

  it('that cannot be read is refused with its reason and stays as it is', async () => {
    window.localStorage.setItem(keptAnswersKey, '{ broken')
    await visit()
    await userEvent.click(screen.getByRole('button', { name: de.start.keptGoOn }))
    await screen.findByText(de.start.refused)
    expect(window.localStorage.getItem(keptAnswersKey)).toBe('{ broken')
  })
})

describe('after a reload that the user asked for', () => {
  it('the answers are there again and nothing of them stays in the tab', async () => {
    window.sessionStorage.setItem('mittelstandslotse/handed-over/v1', savedText())
    await visit('?lang=de#/antworten')
    await screen.findByRole('heading', { level: 1, name: de.review.heading })
    expect(screen.getAllByText('Handwerk')).toHaveLength(1)
    expect(window.sessionStorage.length).toBe(0)
  })

  it('the browser asks before they are lost', async () => {
    window.sessionStorage.setItem('mittelstandslotse/handed-over/v1', savedText())
    await visit('?lang=de#/antworten')
    await screen.findByRole('heading', { level: 1, name: de.review.heading })
    const leaving = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(leaving)
    expect(leaving.defaultPrevented).toBe(true)
  })
})
