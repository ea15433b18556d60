// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../src/core/answers/answers'
import { de } from '../../src/i18n/ui/de'
import { mostRows } from '../../src/core/answers/rowSchemas'
import { showPage } from './showPage'
import { each } from './someQuestions'

const aid: Row = { date: '2025-05-03', amountEur: 1000, by: 'us' }

function field(name: RegExp): HTMLInputElement {
  const found = screen.getByRole('textbox', { name })
  if (!(found instanceof HTMLInputElement)) throw new Error('no input')
  return found
}

describe('rows that cannot be right', () => {
  it.each([
    ['2026', /bis zum 21\. November 2026/, '22', '11'],
    ['1989', /ab dem 1\. Januar 1990/, '31', '12'],
    ['2025', new RegExp(de.faults.notADate), '31', '2'],
  ])(
    'say at the field what to do about a day in %s, and keep what was typed',
    async (year, words, day, month) => {
      const { user, next, sent } = showPage([each.aids], { answers: { aids: [aid] } })
      for (const [name, text] of [
        [/^Tag/, day],
        [/^Monat/, month],
        [/^Jahr/, year],
      ] as const) {
        await user.clear(field(name))
        await user.type(field(name), text)
      }
      await next()
      expect(sent.map(({ type }) => type)).toEqual(['draft.refused'])
      const row = within(screen.getByRole('group', { name: 'row name de 1' }))
      expect(row.getByRole('group', { name: 'column date de' }).textContent).toMatch(words)
      expect([field(/^Tag/).value, field(/^Monat/).value, field(/^Jahr/).value]).toEqual([day, month, year])
      expect(field(/column amountEur de/).value).toBe('1.000')
    },
  )

  it('say what to do about an amount below nothing', async () => {
    const { user, next, sent } = showPage([each.aids], { answers: { aids: [aid] } })
    const amount = field(/column amountEur de/)
    await user.clear(amount)
    await user.type(amount, '-5')
    await next()
    expect(sent.map(({ type }) => type)).toEqual(['draft.refused'])
    expect(screen.getAllByText(new RegExp(de.faults.tooLow('0'))).length).toBeGreaterThan(0)
    expect(amount.value).toBe('-5')
  })

  it('say what to do about a share of more than the whole', async () => {
    const { user, next, sent } = showPage([each.enterprises], {
      answers: { enterprises: [{ holder: 'enterprise' }] },
    })
    await user.type(field(/column capitalPercent de/), '101')
    await next()
    expect(sent.map(({ type }) => type)).toEqual(['draft.refused'])
    expect(screen.getAllByText(new RegExp(de.faults.tooHigh('100'))).length).toBeGreaterThan(0)
  })

  it('take as many rows as there can be, and say why there is no further one', () => {
    const { container } = showPage([each.aids], {
      answers: { aids: Array.from({ length: mostRows }, () => aid) },
    })
    const texts = [...container.querySelectorAll('.list-input > *')].map((part) => part.textContent)
    expect(texts).toContain(de.answers.mostRows(mostRows))
    expect(texts).not.toContain(de.answers.addNext('row name de'))
  })
})
