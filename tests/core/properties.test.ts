import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerFaults } from '../../src/core/answers/answerSchema'
import type { Answers, AnswerValue } from '../../src/core/answers/answers'
import { answersText, openAnswers } from '../../src/core/answers/answersFile'
import type { Assessment, Range } from '../../src/core/assessment/assessment'
import { assess } from '../../src/core/assessment/assess'
import { compare, type Fraction } from '../../src/core/fraction'
import { firstOpenPage, pageAfter, pagesOf, progressOf } from '../../src/core/questionnaire/path'
import { walk } from '../../src/core/questionnaire/walk'
import { someAnswer, someAnswers } from '../support/answers'
import { productQuestionnaire, valueOf } from '../support/content'

const { questionnaire } = productQuestionnaire()
const fields = questionnaire.scoring.topics.flatMap((topic) => topic.fields.map((field) => field.question))
const assessed = (answers: Answers) => assess(walk(questionnaire, answers))

/** Every figure of an assessment that must not fall, by name; absent where there is none. */
function figures({ topics, overall }: Assessment): Map<string, Fraction | null> {
  const found = new Map<string, Fraction | null>()
  const note = (name: string, score: Fraction | null, indicative: Fraction | null, range: Range | null) => {
    found.set(`${name} score`, score)
    found.set(`${name} indicative`, indicative)
    found.set(`${name} low`, range?.low ?? null)
    found.set(`${name} high`, range?.high ?? null)
  }
  for (const topic of topics) {
    note(topic.id, topic.score, topic.indicative, topic.range)
    found.set(`${topic.id} level`, topic.level === null ? null : { n: topic.level, d: 1 })
  }
  note('overall', overall.score, overall.indicative, overall.range)
  return found
}

/** Names of the figures that are lower after than before. */
function fallen(before: Assessment, after: Assessment): string[] {
  const later = figures(after)
  return [...figures(before)].flatMap(([name, value]) => {
    const next = later.get(name)
    const isLower = value ? !next || compare(next, value) < 0 : next
    return isLower ? [name] : []
  })
}

/** Names of the ranges that are wider after than before. */
function widened(before: Assessment, after: Assessment): string[] {
  const [earlier, later] = [figures(before), figures(after)]
  return [...earlier.keys()].filter((name) => {
    const [was, is] = [earlier.get(name), later.get(name)]
    if (!was || !is) return false
    return name.endsWith(' low') ? compare(is, was) < 0 : name.endsWith(' high') && compare(is, was) > 0
  })
}

describe('any firm that answers', () => {
  it('never loses by a higher level', () => {
    fc.assert(
      fc.property(
        someAnswers(questionnaire),
        fc.constantFrom(...fields),
        fc.nat(4),
        fc.nat(4),
        (answers, field, from, by) => {
          const to = Math.min(from + by, 5)
          const before = assessed({ ...answers, [field]: String(from) })
          const after = assessed({ ...answers, [field]: String(to) })
          expect(fallen(before, after)).toEqual([])
        },
      ),
      { numRuns: 400 },
    )
  })

  it('never widens a range by answering an open question', () => {
    fc.assert(
      fc.property(
        someAnswers(questionnaire),
        fc.constantFrom(...fields),
        fc.nat(5),
        (answers, field, level) => {
          const { [field]: _, ...open } = answers
          const dontKnow: Answers = { ...open, [field]: 'unknown' }
          const after = assessed({ ...open, [field]: String(level) })
          expect(widened(assessed(open), after)).toEqual([])
          expect(widened(assessed(dontKnow), after)).toEqual([])
        },
      ),
      { numRuns: 400 },
    )
  })

  it('gets the same result without the answers of branches not taken', () => {
    fc.assert(
      fc.property(someAnswers(questionnaire), (answers) => {
        const current = walk(questionnaire, answers)
        const kept = walk(questionnaire, current.answers)
        expect(kept.asked).toEqual(current.asked)
        expect(kept.answers).toEqual(current.answers)
        expect(assess(kept)).toEqual(assess(current))
      }),
      { numRuns: 200 },
    )
  })

  it('finds everything again after saving and opening', () => {
    const notes = fc.dictionary(fc.constantFrom(...fields), fc.string({ unit: 'grapheme', maxLength: 40 }), {
      noNullPrototype: true,
    })
    fc.assert(
      fc.property(
        someAnswers(questionnaire),
        notes,
        fc.constantFrom('de', 'en'),
        (answers, written, language) => {
          const file = {
            format: 'lotse-answers',
            version: 1,
            questionnaire: questionnaire.id,
            questionnaireVersion: questionnaire.version,
            language,
            savedOn: '2026-11-21',
            answers,
            notes: written,
          } as const
          const text = answersText(file, questionnaire)
          expect(valueOf(openAnswers(text, questionnaire))).toEqual({ file, dropped: [] })
        },
      ),
      { numRuns: 200 },
    )
  })

  it('keeps every figure within its bounds', () => {
    fc.assert(
      fc.property(someAnswers(questionnaire), (answers) => {
        const { topics, overall } = assessed(answers)
        for (const { range, indicative } of [...topics, overall]) {
          if (!range) continue
          expect(compare(range.low, range.high)).toBeLessThanOrEqual(0)
          expect(range.low.n).toBeGreaterThanOrEqual(0)
          expect(compare(range.high, { n: 100, d: 1 })).toBeLessThanOrEqual(0)
          const isExact = compare(range.low, range.high) === 0
          expect(isExact && indicative ? compare(indicative, range.low) : 0).toBe(0)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('any way through the questionnaire', () => {
  it('answers each page once and ends at the review, with nothing left open', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1_000_000)), (choices) => {
        const answers: Record<string, AnswerValue> = {}
        const visited: string[] = []
        let page = pagesOf(walk(questionnaire, answers))[0]
        while (page) {
          visited.push(page.id)
          for (const question of page.questions) {
            const answer = someAnswer(question, () => choices.next().value ?? 0)
            expect(answerFaults(question, answer)).toEqual([])
            answers[question.id] = answer
          }
          page = pageAfter(walk(questionnaire, answers), page.id)
        }
        const end = walk(questionnaire, answers)
        expect(new Set(visited).size).toBe(visited.length)
        expect(visited).toEqual(pagesOf(end).map(({ id }) => id))
        expect(firstOpenPage(end)).toBeUndefined()
        expect(progressOf(end).left).toBe(0)
      }),
      { numRuns: 150 },
    )
  })
})
