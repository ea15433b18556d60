import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  addresses,
  eventNames,
  frameMessageTypes,
  hostMessageTypes,
  optionNames,
} from '../../src/widget/protocol'
import { productQuestionnaire } from '../support/content'

const page = readFileSync('docs/embed.md', 'utf8')

/** First cells of the rows of a table, without their marks; the table follows its heading. */
function firstCells(heading: string): string[] {
  const [, section = ''] = page.split(`## ${heading}\n`)
  const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'))
  return rows.map((row) => /`([^`]+)`/.exec(row)?.[1] ?? '')
}

describe('the page on embedding', () => {
  it('lists the attributes, events and messages that there are', () => {
    expect(firstCells('Attributes')).toEqual([...optionNames, 'prefill-…'])
    expect(firstCells('Events')).toEqual([...eventNames])
    expect(firstCells('Messages')).toEqual([...hostMessageTypes, ...frameMessageTypes])
  })

  it('names every address and every topic', () => {
    for (const address of Object.values(addresses)) expect(page).toContain(`\`${address}\``)
    const { questionnaire } = productQuestionnaire()
    for (const { id } of questionnaire.scoring.topics) expect(page).toContain(`\`${id}\``)
  })
})
