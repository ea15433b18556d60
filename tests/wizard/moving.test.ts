import { describe, expect, it } from 'vitest'
import { pagesOf } from '../../src/core/questionnaire/path'
import { walkOf } from '../../src/wizard/places'
import { exampleAnswers } from '../support/content'
import {
  almostComplete,
  give,
  placeText,
  someWizard,
  without,
  wizardWithAnswers,
  type Wizard,
} from './wizard'

const complete = () => exampleAnswers('metallbau-hamburg').answers
const quick = () => exampleAnswers('tischlerei-schwerin-quick').answers

describe('the way through the questions', () => {
  it('begins with the first question and comes back to the start from there', () => {
    const wizard = someWizard()
    wizard.send({ type: 'wizard.started' })
    expect(placeText(wizard.getSnapshot())).toBe('company.sector')
    wizard.send({ type: 'step.back' })
    expect(placeText(wizard.getSnapshot())).toBe('start')
  })

  it('goes on page by page and back again with the answers in place', () => {
    const wizard = someWizard()
    wizard.send({ type: 'wizard.started' })
    give(wizard, { 'company.sector': 'construction' })
    expect(placeText(wizard.getSnapshot())).toBe('company.activity')
    wizard.send({ type: 'step.back' })
    const { context } = wizard.getSnapshot()
    expect(context.place).toEqual({ screen: 'page', page: 'company.sector' })
    expect(context.answers).toEqual({ 'company.sector': 'construction' })
  })

  it('stays on a page with a required question that was not answered, and says so', () => {
    const wizard = someWizard()
    wizard.send({ type: 'wizard.started' })
    give(wizard, { 'company.sector': undefined })
    expect(placeText(wizard.getSnapshot())).toBe('company.sector')
    expect(wizard.getSnapshot().context.draftFaults).toEqual([
      { code: 'missing', question: 'company.sector', path: [] },
    ])
  })

  it('ends in the review after the last page', async () => {
    const wizard = await wizardWithAnswers(complete())
    const last = pagesOf(walkOf(wizard.getSnapshot().context)).at(-1)?.id ?? ''
    wizard.send({ type: 'place.requested', place: { screen: 'page', page: last } })
    give(wizard, {})
    expect(placeText(wizard.getSnapshot())).toBe('review')
    wizard.send({ type: 'step.back' })
    expect(placeText(wizard.getSnapshot())).toBe(last)
  })

  it('takes no answers to questions of other pages', () => {
    const wizard = someWizard()
    wizard.send({ type: 'wizard.started' })
    give(wizard, { 'company.sector': 'construction', 'iot.security': '5', nonsense: '1' })
    expect(wizard.getSnapshot().context.answers).toEqual({ 'company.sector': 'construction' })
  })

  it('leads to the first open page where the page asked for is not on the path', async () => {
    const wizard = await wizardWithAnswers(almostComplete())
    wizard.send({ type: 'place.requested', place: { screen: 'page', page: 'nowhere' } })
    expect(placeText(wizard.getSnapshot())).toBe('iot.security')
  })

  it('keeps a note with its answer and drops an emptied one', async () => {
    const wizard = await wizardWithAnswers(almostComplete())
    const note = (text: string) => {
      wizard.send({ type: 'place.requested', place: { screen: 'page', page: 'iot.sensors' } })
      wizard.send({ type: 'answer.given', answers: {}, notes: { 'iot.sensors': text } })
      return wizard.getSnapshot().context.notes['iot.sensors']
    }
    expect([note('Halle 2 fehlt'), note('  ')]).toEqual(['Halle 2 fehlt', undefined])
  })
})

describe('a single change', () => {
  it.each(['tasks', 'review', 'results'] as const)('leads straight back to the %s', async (screen) => {
    const wizard = await wizardWithAnswers(complete())
    wizard.send({
      type: 'place.requested',
      place: { screen: 'page', page: 'iot.security' },
      returnTo: screen,
    })
    give(wizard, { 'iot.security': '3' })
    expect(placeText(wizard.getSnapshot())).toBe(screen)
    expect(wizard.getSnapshot().context.returnTo).toBeNull()
  })

  it('asks what it has newly opened before it leads back, and nothing that was open before', async () => {
    const answers = without(without(complete(), 'data.security'), 'iot.products')
    const wizard = await wizardWithAnswers({ ...answers, 'company.ownProduct': 'no' })
    wizard.send({
      type: 'place.requested',
      place: { screen: 'page', page: 'company.activity' },
      returnTo: 'review',
    })
    give(wizard, { 'company.ownProduct': 'yes' })
    expect(placeText(wizard.getSnapshot())).toBe('iot.products')
    give(wizard, { 'iot.products': '1' })
    expect(placeText(wizard.getSnapshot())).toBe('review')
  })

  it('is given up by going back', async () => {
    const wizard = await wizardWithAnswers(complete())
    wizard.send({
      type: 'place.requested',
      place: { screen: 'page', page: 'iot.security' },
      returnTo: 'results',
    })
    wizard.send({ type: 'step.back' })
    expect(placeText(wizard.getSnapshot())).toBe('results')
  })
})

