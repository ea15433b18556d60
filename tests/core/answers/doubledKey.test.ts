import { describe, expect, it } from 'vitest'
import { doubledKey } from '../../../src/core/answers/doubledKey'

describe('a doubled key', () => {
  it.each([
    ['{"a": 1, "b": {"a": 2}, "c": [{"a": 1}, {"a": 1}]}', undefined],
    ['{"a": "\\"a\\": {", "b": "a", "c": ["a", "a"]}', undefined],
    ['[[], {}, "a", 1]', undefined],
    ['{"a": 1, "a": 1}', 'a'],
    ['{"a": {"b": 1, "c": {"d": 1}, "b": 2}}', 'a.b'],
    ['{"a": [{"b": 1}, {"b": 1, "b": 2}]}', 'a.b'],
    ['{"a": 1, "\\u0061": 1}', 'a'],
  ])('in %s is %s', (text, place) => {
    expect(doubledKey(text)).toBe(place)
  })
})
