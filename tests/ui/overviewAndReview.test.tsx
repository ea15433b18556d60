// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/core/answers/answers'
import { de } from '../../src/i18n/ui/de'
import { exampleAnswers, productQuestionnaire } from '../support/content'
import { button, showReview, showTasks, violationsIn } from './showFrames'

const { texts } = productQuestionnaire()

describe('the overview', () => {
  const quick = exampleAnswers('tischlerei-schwerin-quick').answers

  it('opens a section at its first open page', async () => {
    const { user, sent } = showTasks({ 'company.sector': 'metal' })
    await user.click(button(texts.de.sections['company']?.title ?? ''))
    expect(sent).toEqual([{ type: 'place.requested', place: { screen: 'page', page: 'company.activity' } }])
  })

  it('offers more depth for a topic of the short round', async () => {
    const { user, sent } = showTasks(quick)
    await user.click(button(`${de.tasks.deepen}: ${texts.de.sections['strategy']?.title ?? ''}`))
    expect(sent).toEqual([{ type: 'topic.deepened', topic: 'strategy' }])
  })

  it('offers no more depth for a topic that is not begun', () => {
    showTasks({})
    expect(screen.queryByRole('button', { name: new RegExp(de.tasks.deepen) })).toBeNull()
  })

  it('says why a section is left out, and leads to the answer that does it', async () => {
    const { user, sent } = showTasks({ ...quick, 'relevance.iot': '0' })
    const name = texts.de.questions['relevance.iot']?.name ?? ''
    expect(screen.getByText(new RegExp(name), { selector: 'p' })).toBeTruthy()
    await user.click(button(`${de.tasks.change}: ${name}`))
    expect(sent).toEqual([
      { type: 'place.requested', place: { screen: 'page', page: 'scope.relevance' }, returnTo: 'tasks' },
    ])
  })

  it('does not call left out what is not decided yet', () => {
    showTasks({})
    const row = screen.getByText(texts.de.sections['am']?.title ?? '').closest('li')
    expect(row?.textContent).toContain(de.status.undecided)
  })
})

describe('the review', () => {
  const { answers } = exampleAnswers('antriebstechnik-wolfsburg')
  const first: Answers = { 'company.sector': 'metal', 'company.employees': 8.5 }

  it('leads to each answer and back again', async () => {
    const { user, sent } = showReview(first)
    await user.click(button(`${de.review.change}: ${texts.de.questions['company.sector']?.heading ?? ''}`))
    expect(sent).toEqual([
      {
        type: 'place.requested',
        place: { screen: 'page', page: 'company.sector' },
        returnTo: 'review',
      },
    ])
  })

  it('shows answers in words, with unit and note', () => {
    showReview(first, { 'company.employees': 'ohne Azubis' })
    const row = screen.getByText(texts.de.questions['company.employees']?.name ?? '').closest('div')
    if (row === null) throw new Error('The row is missing')
    expect(within(row).getByText(/^8,5 /)).toBeTruthy()
    expect(row.textContent).toContain('ohne Azubis')
  })

  it('marks what is open and leads to the first of it', async () => {
    const { user, sent } = showReview(first)
    await user.click(button(de.review.firstOpen))
    expect(sent).toEqual([{ type: 'place.requested', place: { screen: 'page', page: 'company.activity' } }])
  })

  it('goes on to the results, and prints', async () => {
    const { user, sent, onPrint } = showReview(answers)
    await user.click(button(de.review.results))
    await user.click(button(de.review.print))
    expect(sent).toEqual([{ type: 'place.requested', place: { screen: 'results' } }])
    expect(onPrint).toHaveBeenCalledOnce()
  })
})

describe('no fault that axe can find', () => {
  const { answers, notes } = exampleAnswers('antriebstechnik-wolfsburg')

  it('on the overview', async () => {
    expect(await violationsIn(showTasks(answers).container)).toEqual([])
  })

  it('on the review', async () => {
    expect(await violationsIn(showReview(answers, notes).container)).toEqual([])
  })
})
