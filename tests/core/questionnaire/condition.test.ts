import { describe, expect, it } from 'vitest'
import {
  compileCondition,
  neverAsked,
  type Condition,
  type Known,
} from '../../../src/core/questionnaire/condition'
import { conditionSchema } from '../../../src/core/questionnaire/conditionSchema'

function truth(condition: Condition, answers: Readonly<Record<string, Known>> = {}): string {
  return compileCondition(condition, { makesThings: { answer: 'makes', is: 'yes' } })({
    answer: (id) => answers[id],
    level: (topic) => (topic === 'iot' ? 2 : undefined),
    fact: (id) => (id === 'smeSize' ? 'small' : undefined),
  })
}

const known = { yes: 'yes', no: 'no', unknown: undefined } as const
const truths = ['yes', 'no', 'unknown'] as const
const a: Condition = { answer: 'a', is: 'yes' }
const b: Condition = { answer: 'b', is: 'yes' }

describe('conditions joined', () => {
  it.each([
    ['yes', 'yes', 'yes', 'yes'],
    ['yes', 'no', 'no', 'yes'],
    ['yes', 'unknown', 'unknown', 'yes'],
    ['no', 'yes', 'no', 'yes'],
    ['no', 'no', 'no', 'no'],
    ['no', 'unknown', 'no', 'unknown'],
    ['unknown', 'yes', 'unknown', 'yes'],
    ['unknown', 'no', 'no', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ] as const)('%s with %s: all are %s, any is %s', (first, second, all, any) => {
    const answers = { a: known[first], b: known[second] }
    expect(truth({ allOf: [a, b] }, answers)).toBe(all)
    expect(truth({ anyOf: [a, b] }, answers)).toBe(any)
  })

  it.each(truths)('not %s', (value) => {
    const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' }[value]
    expect(truth({ not: a }, { a: known[value] })).toBe(opposite)
  })

  it('stand for their name', () => {
    expect(truth({ named: 'makesThings' }, { makes: 'yes' })).toBe('yes')
  })
})

describe('a condition on an answer', () => {
  it.each<[string, Condition, Known, string]>([
    ['the option', { answer: 'a', is: 'yes' }, 'yes', 'yes'],
    ['another option', { answer: 'a', is: 'yes' }, 'no', 'no'],
    ['nothing yet', { answer: 'a', is: 'yes' }, undefined, 'unknown'],
    ['don’t know', { answer: 'a', is: 'yes' }, 'unknown', 'unknown'],
    ['don’t know, asked for', { answer: 'a', is: 'unknown' }, 'unknown', 'yes'],
    ['does not apply', { answer: 'a', is: 'notApplicable' }, 'notApplicable', 'yes'],
    ['a question left out', { answer: 'a', is: 'yes' }, neverAsked, 'no'],
    ['one of several', { answer: 'a', in: ['x', 'y'] }, 'y', 'yes'],
    ['none of several', { answer: 'a', in: ['x', 'y'] }, 'z', 'no'],
    ['don’t know among several', { answer: 'a', in: ['x', 'unknown'] }, 'unknown', 'yes'],
    ['a ticked item', { answer: 'a', includes: 'x' }, ['x', 'y'], 'yes'],
    ['an item not ticked', { answer: 'a', includes: 'x' }, ['y'], 'no'],
    ['don’t know alone in a list', { answer: 'a', includes: 'x' }, ['unknown'], 'unknown'],
    ['don’t know alone in a list, asked for', { answer: 'a', includes: 'unknown' }, ['unknown'], 'yes'],
    ['a stage on the bound', { answer: 'a', atLeast: 2 }, '2', 'yes'],
    ['a number below the bound', { answer: 'a', atLeast: 2 }, 1.9, 'no'],
    ['a number on the upper bound', { answer: 'a', atMost: 2 }, 2, 'yes'],
    ['a stage that does not apply', { answer: 'a', atMost: 2 }, 'notApplicable', 'no'],
  ])('%s', (_, condition, answer, expected) => {
    expect(truth(condition, { a: answer })).toBe(expected)
  })

  it('can ask for a level or a fact', () => {
    expect(truth({ level: 'iot', atLeast: 2 })).toBe('yes')
    expect(truth({ level: 'am', atMost: 2 })).toBe('unknown')
    expect(truth({ fact: 'smeSize', in: ['small', 'micro'] })).toBe('yes')
  })
})

describe('the vocabulary of conditions', () => {
  it.each([
    { answer: 'a' },
    { answer: 'a', is: 'x', in: ['y'] },
    { allOf: [] },
    { script: '1' },
    'yes',
    null,
  ])('refuses %j', (condition) => {
    expect(conditionSchema.safeParse(condition).success).toBe(false)
  })
})
