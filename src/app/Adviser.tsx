import { useEffect, useMemo, useRef, useState } from 'react'
import { assess } from '../core/assessment/assess'
import { profileText } from '../core/profile/profileFile'
import type { AdviserScreenMessages } from '../i18n/adviser/de'
import { readAdviceDraft, type AdviceDraft } from '../ui/adviser/adviceDraft'
import { AdviserScreen } from '../ui/adviser/AdviserScreen'
import { profileDraftOf, readProfileDraft, type ProfileDraft } from '../ui/adviser/profileDraft'
import type { ProfileTools } from '../ui/adviser/props'
import type { WizardEvent } from '../wizard/events'
import { currentWalk, type WizardState } from '../wizard/selectors'
import { adviceDraftFor, keepAdviceDraft, keepProfileDraft, profileDraftFor } from './adviserDrafts'
import { adviserMessages } from './adviserWords'
import { appWords } from './appWords'
import { logoFrom } from './logo'
import { openProfileFile, saveProfile } from './profileFiles'
import { forgetProfile, isProfileKept, keepProfile } from './profileKeeping'
import { describeFault, type Words } from './words'

type Props = {
  state: WizardState
  words: Words
  send: (event: WizardEvent) => void
  takesFocus: boolean
}

type Loaded = { language: Words['language']; messages: AdviserScreenMessages }

/** The screen with everything that only it needs. */
export function Adviser({ state, words, send, takesFocus }: Props) {
  const { profile, advice, answers } = state.context
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [kept, setKept] = useState<'no' | 'yes' | 'denied'>(() => (isProfileKept() ? 'yes' : 'no'))
  const { language } = words
  useEffect(() => {
    let isWanted = true
    adviserMessages(language).then(
      (messages) => {
        if (isWanted) setLoaded({ language, messages })
      },
      // What does not arrive is told by loadPart.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [language])
  const walk = currentWalk(state)
  const topics = useMemo(
    () =>
      assess(walk)
        .topics.filter(({ applies }) => applies)
        .map(({ id }) => ({ id, title: words.texts.topics[id]?.title ?? id })),
    [walk, words.texts],
  )
  const allTopics = useMemo(
    () =>
      walk.questionnaire.scoring.topics.map(({ id }) => ({ id, title: words.texts.topics[id]?.title ?? id })),
    [walk.questionnaire, words.texts],
  )
  const draft = profileDraftFor(profile)
  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
  })
  if (!loaded) return <output>{appWords(language).loading}</output>

  const changeProfile = (draft: ProfileDraft) => {
    const next = readProfileDraft(draft).profile
    keepProfileDraft(next, draft)
    send({ type: 'profile.changed', profile: next })
    if (kept === 'yes' && next) setKept(keepProfile(profileText(next)))
  }
  const changeAdvice = (draft: AdviceDraft) => {
    const next = readAdviceDraft(draft)
    keepAdviceDraft(next, draft)
    send({ type: 'advice.changed', advice: next })
  }
  const tools: ProfileTools = {
    onLogo: async (file) => {
      const logo = await logoFrom(file)
      if (!logo.ok) return logo
      changeProfile({ ...latest.current, logo: logo.value })
      return { ok: true, value: loaded.messages.logo.taken(logo.value.width, logo.value.height) }
    },
    onSave: profile && (() => saveProfile(profile)),
    onOpen: async (file) => {
      const opened = await openProfileFile(file)
      if (!opened.ok) return opened
      changeProfile(profileDraftOf(opened.value))
      return { ok: true, value: opened.value.name }
    },
    onKeep: (isKept) => {
      if (!isKept) forgetProfile()
      setKept(!isKept ? 'no' : profile ? keepProfile(profileText(profile)) : 'yes')
    },
    onRemove: () => {
      forgetProfile()
      setKept('no')
      changeProfile(profileDraftOf(null))
    },
  }
  const firm = answers['company.name']
  return (
    <AdviserScreen
      language={loaded.language}
      messages={loaded.messages}
      profile={draft}
      onProfile={changeProfile}
      kept={kept}
      tools={tools}
      advice={adviceDraftFor(advice)}
      onAdvice={changeAdvice}
      firm={typeof firm === 'string' ? firm : undefined}
      topics={topics}
      allTopics={allTopics}
      describeFault={(fault) => describeFault(fault, words)}
      send={send}
      takesFocus={takesFocus}
    />
  )
}
