import { describe, expect, it } from 'vitest'
import { exampleAnswers, productCatalogue } from '../support/content'
import { reportOn } from '../support/report'

const { recommendations, context } = reportOn(exampleAnswers('metallbau-hamburg').answers)
const entries = [...recommendations, ...context]
const idsBeside = (id: string) =>
  entries.find((entry) => entry.id === id)?.related.map((related) => related.id) ?? []

describe('entries that belong together', () => {
  it('name each other, whichever of them says so in the catalogue', () => {
    const oneSided = productCatalogue().catalogue.entries.flatMap(({ id, related }) =>
      related.filter((other) => !idsBeside(other).includes(id)).map((other) => `${id} beside ${other}`),
    )
    const successors = entries.flatMap(({ id, successor }) =>
      successor ? [`${successor.id} beside ${id}`] : [],
    )
    expect(oneSided.filter((pair) => !successors.includes(pair))).toEqual([])
  })

  it('are named once each, and no entry names itself', () => {
    for (const { id } of entries) {
      const beside = idsBeside(id)
      expect(beside).toEqual([...new Set(beside)])
      expect(beside).not.toContain(id)
    }
  })

  it('can be told apart from the entry itself where they bear the same name', () => {
    const alike = entries.filter(({ name, kindText, related }) =>
      related.some(({ text }) => text === `${name}, ${kindText}`),
    )
    expect(alike.map(({ id }) => id)).toEqual([])
  })
})
