import { rmSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { keepData, keptData } from '../../src/content/keptData'

const file = 'questionnaires/tried-by-a-test.yaml'

afterEach(() => rmSync('.cache/content/questionnaires-tried-by-a-test-yaml', { force: true }))

describe('what a content file said when it was last read', () => {
  it('is known again for the very same text', () => {
    keepData(file, 'a: [1, ä]', { a: [1, 'ä'] })
    expect(keptData(file, 'a: [1, ä]')).toEqual({ data: { a: [1, 'ä'] } })
  })

  it('is forgotten as soon as one letter of the file is another', () => {
    keepData(file, 'a: 1', { a: 1 })
    expect(keptData(file, 'a: 2')).toBeNull()
    expect(keptData(file, 'a: 1 ')).toBeNull()
  })

  it('gives way to what was read after it', () => {
    keepData(file, 'a: 1', { a: 1 })
    keepData(file, 'a: 2', { a: 2 })
    expect(keptData(file, 'a: 1')).toBeNull()
    expect(keptData(file, 'a: 2')).toEqual({ data: { a: 2 } })
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -0])(
    'is not kept where JSON cannot say it: %s',
    (number) => {
      keepData(file, 'a: 1', { a: [number] })
      expect(keptData(file, 'a: 1')).toBeNull()
    },
  )

  it('is not kept for files outside the content of the project', () => {
    keepData('/tmp/somebody.yaml', 'a: 1', { a: 1 })
    expect(keptData('/tmp/somebody.yaml', 'a: 1')).toBeNull()
  })
})
