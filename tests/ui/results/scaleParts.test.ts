import { describe, expect, it } from 'vitest'
import { scaleParts, uncappedLevel } from '../../../src/ui/results/scaleParts'

describe('a scale', () => {
  it.each([
    [0, ['empty', 'empty', 'empty']],
    [1, ['full', 'empty', 'empty']],
    [1.5, ['full', 'half', 'empty']],
    [3, ['full', 'full', 'full']],
    [null, ['empty', 'empty', 'empty']],
  ] as const)('is filled up to level %s', (level, parts) => {
    expect(scaleParts(level, 3)).toEqual(parts)
  })

  it('shows apart what only the bottleneck keeps back', () => {
    expect(scaleParts(1, 5, uncappedLevel(56, 5))).toEqual(['full', 'held', 'held', 'empty', 'empty'])
  })

  it('shows nothing kept back where no points are known', () => {
    expect(uncappedLevel(null, 5)).toBe(0)
  })
})
