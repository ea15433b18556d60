// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withoutTopics } from '../../../src/core/chamber/withoutTopics'
import { questionNumbers } from '../../../src/core/questionnaire/numbers'
import { de as paper } from '../../../src/i18n/paper/de'
import { de } from '../../../src/i18n/ui/de'
import { BlankScreen } from '../../../src/ui/blank/BlankScreen'
import type { WizardEvent } from '../../../src/wizard/events'
import { productQuestionnaire } from '../../support/content'
import { violationsIn } from '../showFrames'
import { each, questionnaireOf, textsOf } from '../someQuestions'

afterEach(cleanup)
beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
})

const { questionnaire, texts } = productQuestionnaire()
const words = paper.blank

function showBlank(depth: 'quick' | 'full' = 'full', asked = { questionnaire, texts: texts.de }) {
  const sent: WizardEvent[] = []
  const onPrint = vi.fn<() => void>()
  const view = render(
    <BlankScreen
      language="de"
      messages={de}
      paper={paper}
      texts={asked.texts}
      questionnaire={asked.questionnaire}
      depth={depth}
      send={(event) => sent.push(event)}
      takesFocus={false}
      onPrint={onPrint}
    />,
  )
  const numbers = () => [...view.container.querySelectorAll('.sheet-number')].map((each) => each.textContent)
  const questionAt = (number: string) => {
    const found = screen.getByText(number, { selector: '.sheet-number' }).closest('.sheet-question')
    if (!(found instanceof HTMLElement)) throw new Error(`${number} is not on the sheet`)
    return found
  }
  return { ...view, sent, onPrint, numbers, questionAt, user: userEvent.setup() }
}

describe('the sheet', () => {
  it('holds every question with its number', () => {
    expect(showBlank().numbers()).toHaveLength(questionnaire.questions.length)
  })

  it('keeps the numbers when less is printed', async () => {
    const { numbers, user } = showBlank()
    const all = numbers()
    await user.click(screen.getByLabelText(words.quick))
    const fewer = numbers()
    expect(fewer.length).toBeLessThan(all.length)
    expect(fewer).toContain('C2')
    expect(fewer).not.toContain('C3')
    expect(all).toEqual(expect.arrayContaining(fewer))
  })

  it('leaves a part off that is unticked', async () => {
    const { numbers, user } = showBlank()
    const title = texts.de.sections['funding']?.title ?? ''
    await user.click(screen.getByLabelText(title))
    expect(numbers().some((number) => number?.startsWith('K'))).toBe(false)
    expect(numbers()).toContain('J6')
  })

  it('does not offer to leave off what decides over other questions', () => {
    showBlank()
    expect(screen.queryByLabelText(texts.de.sections['company']?.title ?? '')).toBeNull()
    expect(screen.queryByLabelText(texts.de.sections['scope']?.title ?? '')).toBeNull()
  })

  it('numbers the answers, and sets "don’t know" apart by its letter', () => {
    const { questionAt } = showBlank()
    const keys = [...questionAt('A12').querySelectorAll('.sheet-key')].map((key) => key.textContent)
    expect(keys).toEqual(['1', '2', 'w'])
  })

  it('says when a question is asked by the numbers of others, once for those that follow each other', () => {
    const { container } = showBlank()
    const when = [...container.querySelectorAll('.sheet-when')].map((each) => each.textContent)
    expect(when).toContain('Nur wenn A12 = 1 (Ja)')
    expect(when).toContain('Entfällt, wenn B3 = 1 (Für uns kein Thema)')
    expect(when.filter((line) => line?.startsWith('J3 bis J6: '))).toHaveLength(1)
  })

  it('has a table for a list', () => {
    const { questionAt } = showBlank()
    expect(within(questionAt('A13')).getByRole('table')).toBeTruthy()
  })

  it('begins as short as the answers are so far', () => {
    showBlank('quick')
    expect(screen.getByLabelText<HTMLInputElement>(words.quick).checked).toBe(true)
  })
})

it('prints, and leads to keying in', async () => {
  const { user, onPrint, sent } = showBlank('quick')
  await user.click(screen.getByRole('button', { name: words.print }))
  await user.click(screen.getByRole('button', { name: words.keyIn }))
  expect(onPrint).toHaveBeenCalledOnce()
  expect(sent).toEqual([{ type: 'place.requested', place: { screen: 'keyIn' } }])
})

it('has no fault that axe can find', async () => {
  const one = questionnaireOf(Object.values(each))
  const { container } = showBlank('full', { questionnaire: one, texts: textsOf(one, 'de') })
  expect(await violationsIn(container)).toEqual([])
})

it('has nothing of a topic that a chamber has left out, and keeps the numbers of all else', () => {
  const whole = showBlank().numbers()
  cleanup()
  const left = withoutTopics(questionnaire, ['business-models'])
  const view = showBlank('full', { questionnaire: left, texts: texts.de })
  const numbers = questionNumbers(questionnaire)
  const gone = questionnaire.questions
    .filter(({ id, section }) => section === 'business-models' || id === 'relevance.business-models')
    .map(({ id }) => numbers.get(id))
  expect(view.numbers()).toEqual(whole.filter((number) => !gone.includes(number ?? undefined)))
  expect(screen.queryByLabelText(texts.de.sections['business-models']?.title ?? '')).toBeNull()
})
