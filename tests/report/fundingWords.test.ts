import { describe, expect, it } from 'vitest'
import { languages } from '../../src/core/questionnaire/texts'
import type { ReportDocument } from '../../src/report/reportDocument'
import { exampleAnswers, exampleFirms } from '../support/content'
import { reportOn } from '../support/report'
import { fundedFirms } from './fundingFirms'

const firms = [
  ...Object.entries(fundedFirms),
  ...exampleFirms.map((firm) => [firm, exampleAnswers(firm).answers] as const),
]

/** Keys whose values are codes for those who draw the report. */
const codes = new Set(['id', 'question', 'iso', 'from', 'to', 'band', 'tone', 'outcome', 'state'])

function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(sentencesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (codes.has(key) ? [] : sentencesIn(part)))
}

/** All that is said on funding, and on offers by the same words. */
function saidIn({ funding, deciding, recommendations }: ReportDocument): string[] {
  const { groups, ...rest } = funding
  return sentencesIn([
    rest,
    groups.map(({ title, intro, exclusions }) => ({ title, intro, exclusions })),
    deciding.map(({ text, questions }) => ({ text, questions })),
    recommendations.map(({ money, conditions, changes, failed, unsure, distanceText }) => ({
      money,
      conditions,
      changes,
      failed,
      unsure,
      ...(distanceText === undefined ? {} : { distanceText }),
    })),
  ])
}

/** The document with all texts taken out. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return ''
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]))
}

describe.each(firms)('what is said to the firm %s', (_, answers) => {
  it('has the same parts in both languages', () => {
    const [german, english] = languages.map((language) => shapeOf(reportOn(answers, { language }).funding))
    expect(english).toEqual(german)
  })

  it.each(languages)('is written out in %s: no ids, no codes, no bare numbers and days', (language) => {
    const report = reportOn(answers, { language })
    const said = saidIn(report)
    const lastSum = report.funding.size.sums.length > 1 ? 1 : 0
    expect(said.filter((text) => text.trim() === '')).toHaveLength(lastSum)
    expect(said.filter((text) => /undefined|NaN|null|\[object|„“|“”| {2}|\.\.| ,/.test(text))).toEqual([])
    expect(said.filter((text) => /\b(?:funding|company|scope|cooperation)\.[a-z]/.test(text))).toEqual([])
    expect(said.filter((text) => /(?<![\w-])(?!eAIR)[a-z]{2,}[A-Z]\w*/.test(text))).toEqual([])
    expect(said.filter((text) => /\d{5,}|\d{4}-\d{2}-\d{2}/.test(text))).toEqual([])
    const foreign = language === 'de' ? /\d,\d{3}\b|\d\.\d\d?\b(?!\.)(?= €)/ : /\d\.\d{3}\b/
    expect(said.filter((text) => foreign.test(text))).toEqual([])
  })

  it.each(languages)('says once in %s that nothing of it binds', (language) => {
    const report = reportOn(answers, { language })
    const all = sentencesIn(report).filter((text) => text.includes(report.funding.disclaimer))
    expect(all).toHaveLength(1)
  })
})
