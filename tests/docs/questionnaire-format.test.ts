import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openAnswers } from '../../src/core/answers/answersFile'
import { assess } from '../../src/core/assessment/assess'
import { reachFaults } from '../../src/core/questionnaire/reach'
import { judgeFunding } from '../../src/core/funding/judge'
import { walk } from '../../src/core/questionnaire/walk'
import { resultJson } from '../../src/core/resultJson'
import { readQuestionnaire } from '../../src/content/readQuestionnaire'
import { valueOf } from '../support/content'
import { emptyDirectory } from '../support/lotse'

const page = readFileSync('docs/questionnaire-format.md', 'utf8')
const example = page.slice(page.indexOf('## 11 '))

function blocks(kind: 'yaml' | 'json'): string[] {
  return [...example.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    (match) => match[1] ?? '',
  )
}

/** The example of the page as files. */
function writtenExample(): string {
  const directory = emptyDirectory()
  for (const text of blocks('yaml')) {
    const file = join(directory, /^# (\S+)/.exec(text)?.[1] ?? '')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return join(directory, 'bakery')
}

describe('the page on the format of questionnaires', () => {
  it('has an example that gives the figures printed beside it', () => {
    const { questionnaire } = valueOf(readQuestionnaire(writtenExample()))
    const [answers = '', expected = ''] = blocks('json')
    const current = walk(questionnaire, valueOf(openAnswers(answers, questionnaire)).file.answers)
    const { topics, overall, nextSteps } = resultJson(
      current,
      assess(current),
      judgeFunding(current, '2026-11-21'),
      [],
      '2026-11-21',
    )
    expect({ topics, overall, nextSteps }).toEqual(JSON.parse(expected))
    expect(reachFaults(questionnaire)).toEqual([])
  })
})
