import type { AnswerValue, Answers } from '../../src/core/answers/answers'
import { assess } from '../../src/core/assessment/assess'
import type { Assessment } from '../../src/core/assessment/assessment'
import {
  parseQuestionnaire,
  type Document,
  type ParsedQuestionnaire,
} from '../../src/core/questionnaire/parse'
import type { Questionnaire } from '../../src/core/questionnaire/questionnaire'
import { walk } from '../../src/core/questionnaire/walk'
import type { Result } from '../../src/core/result'
import { productQuestionnaire, valueOf } from './content'

export type Parts = Readonly<Record<string, unknown>>

const text = (words: string) => ({ de: words, en: words })

/** Six described stages. */
export const ladder = ['none', 'one', 'two', 'three', 'four', 'five'].map(text)

/** A question that is scored or used elsewhere; words are filled in. */
export function question(id: string, parts: Parts = {}): Parts {
  return { id, type: 'single', heading: text(id), ...parts }
}

/** A single choice of two. */
export function yesOrNo(id: string, parts: Parts = {}): Parts {
  const options = ['yes', 'no'].map((option) => ({ id: option, label: text(option) }))
  return question(id, { usedFor: ['report'], options, ...parts })
}

/** Documents of a questionnaire with the given sections; `topics` stand in its scoring part. */
export function documents(
  sections: Readonly<Record<string, Parts>>,
  topics: readonly Parts[],
  parts: Parts = {},
): [Document, Document[]] {
  const levels = ladder
  const bands = [{ id: 'all', upTo: 100, name: text('all') }]
  const { scoring, ...others } = parts
  const main = {
    id: 'small',
    version: '1.0.0',
    title: text('small'),
    sections: Object.keys(sections),
    scoring: { levels, bands, topics, ...(typeof scoring === 'object' ? scoring : {}) },
    ...others,
  }
  const files = Object.entries(sections).map(([id, section]) => ({
    file: `${id}.yaml`,
    data: { id, title: text(id), ...section },
  }))
  return [{ file: 'questionnaire.yaml', data: main }, files]
}

/** A small questionnaire, or its faults. */
export function parsed(...parts: Parameters<typeof documents>): Result<ParsedQuestionnaire> {
  return parseQuestionnaire(...documents(...parts))
}

/** A small questionnaire that must be in order. */
export function small(...parts: Parameters<typeof documents>): Questionnaire {
  return valueOf(parsed(...parts)).questionnaire
}

/** Assessment of answers to the product's questionnaire in full depth, for a firm that makes and owns products. */
export function assessedFirm(answers: Readonly<Record<string, AnswerValue>>): Assessment {
  const firm: Answers = {
    'company.manufactures': 'yes',
    'company.ownProduct': 'yes',
    'scope.depth': 'full',
    'relevance.iot': '2',
    'relevance.am': '2',
    'relevance.industrie40': '2',
    'relevance.business-models': '2',
    ...answers,
  }
  return assess(walk(productQuestionnaire().questionnaire, firm))
}
