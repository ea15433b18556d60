import { describe, expect, it } from 'vitest'
import { answerFaults } from '../../../src/core/answers/answerSchema'
import { pathTo, reachFaults } from '../../../src/core/questionnaire/reach'
import { walk } from '../../../src/core/questionnaire/walk'
import { productQuestionnaire } from '../../support/content'
import { ladder, question, small, yesOrNo, type Parts } from '../../support/questionnaire'

const topics = [{ id: 'firm', rule: 'mean', fields: ['firm.stage'] }]
const first = [
  yesOrNo('firm.makes'),
  question('firm.staff', { type: 'number', min: 1, max: 50, usedFor: ['report'] }),
]

const withLast = (parts: object, more: readonly Parts[] = []) =>
  small(
    {
      firm: {
        questions: [
          ...first,
          ...more,
          question('firm.stage', { stages: ladder }),
          yesOrNo('firm.last', { ...parts }),
        ],
      },
    },
    topics,
  )

describe('the search for a path', () => {
  const { questionnaire } = productQuestionnaire()

  it.each(questionnaire.questions.map(({ id }) => id))('leads to %s', (id) => {
    const answers = pathTo(id, questionnaire)
    const asked = typeof answers === 'string' ? [] : walk(questionnaire, answers).asked.map((one) => one.id)
    expect(asked).toContain(id)
  })

  it.each(questionnaire.questions.map((one) => [one.id, one] as const))(
    'lets every option of %s be given',
    (_, one) => {
      const options = 'options' in one ? [...one.options, ...one.allow] : []
      const answers = options.map((option) => (one.type === 'multiple' ? [option] : option))
      expect(answers.flatMap((answer) => answerFaults(one, answer))).toEqual([])
    },
  )

  it('finds numbers on both sides of a bound', () => {
    expect(reachFaults(withLast({ visibleWhen: { answer: 'firm.staff', atLeast: 50 } }))).toEqual([])
  })

  it('finds what any number within the bounds makes true', () => {
    expect(reachFaults(withLast({ visibleWhen: { not: { answer: 'firm.staff', atLeast: 100 } } }))).toEqual(
      [],
    )
  })

  it('finds what any other postcode makes true', () => {
    const code = question('firm.code', { type: 'postcode', usedFor: ['report'] })
    const last = { visibleWhen: { not: { answer: 'firm.code', is: '20095' } } }
    expect(reachFaults(withLast(last, [code]))).toEqual([])
  })

  it(
    'comes to an end where there are too many combinations for hundreds of questions',
    { timeout: 20_000 },
    () => {
      const many = Array.from({ length: 12 }, (_, index) =>
        question(`firm.many${index}`, { stages: ladder, usedFor: ['report'] }),
      )
      const asked = many.map(({ id }) => ({ answer: id, atLeast: 1 }))
      const never = {
        allOf: [...asked, { answer: 'firm.makes', is: 'yes' }, { answer: 'firm.makes', is: 'no' }],
      }
      const more = Array.from({ length: 300 }, (_, index) =>
        yesOrNo(`firm.more${index}`, { visibleWhen: never }),
      )
      expect(reachFaults(withLast({}, [...many, ...more]))).toEqual([])
    },
  )

  it('claims nothing where too many ticked items are asked for', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `item${index}`)
    const options = ids.map((id) => ({ id, label: { de: id, en: id } }))
    const items = question('firm.items', { type: 'multiple', usedFor: ['report'], options })
    const allOf = ids.map((includes) => ({ answer: 'firm.items', includes }))
    expect(reachFaults(withLast({ visibleWhen: { allOf } }, [items]))).toEqual([])
  })

  it.each([
    ['beyond the bounds of a number', { visibleWhen: { answer: 'firm.staff', atLeast: 51 } }],
    [
      'two answers to one question at once',
      {
        visibleWhen: {
          allOf: [
            { answer: 'firm.makes', is: 'yes' },
            { answer: 'firm.makes', is: 'no' },
          ],
        },
      },
    ],
    ['every answer leaves it out', { leftOutWhen: { answer: 'firm.makes', in: ['yes', 'no'] } }],
  ])('names a question without one: %s', (_, parts) => {
    expect(reachFaults(withLast(parts))).toEqual([
      { code: 'neverAsked', path: 'questions[firm.last]', params: { id: 'firm.last' } },
    ])
  })
})
