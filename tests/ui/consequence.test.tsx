// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Language } from '../../src/core/questionnaire/texts'
import { de } from '../../src/i18n/ui/de'
import { emptyDraft } from '../../src/ui/draft/draft'
import { QuestionInput } from '../../src/ui/inputs/QuestionInput'
import { productQuestionnaire } from '../support/content'

afterEach(cleanup)

/** A question of the product as it is asked, nothing chosen. */
function Asked({ id, language }: { id: string; language: Language }) {
  const { questionnaire, texts } = productQuestionnaire()
  const question = questionnaire.questions.find((one) => one.id === id)
  const words = texts[language].questions[id]
  const [draft, setDraft] = useState(emptyDraft())
  if (!question || !words) return null
  return (
    <fieldset>
      <legend>{words.heading}</legend>
      <QuestionInput
        question={question}
        texts={words}
        language={language}
        messages={de}
        name="question"
        draft={draft}
        onChange={(change) => setDraft({ ...draft, ...change })}
        faults={[]}
        fieldId="field"
        describedBy={undefined}
      />
    </fieldset>
  )
}

describe('a choice that closes something', () => {
  it.each(['de', 'en'] as const)('says at once what each answer means, in %s', async (language) => {
    const options = productQuestionnaire().texts[language].questions['funding.started']?.options ?? {}
    const user = userEvent.setup()
    const { container } = render(<Asked id="funding.started" language={language} />)
    expect(screen.getByRole('status').textContent).toBe('')
    for (const [id, { consequence = '' }] of Object.entries(options)) {
      const radio = container.querySelector(`input[value="${id}"]`)
      if (radio) await user.click(radio)
      expect(screen.getByRole('status').textContent).toBe(consequence)
      expect(consequence.length).toBeGreaterThan(60)
    }
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  it('says nothing for "don’t know"', async () => {
    const user = userEvent.setup()
    render(<Asked id="funding.started" language="de" />)
    await user.click(screen.getByRole('radio', { name: /^Ja, verbindlich/ }))
    await user.click(screen.getByRole('radio', { name: de.answers.unknown }))
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('has no such place where no answer closes anything', () => {
    render(<Asked id="funding.wanted" language="de" />)
    expect(screen.queryByRole('status')).toBeNull()
  })
})
