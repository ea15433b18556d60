import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersText, openAnswers } from '../../../src/core/answers/answersFile'
import { judge } from '../../../src/core/evaluate'
import { differences } from '../../../src/core/figures/compareFigures'
import { figuresOf, type Figures } from '../../../src/core/figures/figures'
import { figuresIn } from '../../../src/core/figures/figuresSchema'
import { walk } from '../../../src/core/questionnaire/walk'
import type { Answers } from '../../../src/core/answers/answers'
import {
  exampleAnswers,
  exampleFirms,
  productCatalogue,
  productPlaces,
  productQuestionnaire,
  valueOf,
} from '../../support/content'
import { likelyFirm } from '../../support/firms'

const { questionnaire } = productQuestionnaire()
const { catalogue } = productCatalogue()

function figuresFor(answers: Answers, date = '2026-11-21'): Figures {
  const current = walk(questionnaire, answers)
  return figuresOf(current, judge(current, catalogue, productPlaces(), date), catalogue, date)
}

const file = exampleAnswers('metallbau-hamburg')
const figures = figuresFor(file.answers)

/** A file whose figures are these. */
function fileWith(given: unknown): string {
  return JSON.stringify({ ...file, figures: given })
}

describe('the figures of a report', () => {
  it.each(exampleFirms)('stand in the file of %s as they are, and are no part of the answers', (firm) => {
    const answersFile = exampleAnswers(firm)
    const own = figuresFor(answersFile.answers)
    const text = answersText(answersFile, questionnaire, own)
    expect(valueOf(figuresIn(text))).toEqual(own)
    expect(text.length).toBeLessThan(40_000)
    const opened = valueOf(openAnswers(text, questionnaire))
    expect(opened).toEqual({ file: answersFile, dropped: [] })
    expect(answersText(opened.file, questionnaire)).not.toContain('figures')
  })

  it('name every entry of the catalogue once', () => {
    const named = Object.values(figures.entries).flat()
    expect(named.toSorted()).toEqual(catalogue.entries.map(({ id }) => id).toSorted())
  })

  it('are the same for the same firm and day, and nothing has changed then', () => {
    fc.assert(
      fc.property(likelyFirm(questionnaire), (answers) => {
        const [first, second] = [figuresFor(answers), figuresFor(answers)]
        expect(second).toEqual(first)
        expect(differences(first, second)).toEqual([])
        expect(valueOf(figuresIn(fileWith(first)))).toEqual(first)
      }),
      { numRuns: 15 },
    )
  })

  it('that differ from one firm to another do so in both directions alike', () => {
    fc.assert(
      fc.property(likelyFirm(questionnaire), (answers) => {
        const other = figuresFor(answers)
        const turned = differences(other, figures).map(({ what, from, to }) => ({ what, from: to, to: from }))
        const straight = differences(figures, other).map(({ what, from, to }) => ({ what, from, to }))
        const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).toSorted()
        expect(sorted(turned)).toEqual(sorted(straight))
      }),
      { numRuns: 15 },
    )
  })
})

describe('figures in a file from anywhere', () => {
  it('are there or are refused, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const result = figuresIn(fileWith(value))
        expect(result.ok ? 0 : result.faults.length > 0 ? 1 : 0).toBe(1)
      }),
    )
    const keys = Object.keys(figures)
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const result = figuresIn(fileWith({ ...figures, [key]: value }))
        expect(result.ok || result.faults.length > 0).toBe(true)
        const then = result.ok ? (result.value ?? figures) : figures
        expect(() => differences(then, figures)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['a later format', { ...figures, version: 2 }],
    ['markup as an entry', { ...figures, entries: { ...figures.entries, fits: ['<img src=x>'] } }],
    ['more entries than there can be', { ...figures, steps: Array.from({ length: 2001 }, () => 'x') }],
    ['a day that does not exist', { ...figures, date: '2026-02-30' }],
    ['a score beyond the scale', { ...figures, score: 101 }],
    ['a key of their own', { ...figures, points: 12 }],
  ])('are refused with %s, the answers are not', (_, given) => {
    expect(figuresIn(fileWith(given)).ok).toBe(false)
    expect(valueOf(openAnswers(fileWith(given), questionnaire)).file).toEqual(file)
  })

  it('need not be there', () => {
    expect(figuresIn(answersText(file, questionnaire))).toEqual({ ok: true, value: null })
  })
})
