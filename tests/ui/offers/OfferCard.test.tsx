// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { mostShortlisted } from '../../../src/core/answers/answersFile'
import { de } from '../../../src/i18n/offers/de'
import { mailAddress } from '../../../src/ui/offers/mailAddress'
import { someOffer, someReport } from '../results/someReport'
import { button, comparisonButton, offers, report, showOffers } from './showOffers'

const { card, comparison: words } = de
const of = (text: string, name: string) => `${text}${de.of(name)}`
const names = offers.map(({ name }) => name)

describe('a card', () => {
  it('puts its entry on the shortlist', async () => {
    const { sent, user, update } = showOffers()
    await user.click(button(of(card.remember, 'Digitalbonus')))
    expect(sent).toEqual([{ type: 'shortlist.toggled', entry: 'grant' }])
    update({ report: { ...report, shortlist: ['grant'] } })
    expect(button(of(card.remember, 'Digitalbonus')).getAttribute('aria-pressed')).toBe('true')
  })

  it('says that the shortlist is full instead of dropping the wish', async () => {
    const shortlist = Array.from({ length: mostShortlisted }, (_, index) => `other${index}`)
    const { sent, user } = showOffers({ report: { ...report, shortlist } })
    await user.click(button(of(card.remember, 'Digitalbonus')))
    expect(sent).toEqual([])
    expect(screen.getByText(card.listFull(mostShortlisted))).toBeTruthy()
  })

  it('leads to the question that would settle it, and to the one that would change it', async () => {
    const { sent, user } = showOffers({ part: 'bavaria' })
    const [answer] = screen.getAllByRole('button', { name: of(de.answerNow, 'Export') })
    if (answer) await user.click(answer)
    await user.click(button(of(de.changeAnswer, 'Ein Standort in Bayern')))
    expect(sent).toEqual(
      ['company.exports', 'company.federalState'].map((question) => ({
        type: 'place.requested',
        place: { screen: 'page', page: `page of ${question}` },
        returnTo: 'offers',
      })),
    )
  })

  it('shows cautions open before a contact abroad', () => {
    showOffers()
    const caution = screen.getByText('Geben Sie keine Zeichnungen weiter.')
    expect(caution.closest('details')).toHaveProperty('open', true)
  })

  it('leads to other entries of the same body, a few at once', async () => {
    const related = ['one', 'two', 'three', 'four'].map((id) => ({ id, text: `Eintrag ${id}` }))
    const { container, sent, user } = showOffers({
      report: { ...report, recommendations: [someOffer('centre', { related })], context: [] },
    })
    const folded = container.querySelector('.card-related details')
    expect(folded?.querySelector('summary')?.firstChild?.textContent).toBe(card.moreRelated(2))
    expect([...(folded?.querySelectorAll('button') ?? [])].map((one) => one.firstChild?.textContent)).toEqual(
      ['Eintrag three', 'Eintrag four'],
    )
    await user.click(button(`Eintrag one${card.relatedTo('Angebot centre')}`))
    expect(sent).toEqual([{ type: 'place.requested', place: { screen: 'offers', part: 'one' } }])
  })

  it('gives its first reasons, and the others on demand', () => {
    const reasons = ['Erster.', 'Zweiter.', 'Dritter.', 'Vierter.']
    const { container } = showOffers({
      report: { ...report, recommendations: [someOffer('centre', { reasons })], context: [] },
    })
    const folded = container.querySelector('.card-later')
    expect([...(folded?.querySelectorAll('li') ?? [])].map((one) => one.textContent)).toEqual(
      reasons.slice(2),
    )
    expect(folded?.querySelector('summary')?.firstChild?.textContent).toBe(card.moreReasons(2))
  })

  it('leads to a successor, here or at its own address', async () => {
    const { sent, user, update } = showOffers({ part: 'ended' })
    await user.click(button('Nachfolger: Zentrum Hamburg'))
    expect(document.activeElement?.textContent).toBe('Zentrum Hamburg')
    const [ended] = report.context
    update({ report: { ...report, recommendations: [], context: ended ? [ended] : [] } })
    await user.click(button('Nachfolger: Zentrum Hamburg'))
    expect(sent).toEqual([{ type: 'place.requested', place: { screen: 'offers', part: 'centre' } }])
  })
})

