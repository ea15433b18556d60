import { describe, expect, it } from 'vitest'
import { namingQuestions, passedOn } from '../../../src/core/answers/passedOn'
import { reportLanguages } from '../../../src/core/choices'
import { evaluate } from '../../../src/core/evaluate'
import { walk } from '../../../src/core/questionnaire/walk'
import { exampleAnswers, productCatalogue, productPlaces, productQuestionnaire } from '../../support/content'

const { questionnaire } = productQuestionnaire()
const plain = exampleAnswers('metallbau-hamburg')
const file = {
  ...plain,
  answers: {
    ...plain.answers,
    'company.name': 'Metallbau Krüger GmbH',
    'company.contact': 'Frau Öztürk',
    'funding.responsiblePerson': 'Jan Krüger-Behn',
    'funding.title': 'Neue Halle der Metallbau Krüger GmbH',
    'iot.security': '2',
  },
  notes: { 'iot.security': 'Frau Öztürk fragen', 'iot.sensors': 'nur Halle 1' },
  shortlist: ['mdz-hamburg'],
  advice: {
    foreword: 'Guten Tag, Frau Öztürk',
    comments: { iot: 'Metallbau Krüger GmbH ist weit' },
    recommendations: [
      { title: 'Für Frau Öztürk', text: 'Jan Krüger-Behn fragen', url: 'https://example.org' },
    ],
  },
  respondent: 'Frau Öztürk',
}

describe('what is passed on', () => {
  it('is the file itself where nothing is left out', () => {
    expect(passedOn(file, questionnaire, { notes: true, names: true })).toBe(file)
  })

  it('has no note once they are left out, and everything else', () => {
    expect(passedOn(file, questionnaire, { notes: false, names: true })).toEqual({ ...file, notes: {} })
  })

  it('names nobody once names are left out, wherever they stand, and says the rest', () => {
    const kept = passedOn(file, questionnaire, { notes: true, names: false })
    expect(JSON.stringify(kept)).not.toMatch(/Krüger|Öztürk/)
    expect(kept).toMatchObject({
      answers: { 'iot.security': '2', 'funding.title': 'Neue Halle der …' },
      notes: { 'iot.security': '… fragen', 'iot.sensors': 'nur Halle 1' },
      shortlist: ['mdz-hamburg'],
      advice: { foreword: 'Guten Tag, …', recommendations: [{ url: 'https://example.org' }] },
    })
    expect(Object.keys(kept)).not.toContain('respondent')
  })

  it('does not take a short name for a part of other words', () => {
    const short = { ...file, answers: { ...file.answers, 'company.contact': 'a' } }
    const { notes } = passedOn(short, questionnaire, { notes: true, names: false })
    expect(notes['iot.sensors']).toBe('nur Halle 1')
  })

  it('is judged as before', () => {
    const judged = (answers: typeof file.answers | typeof plain.answers) =>
      evaluate(walk(questionnaire, answers), productCatalogue().catalogue, productPlaces(), '2026-11-21')
    const { answers } = passedOn(file, questionnaire, { notes: true, names: false })
    expect(namingQuestions.filter((id) => answers[id] !== undefined)).toEqual([])
    expect(judged(answers)).toEqual(judged(file.answers))
  })
})

describe('the languages of a report', () => {
  it.each([
    ['full', null, 'de', ['de']],
    ['full', 'en', 'de', ['en']],
    ['short', null, 'en', ['en']],
    ['columns', null, 'de', ['de', 'en']],
    ['columns', 'en', 'de', ['en', 'de']],
  ] as const)('in the form %s, with %s chosen and %s shown', (form, language, shown, languages) => {
    expect(reportLanguages({ form, language }, shown)).toEqual(languages)
  })
})
