// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '../../src/core/answers/answers'
import { de } from '../../src/i18n/ui/de'
import { showPage } from './showPage'
import { each } from './someQuestions'

const given = (id: string, answer: AnswerValue | undefined) => [
  { type: 'answer.given', answers: { [id]: answer }, notes: { [id]: '' } },
]

describe('a ladder', () => {
  it('gives the stage that was chosen', async () => {
    const { user, next, sent } = showPage([each.ladder])
    await user.click(screen.getByRole('radio', { name: '1 option 1 de' }))
    await next()
    expect(sent).toEqual(given('ladder', '1'))
  })

  it('moves by arrow keys and gives "unknown" from below the "or"', async () => {
    const { user, next, sent } = showPage([each.ladder], { answers: { ladder: '2' } })
    screen.getByRole('radio', { name: '2 option 2 de' }).focus()
    await user.keyboard('{ArrowDown}')
    await next()
    expect(sent).toEqual(given('ladder', 'unknown'))
  })
})

describe('several choices', () => {
  it('are given in the order of the options', async () => {
    const { user, next, sent } = showPage([each.multiple])
    await user.click(screen.getByRole('checkbox', { name: 'option green de' }))
    await user.click(screen.getByRole('checkbox', { name: 'option red de' }))
    await next()
    expect(sent).toEqual(given('multiple', ['red', 'green']))
  })

  it('give way to one that stands alone, and take its place again', async () => {
    const { user, next, sent } = showPage([each.multiple], { answers: { multiple: ['red', 'green'] } })
    await user.click(screen.getByRole('checkbox', { name: 'option none de' }))
    await next()
    await user.click(screen.getByRole('checkbox', { name: 'option green de' }))
    await next()
    expect(sent).toEqual([...given('multiple', ['none']), ...given('multiple', ['green'])])
  })
})

describe('a grid', () => {
  it('gives an option for each row', async () => {
    const { user, next, sent } = showPage([each.grid])
    const row = (name: string) => within(screen.getByRole('group', { name }))
    await user.click(row('row top de').getByRole('radio', { name: 'option 1 de' }))
    await user.click(row('row bottom de').getByRole('radio', { name: 'option 0 de' }))
    await next()
    expect(sent).toEqual(given('grid', { top: '1', bottom: '0' }))
  })

  it('names the row that is missing', async () => {
    const { user, next, sent } = showPage([each.grid])
    const top = within(screen.getByRole('group', { name: 'row top de' }))
    await user.click(top.getByRole('radio', { name: 'option 1 de' }))
    await next()
    expect(sent).toEqual([
      { type: 'draft.refused', faults: [{ question: 'grid', code: 'missing', path: ['bottom'] }] },
    ])
    const words = de.faults.chooseForRow('row bottom de')
    expect(screen.getByRole('group', { name: 'row bottom de' }).textContent).toContain(words)
  })
})

describe('a number', () => {
  it('is read as it is written in the language', async () => {
    const { user, next, sent } = showPage([each.number])
    await user.type(screen.getByRole('textbox', { name: 'heading of number de' }), '1,2 Mio')
    await next()
    expect(sent).toEqual(given('number', 1_200_000))
  })

  it('takes back "unknown" when typed, and the other way round', async () => {
    const { user, next, sent } = showPage([each.number], { answers: { number: 'unknown' } })
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'heading of number de' })
    const unknown = screen.getByRole<HTMLInputElement>('checkbox', { name: de.answers.unknown })
    await user.type(field, '7')
    expect(unknown.checked).toBe(false)
    await user.click(unknown)
    expect(field.value).toBe('')
    await next()
    expect(sent).toEqual(given('number', 'unknown'))
  })
})

describe('text, postcode and date', () => {
  it('give what was typed without the spaces around it', async () => {
    const { user, next, sent } = showPage([each.text])
    await user.type(screen.getByRole('textbox', { name: 'heading of text de' }), ' Muster ')
    await next()
    expect(sent).toEqual(given('text', 'Muster'))
  })

  it('give nothing where a voluntary field was emptied', async () => {
    const { user, next, sent } = showPage([each.postcode], { answers: { postcode: '20095' } })
    await user.clear(screen.getByRole('textbox', { name: /heading of postcode/ }))
    await next()
    expect(sent).toEqual(given('postcode', undefined))
  })

  it('give the day in three fields', async () => {
    const { user, next, sent } = showPage([each.date])
    await user.type(screen.getByRole('textbox', { name: de.answers.day }), '1')
    await user.type(screen.getByRole('textbox', { name: de.answers.month }), '3')
    await user.type(screen.getByRole('textbox', { name: de.answers.year }), '27')
    await next()
    expect(sent).toEqual(given('date', '2027-03-01'))
  })
})

describe('a list', () => {
  const rowGroup = (number: number) => screen.getByRole('group', { name: `row name de ${number}` })

  it('gives its rows, and the focus goes into a new one', async () => {
    const { user, next, sent } = showPage([each.aids])
    await user.click(screen.getByRole('button', { name: de.answers.addFirst('row name de') }))
    expect(document.activeElement?.textContent).toBe('row name de 1')
    const row = within(rowGroup(1))
    await user.type(row.getByRole('textbox', { name: de.answers.day }), '5')
    await user.type(row.getByRole('textbox', { name: de.answers.month }), '11')
    await user.type(row.getByRole('textbox', { name: de.answers.year }), '2025')
    await user.type(row.getByRole('textbox', { name: 'column amountEur de' }), '15.000,50')
    await user.click(row.getByRole('radio', { name: 'option us de' }))
    await next()
    expect(sent).toEqual(given('aids', [{ date: '2025-11-05', amountEur: 15_000.5, by: 'us' }]))
  })

  it('says which row and field is not filled in', async () => {
    const { user, next, sent } = showPage([each.enterprises], {
      answers: { enterprises: [{ holder: 'enterprise', capitalPercent: 40 }] },
    })
    const percent = screen.getByRole('textbox', { name: 'column capitalPercent de' })
    await user.clear(percent)
    await user.type(percent, '140')
    await next()
    expect(sent).toEqual([
      {
        type: 'draft.refused',
        faults: [
          { question: 'enterprises', code: 'tooHigh', path: [0, 'capitalPercent'], params: { maximum: 100 } },
        ],
      },
    ])
    await user.click(within(screen.getByRole('alert')).getByRole('button'))
    expect(document.activeElement).toBe(percent)
  })

  it('keeps the focus and says so when a row goes', async () => {
    const { user } = showPage([each.enterprises], {
      answers: { enterprises: [{ holder: 'enterprise' }, { holder: 'persons' }] },
    })
    await user.click(screen.getByRole('button', { name: de.answers.remove('row name de', 2) }))
    expect(document.activeElement?.textContent).toBe('row name de 1')
    expect(screen.getByText(de.answers.removed('row name de', 2))).toBeTruthy()
  })

  it('tells "none" from "not stated"', async () => {
    const { user, next, sent } = showPage([each.aids])
    await next()
    await user.click(screen.getByRole('checkbox', { name: de.answers.noRows }))
    await next()
    expect(sent).toEqual([...given('aids', undefined), ...given('aids', [])])
  })
})
