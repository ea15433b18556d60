import { describe, expect, it } from 'vitest'
import { assess } from '../../src/core/assessment/assess'
import { judgeFunding } from '../../src/core/funding/judge'
import { walk } from '../../src/core/questionnaire/walk'
import { resultJson } from '../../src/core/resultJson'
import { exampleAnswers, exampleFirms, expectedResult, productQuestionnaire } from '../support/content'

describe('the example firms', () => {
  it.each(exampleFirms)('%s gets the figures and next steps of the independent reading', (firm) => {
    const current = walk(productQuestionnaire().questionnaire, exampleAnswers(firm).answers)
    const result = resultJson(current, assess(current), judgeFunding(current, '2026-11-21'), [], '2026-11-21')
    const nextSteps = result.nextSteps.map(({ field, from, to, priority }) => ({ field, from, to, priority }))
    const { topics, overall } = result
    expect({ topics, overall, nextSteps }).toEqual(expectedResult(firm))
  })
})