describe('a mail that reports an error', () => {
  it('carries subject and body whatever they hold, and no address', () => {
    const mail = { subject: 'Fehler: „A & B“ = 100 %?', body: 'Eintrag: a+b\n\nWas #1 nicht stimmt:\n' }
    const address = mailAddress(mail)
    const [start, query] = address.split('?')
    const parts = Object.fromEntries(
      (query ?? '').split('&').map((part) => part.split('=').map((text) => decodeURIComponent(text))),
    )
    expect(start).toBe('mailto:')
    expect(parts).toEqual({ subject: mail.subject, body: mail.body.replaceAll('\n', '\r\n') })
    expect(address).toMatch(/^[\w:?&=%.~!*'()-]+$/)
  })

  it('is prepared on each card', () => {
    showOffers()
    const link = screen.getByRole('link', { name: of(card.reportError, 'Digitalbonus') })
    expect(link.getAttribute('href')).toBe(
      mailAddress(report.recommendations[2]?.errorMail ?? { subject: '', body: '' }),
    )
  })
})

describe('the comparison', () => {
  async function compareFirst(count: number) {
    const shown = showOffers()
    for (const name of names.slice(0, count)) await shown.user.click(button(of(card.compare, name)))
    return shown
  }

  it('shows what was chosen side by side, and takes the focus', async () => {
    const { user } = await compareFirst(3)
    await user.click(comparisonButton())
    const table = screen.getByRole('table', { name: words.caption })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .slice(1)
        .map((head) => head.firstChild?.textContent),
    ).toEqual(names.slice(0, 3))
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent))
    expect(rows).toContainEqual([words.outcome, 'passt', 'passt vielleicht', 'passt'])
    expect(rows).toContainEqual([card.money, words.none, words.none, 'Bis zu 10.000 Euro.'])
    expect(rows).toContainEqual(['Beginn', words.none, words.none, 'Erst nach der Bewilligung.'])
    expect(document.activeElement?.textContent).toBe(words.title)
  })

  it('refuses a fourth in words', async () => {
    await compareFirst(4)
    expect(screen.getByText(card.comparisonFull(3))).toBeTruthy()
    expect(button(of(card.compare, 'Treffen in Schanghai')).getAttribute('aria-pressed')).toBe('false')
    expect(screen.getByText(words.chosen(3))).toBeTruthy()
  })

  it('lets go of entries, and stays closed once it was emptied', async () => {
    const { user } = await compareFirst(1)
    await user.click(comparisonButton())
    await user.click(button(of(words.remove, 'Zentrum Hamburg')))
    expect(screen.getByText(words.hint)).toBeTruthy()
    await user.click(button(of(card.compare, 'Digitalbonus')))
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('the shortlist', () => {
  it('stands in the order chosen, and lets go of entries', async () => {
    const { container, sent, user } = showOffers({ report: { ...report, shortlist: ['grant', 'centre'] } })
    const rows = [...container.querySelectorAll('.offers-shortlist li button:first-child')]
    expect(rows.map((row) => row.textContent)).toEqual(['Digitalbonus', 'Zentrum Hamburg'])
    await user.click(button(of(de.shortlist.remove, 'Digitalbonus')))
    expect(sent).toEqual([{ type: 'shortlist.toggled', entry: 'grant' }])
    expect(document.activeElement?.textContent).toBe(someReport().headings.shortlist)
  })

  it('says how it fills while it is empty, and leads back to the results', async () => {
    const { sent, user } = showOffers()
    expect(screen.getByText(de.shortlist.empty)).toBeTruthy()
    await user.click(button(de.shortlist.results))
    expect(sent).toEqual([{ type: 'place.requested', place: { screen: 'results' } }])
  })
})
