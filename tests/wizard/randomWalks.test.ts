import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '../../src/core/answers/answers'
import { answerFaults } from '../../src/core/answers/answerSchema'
import type { Question } from '../../src/core/questionnaire/questionnaire'
import type { WizardEvent } from '../../src/wizard/events'
import { pageOnPath } from '../../src/wizard/places'
import { currentPage } from '../../src/wizard/selectors'
import { productQuestionnaire } from '../support/content'
import { anyAnswer } from './anyAnswer'
import { placeText, someFile, someWizard, type Wizard } from './wizard'

const { questionnaire } = productQuestionnaire()
const pages = [...new Set(questionnaire.questions.map(({ page }) => page)), 'nowhere']
const topics = [...questionnaire.scoring.topics.map(({ id }) => id), 'nothing']

/** Answers to every question: what is given depends on the page that happens to be open. */
const anyAnswers: fc.Arbitrary<Record<string, AnswerValue>> = fc.record(
  Object.fromEntries(questionnaire.questions.map((question) => [question.id, anyAnswer(question)])),
)

const otherEvent: fc.Arbitrary<WizardEvent> = fc.oneof(
  fc.constantFrom<WizardEvent>(
    { type: 'wizard.started' },
    { type: 'step.back' },
    { type: 'draft.changed' },
    { type: 'draft.refused', faults: [] },
    { type: 'language.chosen', language: 'en' },
    { type: 'language.chosen', language: 'de' },
    { type: 'file.chosen', file: someFile() },
    { type: 'file.saved' },
    { type: 'device.kept' },
    { type: 'device.released' },
    { type: 'device.overtaken' },
    { type: 'answers.deleted' },
    { type: 'report.requested' },
    { type: 'report.dismissed' },
    { type: 'choices.changed', choices: { enclosing: false } },
    { type: 'shortlist.toggled', entry: 'mdz-hamburg' },
  ),
  fc.record({ type: fc.constant('topic.deepened' as const), topic: fc.constantFrom(...topics) }),
  fc
    .record({
      place: fc.oneof(
        fc.constantFrom(
          { screen: 'start' as const },
          { screen: 'tasks' as const },
          { screen: 'review' as const },
          { screen: 'results' as const },
          { screen: 'offers' as const },
          { screen: 'plan' as const },
        ),
        fc.record({ screen: fc.constant('page' as const), page: fc.constantFrom(...pages) }),
      ),
      returnTo: fc.constantFrom(null, 'tasks', 'review', 'results', 'offers', 'plan'),
    })
    .map(({ place, returnTo }): WizardEvent => ({ type: 'place.requested', place, returnTo })),
)

type Step = { event: WizardEvent } | { answers: Record<string, AnswerValue | undefined> } | { wait: true }

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: anyAnswers.map((answers) => ({ answers })) },
  { weight: 1, arbitrary: fc.constant({ answers: { 'company.sector': 'no such sector' } }) },
  { weight: 4, arbitrary: otherEvent.map((event) => ({ event })) },
  { weight: 1, arbitrary: fc.constant({ wait: true as const }) },
)

describe('whatever happens', () => {
  it('the wizard runs on, with answers that fit and a page that is on the path', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 40 }), async (steps) => {
        const wizard = someWizard()
        for (const step of steps) {
          if ('wait' in step) await new Promise((resolve) => setTimeout(resolve))
          else wizard.send('event' in step ? step.event : givenOnPage(wizard, step.answers))
          expectSound(wizard)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('going on with any answers ends in the review', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const wizard = someWizard()
        wizard.send({ type: 'wizard.started' })
        const seen = new Set<string>()
        while (wizard.getSnapshot().context.place.screen === 'page') {
          const page = placeText(wizard.getSnapshot())
          expect(seen).not.toContain(page)
          seen.add(page)
          wizard.send(givenOnPage(wizard, answers))
        }
        expect(placeText(wizard.getSnapshot())).toBe('review')
      }),
      { numRuns: 40 },
    )
  })
})

function givenOnPage(wizard: Wizard, answers: Record<string, AnswerValue | undefined>): WizardEvent {
  const questions = currentPage(wizard.getSnapshot())?.questions ?? []
  const given = Object.fromEntries(questions.map(({ id }) => [id, answers[id]]))
  return { type: 'answer.given', answers: given, notes: {} }
}

const questions = new Map<string, Question>(questionnaire.questions.map((one) => [one.id, one]))

function expectSound(wizard: Wizard): void {
  const { status, context } = wizard.getSnapshot()
  const unfit = Object.entries(context.answers).filter(([id, answer]) => {
    const question = questions.get(id)
    return !question || answerFaults(question, answer).length > 0
  })
  const isOnPath = context.place.screen !== 'page' || pageOnPath(context, context.place.page) !== undefined
  expect({ status, unfit, isOnPath }).toEqual({ status: 'active', unfit: [], isOnPath: true })
}
