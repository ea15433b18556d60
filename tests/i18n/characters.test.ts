import { expect, it } from 'vitest'
import { someOf } from '../../src/i18n/characters'

it.each([
  [['王', '小'], '王 小'],
  [Array.from({ length: 23 }, () => 'x'), `${Array.from({ length: 20 }, () => 'x').join(' ')} und 3 weitere`],
])('names so many characters as are read, and counts the others', (characters, expected) => {
  expect(someOf(characters, (count) => `und ${count} weitere`)).toBe(expected)
})