describe('for a group, which sees one question of a page', () => {
  const size = { screen: 'page', page: 'company.size' } as const
  const place = (wizard: Wizard) => wizard.getSnapshot().context.place

  it('back leads to the question before, then to the last one of the page before', async () => {
    const wizard = await wizardWithAnswers(complete())
    wizard.send({ type: 'mode.chosen', mode: 'workshop' })
    const pages = pagesOf(walkOf(wizard.getSnapshot().context))
    const at = pages.findIndex(({ id }) => id === size.page)
    const ids = pages[at]?.questions.map(({ id }) => id) ?? []
    expect(ids.length).toBeGreaterThan(2)
    wizard.send({ type: 'place.requested', place: { screen: 'page', page: pages[at + 1]?.id ?? '' } })
    wizard.send({ type: 'step.back' })
    expect(place(wizard)).toEqual({ ...size, question: ids.at(-1) })
    wizard.send({ type: 'step.back' })
    expect(place(wizard)).toEqual({ ...size, question: ids.at(-2) })
    wizard.send({ type: 'place.requested', place: { ...size, question: ids[1] ?? '' } })
    wizard.send({ type: 'step.back' })
    expect(place(wizard)).toEqual(size)
    wizard.send({ type: 'step.back' })
    const before = pages[at - 1]
    expect(place(wizard)).toMatchObject({ screen: 'page', page: before?.id })
  })

  it('the next question changes neither where one returns to nor what was open before', async () => {
    const wizard = await wizardWithAnswers(complete())
    wizard.send({ type: 'mode.chosen', mode: 'workshop' })
    wizard.send({ type: 'place.requested', place: size, returnTo: 'review' })
    const { openBefore } = wizard.getSnapshot().context
    wizard.send({ type: 'question.shown', question: 'company.turnoverEur' })
    expect(wizard.getSnapshot().context).toMatchObject({ returnTo: 'review', openBefore })
    expect(place(wizard)).toEqual({ ...size, question: 'company.turnoverEur' })
    wizard.send({ type: 'step.back' })
    wizard.send({ type: 'step.back' })
    expect(place(wizard)).toEqual({ screen: 'review' })
  })

  it('the usual view goes back page by page', async () => {
    const wizard = await wizardWithAnswers(complete())
    wizard.send({ type: 'place.requested', place: { ...size, question: 'company.turnoverEur' } })
    wizard.send({ type: 'step.back' })
    expect(placeText(wizard.getSnapshot())).not.toBe(size.page)
  })
})

describe('a topic asked in full', () => {
  it('is added to the short round, asked to its end, and leads back to the results', async () => {
    const wizard = await wizardWithAnswers(quick())
    wizard.send({ type: 'place.requested', place: { screen: 'results' } })
    wizard.send({ type: 'topic.deepened', topic: 'strategy' })
    expect(wizard.getSnapshot().context.answers['scope.deepen']).toContain('strategy')
    const asked: string[] = []
    while (wizard.getSnapshot().context.place.screen === 'page' && asked.length < 20) {
      const page = placeText(wizard.getSnapshot())
      asked.push(page)
      give(wizard, { [page]: '1' })
    }
    expect(asked).toEqual(['strategy.budget', 'strategy.innovation', 'strategy.benefit'])
    expect(placeText(wizard.getSnapshot())).toBe('results')
  })

  it('changes no answer where everything is asked anyway', async () => {
    const wizard = await wizardWithAnswers(complete())
    wizard.send({ type: 'topic.deepened', topic: 'iot' })
    expect(wizard.getSnapshot().context.answers).toEqual(complete())
    expect(placeText(wizard.getSnapshot())).toBe('iot.connected')
  })

  it('only opens the section in a questionnaire without that choice', () => {
    const { questionnaire } = someWizard().getSnapshot().context
    const plain = {
      ...questionnaire,
      questions: questionnaire.questions.filter(({ section }) => section === 'strategy'),
      sections: [{ id: 'strategy' }],
    }
    const wizard = someWizard({}, plain)
    wizard.send({ type: 'topic.deepened', topic: 'strategy' })
    expect(placeText(wizard.getSnapshot())).toBe('strategy.roadmap')
    expect(wizard.getSnapshot().context.answers).toEqual({})
    wizard.send({ type: 'topic.deepened', topic: 'no such topic' })
    expect(placeText(wizard.getSnapshot())).toBe('tasks')
  })
})

describe('the language', () => {
  it('changes without losing an answer, the page or the way back', async () => {
    const wizard = await wizardWithAnswers(complete())
    wizard.send({
      type: 'place.requested',
      place: { screen: 'page', page: 'iot.security' },
      returnTo: 'review',
    })
    const before = wizard.getSnapshot().context
    wizard.send({ type: 'language.chosen', language: 'en' })
    expect(wizard.getSnapshot().context).toEqual({ ...before, language: 'en' })
  })
})
