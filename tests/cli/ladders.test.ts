import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { en } from '../../src/i18n/cli/en'
import { productQuestionnaire } from '../support/content'
import { emptyDirectory, lotse } from '../support/lotse'

const noticesOf = (directory: string) =>
  lotse('check', directory, '--lang', 'en').errors.filter((line) => line.endsWith(en.noExample))

it('check names a question by stages that has no example, and no other', () => {
  const directory = emptyDirectory()
  cpSync('questionnaires/mittelstand', directory, { recursive: true })
  expect(noticesOf(directory)).toEqual([])
  const file = join(directory, 'iot.yaml')
  const [before = '', after = ''] = readFileSync(file, 'utf8').split(/(?=^ {2}- id: iot\.security$)/m)
  const withoutExample = after.replace(/^ {4}example:\n(?: {6}.*\n)+/m, '')
  expect(withoutExample.length).toBeLessThan(after.length)
  writeFileSync(file, before + withoutExample)
  expect(noticesOf(directory)).toEqual([
    expect.stringContaining(`iot.yaml: questions[iot.security].example: ${en.noExample}`),
  ])
})

it('every question by stages says what is meant, with an example, in each set of texts', () => {
  const { questionnaire, texts } = productQuestionnaire()
  const ladders = questionnaire.questions.filter((each) => each.type === 'single' && each.stages)
  expect(ladders.length).toBeGreaterThan(30)
  const bare = ladders.filter(({ id }) =>
    (['de', 'en'] as const).some((language) => {
      const own = texts[language].questions[id]
      return !own?.help || !own.example
    }),
  )
  expect(bare.map(({ id }) => id)).toEqual([])
})
