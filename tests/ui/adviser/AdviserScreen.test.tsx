// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Profile } from '../../../src/core/profile/profile'
import { de } from '../../../src/i18n/adviser/de'
import { en } from '../../../src/i18n/adviser/en'
import { adviceDraftOf } from '../../../src/ui/adviser/adviceDraft'
import { AdviserScreen } from '../../../src/ui/adviser/AdviserScreen'
import { profileDraftOf, readProfileDraft } from '../../../src/ui/adviser/profileDraft'
import { someProfile } from '../../support/adviser'

afterEach(cleanup)

const iot = { id: 'iot', title: 'Internet der Dinge' }
const am = { id: 'am', title: '3D-Druck' }
const { standing } = de

/** Shows the screen with a profile, as the app does, and gives what the profile has become. */
function showAdviser(profile: Profile, messages = de) {
  const made: { profile: Profile | null } = { profile }
  function Held() {
    const [draft, setDraft] = useState(profileDraftOf(profile))
    return (
      <AdviserScreen
        language="de"
        messages={messages}
        profile={draft}
        onProfile={(next) => {
          made.profile = readProfileDraft(next).profile
          setDraft(next)
        }}
        kept="no"
        tools={{
          onLogo: () => Promise.resolve({ ok: true, value: '' }),
          onSave: null,
          onOpen: () => Promise.resolve({ ok: true, value: '' }),
          onKeep: () => undefined,
          onRemove: () => undefined,
        }}
        advice={adviceDraftOf({})}
        onAdvice={() => undefined}
        topics={[iot]}
        allTopics={[iot, am]}
        describeFault={({ code }) => code}
        send={() => undefined}
        takesFocus={false}
      />
    )
  }
  const { container } = render(<Held />)
  for (const part of container.querySelectorAll('details')) part.open = true
  return { container, made, user: userEvent.setup() }
}

const bare: Profile = { format: 'lotse-profile', version: 1, name: 'Beratung Nord', lines: [], advice: {} }

describe('the standing words of a profile', () => {
  it('take comments on any topic, and recommendations, apart from those for the firm', async () => {
    const { made, user } = showAdviser(bare)
    await user.type(screen.getByLabelText(standing.words.comment(am.title)), 'Erst messen.')
    await user.click(screen.getByRole('button', { name: standing.words.add }))
    expect(document.activeElement?.textContent).toBe(standing.words.recommendation(1))
    await user.type(screen.getByLabelText(de.advice.recommendationTitle), 'Ein Tag beim Lieferanten')
    await user.type(screen.getByLabelText(new RegExp(de.advice.recommendationUrl)), 'example.org')
    expect(made.profile?.advice).toEqual({
      comments: { am: 'Erst messen.' },
      recommendations: [{ title: 'Ein Tag beim Lieferanten', text: '', url: 'https://example.org' }],
    })
    expect(screen.getByText(standing.open(2))).toBeTruthy()
  })

  it('show those of an opened profile, keep what concerns other topics, and can be removed', async () => {
    const advice = {
      comments: { iot: 'Gut so.', other: 'Bleibt.' },
      recommendations: [{ title: 'A', text: 'B' }],
    }
    const { made, user } = showAdviser({ ...bare, advice })
    expect(screen.getByLabelText<HTMLTextAreaElement>(standing.words.comment(iot.title)).value).toBe(
      'Gut so.',
    )
    await user.clear(screen.getByLabelText(standing.words.comment(iot.title)))
    await user.click(screen.getByRole('button', { name: standing.words.remove(1) }))
    expect(made.profile?.advice).toEqual({ comments: { other: 'Bleibt.' } })
  })

  it('say how many pages a foreword takes, before it is printed', () => {
    const { forewordLength } = de
    showAdviser({ ...bare, advice: { foreword: 'Guten Tag.' } })
    expect(screen.getByText(forewordLength.part)).toBeTruthy()
    cleanup()
    showAdviser({ ...bare, advice: { foreword: 'Zeile\n'.repeat(800) } })
    expect(screen.getByText(forewordLength.pages(20))).toBeTruthy()
    cleanup()
    showAdviser(bare)
    expect(screen.queryByText(/Seite/, { selector: 'output' })).toBeNull()
  })

  it.each([
    ['de', de],
    ['en', en],
  ])('have no fault that axe can find (%s)', async (_language, messages) => {
    const { container } = showAdviser(someProfile, messages)
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})
