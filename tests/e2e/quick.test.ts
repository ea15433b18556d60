import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/core/answers/answers'
import { pageAfter, pagesOf, type Page } from '../../src/core/questionnaire/path'
import type { Language } from '../../src/core/questionnaire/texts'
import { walk } from '../../src/core/questionnaire/walk'
import { exampleAnswers, productQuestionnaire } from '../support/content'
import { visit, watchedBrowser } from './browser'
import { fieldsOf } from './fields'
import { keyboardOf, type Keyboard, type Stop } from './keyboard'
import { arriveAt } from './screen'
import { siteWords } from './words'

const browser = watchedBrowser()
const longWalk = 120_000

/** Keystroke-level model: seconds for a key and for a decision (Card, Moran, Newell), words read in a minute. */
const perKey = 0.28
const perDecision = 1.35
const wordsPerMinute = 238

describe('a newcomer with a keyboard', () => {
  it.each(['de', 'en'] as const)(
    'finishes the short round in %s within five minutes, and the strokes are counted',
    async (language) => {
      const { page } = await visit(browser(), '', {
        locale: language === 'de' ? 'de-DE' : 'en-GB',
        viewport: { width: 1280, height: 900 },
      })
      const keyboard = keyboardOf(page)
      const { ui } = siteWords(language)
      const { answers } = exampleAnswers('tischlerei-schwerin-quick')
      await keyboard.pressButton(ui.start.begin)
      const beginning = keyboard.strokes()

      const pages = await answerQuickly(keyboard, language, answers)
      const strokes = keyboard.strokes() - beginning
      const questions = pages.flatMap((each) => each.questions).filter(({ id }) => answers[id] !== undefined)
      const hands = strokes * perKey + questions.length * perDecision
      const reading = (of: (id: string) => number) =>
        questions.reduce((words, { id }) => words + of(id), 0) / wordsPerMinute
      const usual = hands / 60 + reading((id) => wordsUpTo(answers[id], id, language))
      const thorough = hands / 60 + reading((id) => allWords(id, language))
      process.stdout.write(
        `Short round by keyboard (${language}): ${pages.length} pages, ${questions.length} questions, ` +
          `${strokes} keystrokes; by the keystroke-level model ${usual.toFixed(1)} minutes reading up to one's ` +
          `own answer, ${thorough.toFixed(1)} minutes reading every word\n`,
      )
      expect(pages.length).toBeLessThanOrEqual(28)
      expect(strokes).toBeLessThanOrEqual(200)
      expect(usual).toBeLessThanOrEqual(5)
      expect(thorough).toBeLessThanOrEqual(13)
    },
    longWalk,
  )
})

/** Answers what there is an answer to and goes on by Enter from there; stages by their number. */
async function answerQuickly(keyboard: Keyboard, language: Language, answers: Answers): Promise<Page[]> {
  const { questionnaire } = productQuestionnaire()
  const pages: Page[] = []
  let given: Answers = {}
  let [page] = pagesOf(walk(questionnaire, given))
  while (page) {
    await arriveAt(keyboard.page, { screen: 'page', page: page.id })
    await answerPage(keyboard, page, language, answers)
    pages.push(page)
    for (const { id } of page.questions) {
      const answer = answers[id]
      if (answer !== undefined) given = { ...given, [id]: answer }
    }
    page = pageAfter(walk(questionnaire, given), page.id)
  }
  await arriveAt(keyboard.page, { screen: 'review' })
  return pages
}

async function answerPage(
  keyboard: Keyboard,
  page: Page,
  language: Language,
  answers: Answers,
): Promise<void> {
  const [only, another] = page.questions
  const answer = only ? answers[only.id] : undefined
  if (only?.type === 'single' && only.stages && !another && typeof answer === 'string') {
    const { keys } = siteWords(language).ui
    const letters: Record<string, string> = {
      unknown: keys.unknownKey,
      notApplicable: keys.notApplicableKey,
    }
    await keyboard.press(letters[answer] ?? answer)
    expect(await keyboard.focused()).toMatchObject({ kind: 'radio', value: answer, checked: true })
    return keyboard.press('Enter')
  }
  const { typed, chosen } = fieldsOf(page, answers, {}, language)
  const left = new Map<string, readonly string[]>([...chosen, ...[...typed].map(textOf)])
  while (left.size > 0) {
    const stop = await keyboard.tabTo(({ name }) => left.has(name))
    const [wanted = '', ...more] = left.get(stop.name) ?? []
    if (stop.kind === 'checkbox') {
      const values = left.get(stop.name) ?? []
      if (!values.includes(stop.value)) continue
      await keyboard.press('Space')
      const others = values.filter((value) => value !== stop.value)
      if (others.length > 0) left.set(stop.name, others)
      else left.delete(stop.name)
      continue
    }
    expect(more).toEqual([])
    left.delete(stop.name)
    if (stop.kind === 'radio') await chooseRadio(keyboard, stop, wanted)
    else await keyboard.type(wanted)
  }
  if ((await keyboard.focused()).kind === 'h1') await keyboard.tabTo(({ kind }) => kind === 'submit')
  await keyboard.press('Enter')
}

function textOf([name, text]: [string, string]): [string, readonly string[]] {
  return [name, [text]]
}

async function chooseRadio(keyboard: Keyboard, first: Stop, wanted: string): Promise<void> {
  const down = await keyboard.page.evaluate(stepsDown, wanted)
  const key = down > 0 ? 'ArrowDown' : 'ArrowUp'
  for (let steps = Math.abs(down); steps > 0; steps -= 1) await keyboard.press(key)
  if (first.value === wanted && !first.checked) await keyboard.press('Space')
  expect(await keyboard.focused()).toMatchObject({ value: wanted, checked: true })
}

/** Arrow keys from the radio with the focus to another of its group, the shorter way round. */
function stepsDown(wanted: string): number {
  const from = document.activeElement
  if (!(from instanceof HTMLInputElement)) throw new Error('The focus is on no radio')
  const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${from.name}"]`)]
  const down = group.findIndex(({ value }) => value === wanted) - group.indexOf(from)
  return Math.abs(down) <= group.length / 2 ? down : down - Math.sign(down) * group.length
}

function wordsUpTo(answer: unknown, id: string, language: Language): number {
  const { heading = '', options = {} } = siteWords(language).texts.questions[id] ?? {}
  const all = Object.entries(options)
  const last = all.findIndex(([option]) => option === answer)
  const read = last < 0 ? all : all.slice(0, last + 1)
  return wordsIn(heading, ...read.map(([, { label }]) => label))
}

function allWords(id: string, language: Language): number {
  const { heading = '', why, options = {} } = siteWords(language).texts.questions[id] ?? {}
  return wordsIn(heading, why, ...Object.values(options).flatMap(({ label, hint }) => [label, hint]))
}

function wordsIn(...texts: (string | undefined)[]): number {
  return texts.flatMap((text) => text?.split(/\s+/) ?? []).length
}
