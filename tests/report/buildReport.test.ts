import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/core/answers/answers'
import { languages } from '../../src/core/questionnaire/texts'
import { de } from '../../src/i18n/report/de'
import type { ReportDocument } from '../../src/report/reportDocument'
import { exampleAnswers, exampleFirms, productQuestionnaire } from '../support/content'
import { reportOn } from '../support/report'

const metalFirm = exampleAnswers('metallbau-hamburg').answers
const germanTexts = productQuestionnaire().texts.de

/** All texts of a document, wherever they stand. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** The document with all texts taken out: what both languages must share. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return ''
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]))
}

function topic(report: ReportDocument, id: string) {
  return report.topics.find((one) => one.id === id)
}

describe.each(exampleFirms)('the report on %s', (firm) => {
  const { answers, notes } = exampleAnswers(firm)

  it('says the same in both languages', () => {
    const [german, english] = languages.map((language) => shapeOf(reportOn(answers, { language, notes })))
    expect(english).toEqual(german)
  })

  it.each(languages)('is written out in full in %s', (language) => {
    const texts = textsIn(reportOn(answers, { language, notes }))
    expect(
      texts.filter((text) => /undefined|NaN|\[object|[\u2009\u202f]| {2}|\.\.|“”|„“/.test(text)),
    ).toEqual([])
  })

  it('is the same every time', () => {
    expect(JSON.stringify(reportOn(answers))).toBe(JSON.stringify(reportOn(answers)))
  })
})

describe('the first page', () => {
  it('names the bottleneck that is farthest from its target', () => {
    const sentence = germanTexts.questions['iot.security']?.bottleneck
    expect(sentence).toBeDefined()
    expect(reportOn(metalFirm).summary.headline).toContain(sentence)
  })

  it('names the weakest topic where no bottleneck is', () => {
    const report = reportOn(exampleAnswers('antriebstechnik-wolfsburg').answers)
    expect(report.summary.headline).toContain(germanTexts.topics['industrie40']?.weakness)
  })

  it('does not claim a weakness where the firm only does not know', () => {
    const { summary } = reportOn(exampleAnswers('softwarehaus-leipzig').answers)
    expect(summary.headline).not.toContain(germanTexts.questions['data.security']?.bottleneck)
    expect(summary.headline).toContain(germanTexts.questions['data.security']?.name)
  })

  it('calls the short round a first estimate and says what a total needs', () => {
    const { summary } = reportOn(exampleAnswers('tischlerei-schwerin-quick').answers)
    expect(summary).toMatchObject({ score: null, indicative: 15.2, band: null })
    expect(summary.headline).toBe(de.summary.firstEstimate(germanTexts.topics['strategy']?.weakness ?? ''))
    expect(summary.paragraphs.join(' ')).toContain('60\u00a0%')
  })

  it('claims nothing while nothing is answered', () => {
    expect(reportOn({}).summary).toMatchObject({
      headline: de.summary.nothingKnown,
      score: null,
      indicative: null,
    })
  })

  it('speaks of funding only where a project is wanted', () => {
    const without: Answers = { ...metalFirm, 'funding.wanted': 'no' }
    const wanted = reportOn(metalFirm)
    const unwanted = reportOn(without)
    expect(wanted.summary.paragraphs).toContain(wanted.funding.headline)
    expect(unwanted.summary.paragraphs).not.toContain(unwanted.funding.headline)
  })
})

describe('the topics', () => {
  it('open to the stage chosen, the one above and the note', () => {
    const { notes } = exampleAnswers('metallbau-hamburg')
    const field = topic(reportOn(metalFirm, { notes }), 'iot')?.fields.find(
      (one) => one.id === 'iot.security',
    )
    const stages = germanTexts.questions['iot.security']?.options
    expect(field).toMatchObject({
      value: 0,
      now: stages?.['0']?.label,
      next: stages?.['1']?.label,
      note: notes['iot.security'],
    })
  })

  it('say why a topic does not count', () => {
    const report = reportOn({ ...metalFirm, 'relevance.iot': '0' })
    expect(topic(report, 'iot')).toMatchObject({ applies: false, note: de.topics.notForYou, score: null })
  })

  it('do not claim that a topic does not occur before anybody has said so', () => {
    const noneOfIt: Answers = { ...metalFirm, 'company.manufactures': 'no', 'company.ownProduct': 'no' }
    expect(topic(reportOn({}), 'am')?.note).toBe(de.topics.undecided)
    expect(topic(reportOn({}), 'am')?.fields[0]?.valueText).toBe(de.fields.postponed)
    expect(topic(reportOn(noneOfIt), 'am')?.note).toBe(de.topics.outOfScope)
  })
})

describe('the next steps', () => {
  it('begin with the bottleneck, with instruction, stage and offers', () => {
    const [first] = reportOn(metalFirm).nextSteps
    const words = germanTexts.questions['iot.security']
    expect(first).toMatchObject({
      rank: 1,
      field: 'iot.security',
      action: words?.steps?.[0],
      reached: words?.options?.['1']?.label,
      bottleneck: true,
    })
    expect(first?.offers[0]).toBe('mdz-hamburg')
  })
})

describe('the recommendations', () => {
  it('keep background and closed entries apart, without arguing for them', () => {
    const { recommendations, context } = reportOn(metalFirm)
    expect(recommendations.map((one) => one.outcome)).not.toContain('closed')
    expect(recommendations.map((one) => one.outcome)).not.toContain('context')
    expect(context.flatMap((one) => one.reasons)).toEqual([])
  })

  it('name a reason for every entry that does not fit and for every doubt', () => {
    const { recommendations } = reportOn(metalFirm)
    const unexplained = recommendations.filter(
      (one) =>
        (one.outcome === 'doesNotFit' && one.failed.length === 0) ||
        (one.outcome === 'perhaps' && one.open.length + one.unsure.length === 0),
    )
    expect(unexplained).toEqual([])
  })

  it('claim no lack of need where the answers that would show it are missing', () => {
    const { recommendations } = reportOn({})
    const texts = recommendations.flatMap((one) => one.reasons)
    expect(texts).not.toContain(de.recommendations.servesNoNeed)
    expect(texts.filter((text) => text.startsWith('Hilft bei:')).length).toBe(recommendations.length)
  })
})

describe('the answers', () => {
  it('stand in words, with lists and money written out', () => {
    const rows = reportOn(metalFirm).answers.flatMap((section) => section.rows)
    const answerTo = (id: string) => rows.find((row) => row.question === id)?.answer
    expect(answerTo('company.federalState')).toBe('Hamburg')
    expect(answerTo('company.turnoverEur')).toBe('8.000.000\u00a0€')
    expect(answerTo('company.foundedYear')).toBe('1987')
    expect(answerTo('business-models.platforms')).toBe(de.answers.unknown)
    expect(answerTo('funding.aids')).toContain('1. März 2024')
    expect(answerTo('funding.aids')).toContain('15.000\u00a0€')
  })
})
