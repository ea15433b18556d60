import { add, compare, floor, multiply, roundHalfUp, whole, zero, type Fraction } from '../fraction'
import type { Scoring, Topic, TopicRule } from '../questionnaire/questionnaire'
import type { FieldResult, Range, TopicResult } from './assessment'
import { combined } from './combined'

/**
 * Figures of one topic by its rule. `mean` and `cappedMean`: weighted mean of the fields that are answered; `minimum`: the
 * lowest of them. The cap holds the level of a `cappedMean` topic at the lowest core field + 1.
 */
export function topicResult(
  topic: Topic,
  fields: readonly FieldResult[],
  importance: number,
  scoring: Scoring,
): TopicResult {
  const counted = fields.filter((field) => field.range !== null)
  if (counted.length === 0 || importance === 0) return notApplying(topic.id, fields, importance)
  const answered = counted.filter((field) => field.value !== null)
  const value = answered.length === 0 ? null : combinedFields(topic.rule, answered, (field) => field.value)
  const indicative = value === null ? null : toScore(value, scoring)
  const coverage: Fraction = { n: answered.length, d: counted.length }
  const isCovered = compare(coverage, scoring.coverage) >= 0
  const score = isCovered ? indicative : null
  const open = widest(counted)
  const { level, bottleneck } =
    score === null || value === null ? { level: null, bottleneck: null } : levelOf(topic.rule, value, counted)
  return {
    id: topic.id,
    applies: true,
    importance,
    fields,
    coverage,
    indicative,
    score,
    // Nothing open: the range is the figure itself.
    range:
      open || indicative === null
        ? rangeOf(topic.rule, counted, scoring)
        : { low: indicative, high: indicative },
    level,
    bottleneck,
    narrowedBy: open?.id ?? null,
  }
}

function rangeOf(rule: TopicRule, counted: readonly FieldResult[], scoring: Scoring): Range {
  return {
    low: toScore(
      combinedFields(rule, counted, (field) => field.range?.low ?? null),
      scoring,
    ),
    high: toScore(
      combinedFields(rule, counted, (field) => field.range?.high ?? null),
      scoring,
    ),
  }
}

/** 0–100 from a level 0…highest. */
function toScore(value: Fraction, scoring: Scoring): Fraction {
  return multiply(value, { n: 100, d: scoring.highest })
}

function notApplying(id: string, fields: readonly FieldResult[], importance: number): TopicResult {
  return {
    id,
    applies: false,
    importance,
    fields,
    coverage: null,
    indicative: null,
    score: null,
    range: null,
    level: null,
    bottleneck: null,
    narrowedBy: null,
  }
}

function combinedFields(
  rule: TopicRule,
  fields: readonly FieldResult[],
  pick: (field: FieldResult) => Fraction | null,
): Fraction {
  return combined(rule === 'minimum' ? rule : 'mean', fields, pick, (field) => field.weight) ?? zero
}

function levelOf(
  rule: TopicRule,
  value: Fraction,
  fields: readonly FieldResult[],
): { level: number; bottleneck: string | null } {
  if (rule === 'minimum') return { level: floor(value), bottleneck: null }
  const rounded = roundHalfUp(value)
  if (rule === 'mean') return { level: rounded, bottleneck: null }
  let weakest: { id: string; level: number } | null = null
  for (const field of fields) {
    const level = capLevel(field)
    if (level !== null && (weakest === null || level < weakest.level)) weakest = { id: field.id, level }
  }
  return weakest !== null && weakest.level + 1 < rounded
    ? { level: weakest.level + 1, bottleneck: weakest.id }
    : { level: rounded, bottleneck: null }
}

/** Level with which a core field caps: "don't know" counts 0, what was not asked or skipped does not cap. */
function capLevel(field: FieldResult): number | null {
  if (!field.core) return null
  if (field.state === 'unknown') return 0
  return field.value === null ? null : floor(field.value)
}

/** The open field with the widest weighted range; the first on a tie. */
function widest(fields: readonly FieldResult[]): FieldResult | undefined {
  let best: FieldResult | undefined
  let width = zero
  for (const field of fields) {
    if (!field.range || field.range.low === field.range.high) continue
    const own = spanOf(field)
    if (compare(own, width) > 0) {
      best = field
      width = own
    }
  }
  return best
}

/** Width of a field's range times its weight in the topic; 0 where it does not count. */
export function spanOf({ range, weight }: FieldResult): Fraction {
  return range ? multiply(add(range.high, multiply(range.low, whole(-1))), weight) : zero
}
