import { describe, expect, it } from 'vitest'
import { leaves } from '../../src/core/questionnaire/condition'
import { productCatalogue, productQuestionnaire } from '../support/content'

const { questionnaire } = productQuestionnaire()
const { entries } = productCatalogue().catalogue
const offers = entries.filter(({ kind, role }) => kind === 'cooperation-programme' && role === 'offer')
const offersAbroad = offers.filter(({ countries }) => countries.some((country) => country !== 'DE'))

/** Cautions on which a firm can act, and the question that tells whether it has. */
const settledBy = [
  ['export-control', 'cooperation.exportControl'],
  ['tech-outflow', 'cooperation.knowHow'],
  ['ip', 'cooperation.knowHow'],
  ['china-data-law', 'cooperation.dataTransfer'],
  ['data-sharing', 'cooperation.dataTransfer'],
  ['sanctions', 'cooperation.sanctions'],
  ['investment-screening', 'cooperation.investment'],
] as const

describe('offers of cooperation abroad', () => {
  it.each(settledBy)('that warn of %s advise to settle it (%s)', (caution, question) => {
    const warning = offersAbroad.filter(({ cautions }) => cautions.includes(caution))
    const silent = warning.filter(({ advises }) => !advises.some(({ when }) => asks(when, question)))
    expect(warning.length).toBeGreaterThan(0)
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('never refuse a firm for what it can still settle', () => {
    const refusing = entries.filter(({ requires }) =>
      requires.some(({ when }) => settledBy.some(([, question]) => asks(when, question))),
    )
    expect(refusing.map(({ id }) => id)).toEqual([])
  })

  it('use every answer on cooperation', () => {
    const asked = questionnaire.questions.filter(({ section }) => section === 'cooperation')
    const unused = asked.filter(
      ({ id }) => !offers.some(({ advises }) => advises.some(({ when }) => asks(when, id))),
    )
    expect(asked).toHaveLength(6)
    expect(unused.map(({ id }) => id)).toEqual([])
  })
})

function asks(when: Parameters<typeof leaves>[0] | undefined, question: string): boolean {
  if (!when) return false
  return leaves(when, questionnaire.named).some((leaf) => 'answer' in leaf && leaf.answer === question)
}
