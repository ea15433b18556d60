import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  divide,
  floor,
  fromDecimal,
  multiply,
  roundHalfUp,
  toTwoDigits,
  whole,
} from '../../src/core/fraction'

describe('exact numbers', () => {
  it('add thirds to a whole', () => {
    const third = divide(whole(1), whole(3))
    expect(compare(add(add(third, third), third), whole(1))).toBe(0)
  })

  it('take decimals as they are written', () => {
    expect(fromDecimal(12.5)).toEqual({ n: 25, d: 2 })
    expect(add(fromDecimal(0.1), fromDecimal(0.2))).toEqual({ n: 3, d: 10 })
  })

  it('compare without rounding', () => {
    expect(compare({ n: 333333, d: 1000000 }, { n: 1, d: 3 })).toBeLessThan(0)
    expect(compare({ n: 2, d: 4 }, { n: 1, d: 2 })).toBe(0)
  })

  it.each([
    [{ n: 5, d: 2 }, 3, 2],
    [{ n: 249, d: 100 }, 2, 2],
    [{ n: 3, d: 1 }, 3, 3],
    [{ n: 1, d: 3 }, 0, 0],
  ])('%j rounds to %i and reaches %i', (value, rounded, reached) => {
    expect([roundHalfUp(value), floor(value)]).toEqual([rounded, reached])
  })

  it('leave for output with two digits, halves upwards', () => {
    expect(toTwoDigits({ n: 110, d: 3 })).toBe(36.67)
    expect(toTwoDigits({ n: 1, d: 8 })).toBe(0.13)
  })

  it('stay finite where exactness ends', () => {
    const tiny = Array.from({ length: 12 }, (_, index) => ({ n: 1, d: 9973 + 2 * index }))
    const product = tiny.reduce(multiply, whole(1e12))
    expect(Number.isSafeInteger(product.n) && Number.isSafeInteger(product.d)).toBe(true)
  })
})
