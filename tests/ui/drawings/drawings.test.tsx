import { readFileSync } from 'node:fs'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Drawing } from '../../../src/ui/drawings/Drawing'
import { harbour } from '../../../src/ui/drawings/harbour'
import { leaningBuoy } from '../../../src/ui/drawings/leaningBuoy'
import { emptyBench, emptyChart } from '../../../src/ui/drawings/nothingYet'
import { atTheQuay, inOpenWater, inTheFairway, waterAt } from '../../../src/ui/drawings/waters'
import { showStart } from '../showFrames'

afterEach(cleanup)

const drawings = { harbour, atTheQuay, inTheFairway, inOpenWater, emptyChart, emptyBench, leaningBuoy }
const styles = readFileSync('src/ui/styles/drawings.css', 'utf8')

describe.each(Object.entries(drawings))('the drawing %s', (_, drawing) => {
  const { outerHTML, classes } = drawn(<Drawing drawing={drawing} />)

  it('is small, and asks for nothing from elsewhere', () => {
    expect(outerHTML.length).toBeLessThan(6 * 1024)
    expect(outerHTML).not.toMatch(/href|url\(|style=|<image|<use|<text/)
  })

  it('takes every colour from the style sheet', () => {
    expect(outerHTML).not.toMatch(/ (fill|stroke)=/)
    expect(classes.filter((name) => !styles.includes(`.${name}`))).toEqual([])
  })

  it('is decoration', () => {
    expect(outerHTML).toMatch(/aria-hidden="true"/)
  })
})

describe('the water of a result', () => {
  it.each([
    [null, atTheQuay],
    [24.9, atTheQuay],
    [25, inTheFairway],
    [59.9, inTheFairway],
    [60, inOpenWater],
  ])('for %s points', (points, water) => {
    expect(waterAt(points)).toBe(water)
  })
})

describe('the start page', () => {
  it('shows a page of a report, described in words, with its place kept free', () => {
    showStart()
    const picture = screen.getByRole('img')
    expect(picture.getAttribute('alt')).toMatch(/31,1.*sieben Themen/)
    for (const language of ['de', 'en']) {
      const size = sizeOfWebp(readFileSync(`src/app/pictures/report-${language}.webp`))
      expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(size)
    }
  })
})

function drawn(picture: React.ReactElement) {
  const { container } = render(picture)
  const classes = [...container.querySelectorAll('path')].map((path) => path.getAttribute('class') ?? '')
  const { outerHTML } = container.querySelector('svg') ?? container
  cleanup()
  return { outerHTML, classes: [...new Set(classes)] }
}

/** Width and height in the head of a lossy WebP. */
function sizeOfWebp(file: Buffer): string[] {
  const at = file.indexOf(Buffer.from([0x9d, 0x01, 0x2a]))
  return [file.readUInt16LE(at + 3) % 16384, file.readUInt16LE(at + 5) % 16384].map(String)
}
