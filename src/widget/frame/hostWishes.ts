import type { Proposals } from '../../app/setting'
import type { Answers } from '../../core/answers/answers'
import type { Questionnaire } from '../../core/questionnaire/questionnaire'
import type { Texts } from '../protocol'
import { hostOptions, type HostOptions } from './hostOptions'
import { proposedAnswers } from './proposedAnswers'
import { tellRefused } from './tell'

export type HostWishes = {
  options: () => HostOptions
  proposals: Proposals
  /** Takes other attributes in place of the present ones. */
  change: (options: Texts, prefill: Texts) => void
  /** From now on the proposals are worked out for these questions. */
  ask: (questionnaire: Questionnaire) => void
  /** Calls back after each change. */
  follow: (listener: () => void) => () => void
}

const nothing: Texts = {}

/** What the host page wishes: from the frame's address at first, then from its messages. */
export function hostWishes(address: URL): HostWishes {
  let texts: { options: Texts; prefill: Texts } = {
    options: Object.fromEntries(address.searchParams),
    prefill: nothing,
  }
  let questionnaire: Questionnaire | null = null
  let { options, refused } = hostOptions(texts.options, address.href)
  let proposed: Answers = {}
  const told = new Set<string>()
  const listeners = new Set<() => void>()
  const follow = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const renew = () => {
    const read = hostOptions(texts.options, address.href)
    const proposal = questionnaire && proposedAnswers(read.options, texts.prefill, questionnaire)
    options = read.options
    refused = [...read.refused, ...(proposal?.refused ?? [])].filter(
      ({ name, text }) => !told.has(`${name}=${text}`),
    )
    if (JSON.stringify(proposal?.answers ?? {}) !== JSON.stringify(proposed))
      proposed = proposal?.answers ?? {}
    for (const { name, text } of refused) told.add(`${name}=${text}`)
    tellRefused(refused)
    for (const listener of listeners) listener()
  }
  return {
    options: () => options,
    proposals: { read: () => proposed, follow },
    change: (next, prefill) => {
      texts = { options: next, prefill }
      renew()
    },
    ask: (next) => {
      questionnaire = next
      renew()
    },
    follow,
  }
}
