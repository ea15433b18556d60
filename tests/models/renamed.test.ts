import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readQuestionnaire } from '../../src/content/readQuestionnaire'
import { answersText, openAnswers, type OpenedAnswers } from '../../src/core/answers/answersFile'
import { compareVersions } from '../../src/core/answers/upgrades'
import { valueOf } from '../support/content'
import { parsed, yesOrNo, question, ladder } from '../support/questionnaire'

const { questionnaire } = valueOf(readQuestionnaire('tests/models/renamed'))

function opened(version: string): OpenedAnswers {
  const text = readFileSync(`tests/models/renamed/version-${version}.lotse.json`, 'utf8')
  return valueOf(openAnswers(text, questionnaire))
}

describe('a file of an earlier version of a questionnaire', () => {
  it('keeps its answers, notes and place under the ids of today, over several versions', () => {
    const { file } = opened('1.0.0')
    expect(file.answers).toEqual({
      'tools.owned': ['printer3d', 'robot'],
      'tools.used': { robot: '2' },
      'tools.backups': '1',
    })
    expect(file.notes).toEqual({ 'tools.backups': 'Nur am Freitag' })
    expect(file.openQuestion).toBe('tools.backups')
  })

  it('is lifted from where it stands', () => {
    expect(opened('1.1.0').file.answers).toEqual({
      'tools.owned': ['printer3d'],
      'tools.used': { robot: '1' },
      'tools.backups': '2',
    })
  })

  it('names what was left out, and what is asked today and was not then', () => {
    const { dropped, added } = opened('1.0.0')
    expect(dropped.map(({ path }) => path)).toEqual(['answers.tools.colour'])
    expect(added).toEqual(['tools.plan'])
    expect(opened('1.1.0').dropped).toEqual([])
  })

  it('is one of today once it is saved with the version of today', () => {
    const file = { ...opened('1.1.0').file, questionnaireVersion: questionnaire.version }
    expect(valueOf(openAnswers(answersText(file, questionnaire), questionnaire))).toEqual({
      file,
      dropped: [],
    })
  })

  it('keeps an answer that an upgrade does not know', () => {
    const file = { ...opened('1.1.0').file, answers: { 'tools.plan': 'yes' } }
    const again = valueOf(openAnswers(answersText(file, questionnaire), questionnaire))
    expect(again.file.answers).toEqual({ 'tools.plan': 'yes' })
    expect(again.added).toBeUndefined()
  })
})

describe('versions', () => {
  it('are compared as numbers', () => {
    expect(['1.10.0', '1.2.0', '1.2.10', '0.9.9'].toSorted(compareVersions)).toEqual([
      '0.9.9',
      '1.2.0',
      '1.2.10',
      '1.10.0',
    ])
  })
})

describe('upgrades of a questionnaire', () => {
  const sections = {
    one: { questions: [question('one.field', { stages: ladder }), yesOrNo('one.added')] },
  }
  const topics = [{ id: 'one', rule: 'mean', fields: ['one.field'] }]
  const faultsWith = (...upgrades: readonly object[]) => {
    const result = parsed(sections, topics, { version: '1.2.0', upgrades })
    return result.ok ? [] : result.faults.map(({ code, path }) => `${code} ${path}`)
  }

  it('rise up to its own version', () => {
    expect(faultsWith({ to: '1.1.0' }, { to: '1.2.0', added: ['one.added'] })).toEqual([])
    expect(faultsWith({ to: '1.2.0' }, { to: '1.1.0' })).toEqual(['wrongValue upgrades[1].to'])
    expect(faultsWith({ to: '1.3.0' })).toEqual(['wrongValue upgrades[0].to'])
  })

  it('to its own version name questions that there are', () => {
    expect(
      faultsWith({
        to: '1.2.0',
        added: ['one.missing'],
        questions: { 'one.old': 'one.gone' },
        options: { 'one.nothing': { a: 'b' } },
      }),
    ).toEqual([
      'unknownQuestion upgrades[0].questions',
      'unknownQuestion upgrades[0].options',
      'unknownQuestion upgrades[0].added',
    ])
    expect(faultsWith({ to: '1.1.0', added: ['one.since-removed'] })).toEqual([])
  })
})
