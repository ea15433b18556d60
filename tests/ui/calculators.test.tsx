// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { de } from '../../src/i18n/calculators/de'
import { en } from '../../src/i18n/calculators/en'
import { de as ui } from '../../src/i18n/ui/de'
import { showPage } from './showPage'
import { someQuestion } from './someQuestions'

const staff = someQuestion('staff', {
  type: 'number',
  min: 0,
  max: 100_000,
  decimals: 2,
  calculator: 'workUnits',
})
const equity = someQuestion('equity', {
  type: 'number',
  min: -1e11,
  max: 1e11,
  decimals: 0,
  calculator: 'equity',
})

const words = ui.answers.calculator

/** Opens the calculator and gives a way to type into its fields by their names. */
async function opened(question: typeof staff, summary: string) {
  const shown = showPage([question])
  await shown.user.click(screen.getByText(summary))
  await screen.findByText(de.notSent)
  const type = async (name: string, text: string) => {
    const field = screen.getByRole('textbox', { name })
    await shown.user.clear(field)
    await shown.user.type(field, text)
  }
  return { ...shown, type }
}

describe('the calculator of full-time posts', () => {
  it('adds up who works how, leaves apprentices out, and puts the sum into the field', async () => {
    const { user, type, next, sent } = await opened(staff, words.workUnits)
    const {
      fullTime,
      owners,
      apprentices,
      people,
      hours,
      months,
      partTime,
      partOfYear,
      morePartTime,
      inGroup,
    } = de.workUnits
    await type(fullTime, '6')
    await type(owners, '1')
    await type(apprentices, '2')
    await user.click(screen.getByRole('button', { name: morePartTime }))
    await type(inGroup(people, partTime, 1), '3')
    await type(inGroup(hours, partTime, 1), '20')
    await type(inGroup(people, partTime, 2), '1')
    await type(inGroup(hours, partTime, 2), '10')
    const group = screen.getByRole('group', { name: partOfYear })
    const [seasonal, time] = group.querySelectorAll('input')
    if (seasonal) await user.type(seasonal, '4')
    if (time) await user.type(time, '3')
    expect(screen.getByText(de.workUnits.sum('9,75'))).toBeTruthy()
    await user.click(screen.getByRole('button', { name: de.take }))
    expect(screen.getByText(de.taken('9,75'))).toBeTruthy()
    await next()
    expect(sent).toEqual([{ type: 'answer.given', answers: { staff: 9.75 }, notes: { staff: '' } }])
    expect(months).not.toBe('')
  })

  it.each(['viele', '-1', '1.2.3'])('asks to check the figures where one is no number: %s', async (typed) => {
    const { type } = await opened(staff, words.workUnits)
    await type(de.workUnits.fullTime, typed)
    expect(screen.getByText(de.checkFigures)).toBeTruthy()
    expect(screen.queryByRole('button', { name: de.take })).toBeNull()
    expect(screen.getByRole('textbox', { name: de.workUnits.fullTime }).getAttribute('aria-invalid')).toBe(
      'true',
    )
  })

  it('does not send the page when Enter is pressed in it', async () => {
    const { type, sent } = await opened(staff, words.workUnits)
    await type(de.workUnits.fullTime, '6{Enter}')
    expect(sent).toEqual([])
  })

  it('has no fault that axe can find', async () => {
    const { container } = await opened(staff, words.workUnits)
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

describe('the calculator of equity', () => {
  it.each([
    ['-12.500', de.equity.notLost('12.500\u00a0€')],
    ['-12.501', de.equity.lost('12.500\u00a0€')],
  ])('tells whether more than half is lost with a result of %s', async (result, verdict) => {
    const { container, type } = await opened(equity, words.equity)
    await type(de.equity.capital, '20.000')
    await type(de.equity.premium, '5.000')
    await type(de.equity.result, result)
    expect(container.querySelector('.calculator-outcome')?.textContent).toContain(verdict)
  })

  it('puts a deficit into the field with its minus', async () => {
    const { user, type, next, sent } = await opened(equity, words.equity)
    await type(de.equity.capital, '25000')
    await type(de.equity.carried, '-30000')
    await user.click(screen.getByRole('button', { name: de.take }))
    await next()
    expect(sent).toEqual([{ type: 'answer.given', answers: { equity: -5000 }, notes: { equity: '' } }])
  })
})

describe('a calculator', () => {
  it('comes only when it is opened, and speaks the language of the page', async () => {
    const { user, container } = showPage([staff], { language: 'en' })
    expect(container.querySelector('.calculator-inside')).toBeNull()
    const summary = container.querySelector('.calculator > summary')
    if (summary) await user.click(summary)
    expect(await screen.findByText(en.notSent)).toBeTruthy()
  })
})
