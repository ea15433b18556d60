// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answers, Notes } from '../../../src/core/answers/answers'
import { withoutTopics } from '../../../src/core/chamber/withoutTopics'
import { letterOf } from '../../../src/core/questionnaire/numbers'
import { walk } from '../../../src/core/questionnaire/walk'
import { de as paper } from '../../../src/i18n/paper/de'
import { de } from '../../../src/i18n/ui/de'
import { KeyInScreen } from '../../../src/ui/keyIn/KeyInScreen'
import type { WizardEvent } from '../../../src/wizard/events'
import { productQuestionnaire } from '../../support/content'
import { violationsIn } from '../showFrames'
import { each, questionnaireOf, textsOf } from '../someQuestions'

afterEach(cleanup)
beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
})

const { questionnaire, texts } = productQuestionnaire()
const words = paper.keyIn

/** The screen with a wizard beneath it that stores what it is given. */
function showKeyIn(first: Answers = {}, asked = { questionnaire, texts: texts.de }) {
  const sent: WizardEvent[] = []
  function Kept() {
    const [answers, setAnswers] = useState(first)
    const [notes, setNotes] = useState<Notes>({})
    const send = (event: WizardEvent) => {
      sent.push(event)
      if (event.type !== 'answer.given') return
      const merged = Object.entries({ ...answers, ...event.answers })
      setAnswers(
        Object.fromEntries(merged.flatMap(([id, value]) => (value === undefined ? [] : [[id, value]]))),
      )
      setNotes({ ...notes, ...event.notes })
    }
    return (
      <KeyInScreen
        language="de"
        messages={de}
        paper={paper}
        texts={asked.texts}
        questionnaire={asked.questionnaire}
        walk={walk(asked.questionnaire, answers)}
        notes={notes}
        today="2026-11-21"
        send={send}
        takesFocus={false}
      />
    )
  }
  const view = render(<Kept />)
  const field = (id: string) => {
    const found = view.container.querySelector<HTMLInputElement>(`input[name="${id}"]`)
    if (!found) throw new Error(`${id} cannot be keyed in`)
    return found
  }
  const rowAt = (number: string) =>
    screen.getByText(number, { selector: '.key-in-number' }).closest('li')?.textContent ?? ''
  return { ...view, sent, field, rowAt, user: userEvent.setup() }
}

describe('a number with its field', () => {
  it('says what was understood and goes on to the next', async () => {
    const { user, field, sent, rowAt } = showKeyIn()
    await user.type(field('company.sector'), '04{Enter}')
    expect(sent).toEqual([
      {
        type: 'answer.given',
        answers: { 'company.sector': 'metal' },
        notes: { 'company.sector': '' },
      },
    ])
    expect(rowAt('A1')).toContain(texts.de.questions['company.sector']?.options?.['metal']?.label)
    expect(document.activeElement).toBe(field('company.manufactures'))
  })

  it('opens what the answer asks for, and goes there', async () => {
    const { user, field } = showKeyIn()
    expect(() => field('company.related')).toThrow('cannot be keyed in')
    await user.type(field('company.hasRelations'), '1{Enter}')
    expect(document.activeElement).toBe(field('company.related'))
  })

  it('skips what is not asked, and says why it is not', async () => {
    const { user, field, rowAt } = showKeyIn()
    await user.type(field('company.hasRelations'), '2{Enter}')
    expect(document.activeElement).toBe(field('company.name'))
    expect(rowAt('A13')).toContain('Nur wenn A12 = 1 (Ja)')
    expect(rowAt('C3')).toContain('B1 = 2')
  })

  it('stays where a fault is, with the remedy beside it, until it is mended', async () => {
    const { user, field, sent, rowAt } = showKeyIn()
    await user.type(field('company.manufactures'), '5{Enter}')
    expect(sent).toEqual([])
    expect(document.activeElement).toBe(field('company.manufactures'))
    expect(field('company.manufactures').getAttribute('aria-invalid')).toBe('true')
    expect(rowAt('A2')).toContain(words.noSuchOption('5', '1, 2'))
    await user.keyboard('2{Enter}')
    expect(sent).toHaveLength(1)
    expect(field('company.manufactures').getAttribute('aria-invalid')).toBeNull()
  })

  it('takes an answer back when it is emptied', async () => {
    const { user, field, sent } = showKeyIn({ 'company.sector': 'metal' })
    expect(field('company.sector').value).toBe('04')
    await user.clear(field('company.sector'))
    await user.keyboard('{ArrowDown}')
    expect(sent).toEqual([
      {
        type: 'answer.given',
        answers: { 'company.sector': undefined },
        notes: { 'company.sector': '' },
      },
    ])
  })

  it('can be walked with arrows and sends nothing on the way', async () => {
    const { user, field, sent } = showKeyIn({ 'company.sector': 'metal' })
    field('company.sector').focus()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(document.activeElement).toBe(field('company.manufactures'))
    expect(sent).toEqual([])
  })
})

describe('the line for number and answer', () => {
  const line = () => screen.getByLabelText<HTMLInputElement>(words.quick)

  it('answers any question that is asked, and is empty again', async () => {
    const { user, field } = showKeyIn()
    await user.type(line(), 'a3 2{Enter}')
    expect(field('company.ownProduct').value).toBe('2')
    expect(line().value).toBe('')
    expect(screen.getByText(words.understood('A3', 'Nein'))).toBeTruthy()
  })

  it('leads to a field where only its number is typed', async () => {
    const { user, field } = showKeyIn()
    await user.type(line(), 'B1{Enter}')
    expect(document.activeElement).toBe(field('scope.depth'))
  })

  it.each([
    ['2', words.typeNumber],
    ['Q1 2', words.unknownNumber('Q1')],
    ['A2 7', `A2: ${words.noSuchOption('7', '1, 2')}`],
  ])('says what is wrong with "%s"', async (typed, said) => {
    const { user, sent } = showKeyIn()
    await user.type(line(), `${typed}{Enter}`)
    expect(screen.getByText(said)).toBeTruthy()
    expect(sent).toEqual([])
  })

  it('says why a question is not asked', async () => {
    const { user } = showKeyIn()
    await user.type(line(), 'A13 0{Enter}')
    expect(screen.getByText(words.notAsked('A13', 'Nur wenn A12 = 1 (Ja)'))).toBeTruthy()
  })
})

it('has no fault that axe can find, with an answer and with a fault', async () => {
  const one = questionnaireOf(Object.values(each))
  const { user, field, container } = showKeyIn({}, { questionnaire: one, texts: textsOf(one, 'de') })
  await user.type(field('ladder'), '2 ## Notiz{Enter}')
  await user.type(field('single'), '5{Enter}')
  expect(await violationsIn(container)).toEqual([])
})

it('asks nothing of a topic that a chamber has left out, and keeps the numbers of all else', async () => {
  const asked = { questionnaire: withoutTopics(questionnaire, ['industrie40']), texts: texts.de }
  const { container, user } = showKeyIn({}, asked)
  const headings = [...container.querySelectorAll('h2')].map((each) => each.textContent?.trim())
  const index = questionnaire.sections.findIndex(({ id }) => id === 'industrie40')
  const last = questionnaire.sections.at(-1)?.id ?? ''
  expect(headings.join()).not.toContain(texts.de.sections['industrie40']?.title)
  expect(headings.at(-1)).toBe(
    `${letterOf(questionnaire.sections.length - 1)} ${texts.de.sections[last]?.title}`,
  )
  const number = `${letterOf(index)}1`
  await user.type(screen.getByLabelText(words.quick), `${number} 2{Enter}`)
  screen.getByText(words.unknownNumber(number))
})
