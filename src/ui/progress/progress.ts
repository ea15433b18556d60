import { isUndecided } from '../../core/questionnaire/leftOutBy'
import { progressOf, sectionState, type Page } from '../../core/questionnaire/path'
import type { Section } from '../../core/questionnaire/questionnaire'
import type { Walk } from '../../core/questionnaire/walk'
import type { UiMessages } from '../../i18n/ui/de'

/** Place of a page among the questions of its section. */
export type Position = { first: number; last: number; of: number }

export function positionOf(walk: Walk, page: Page): Position {
  const inSection = walk.asked.filter((question) => question.section === page.section)
  const before = inSection.findIndex((question) => question.id === page.questions[0]?.id)
  return { first: before + 1, last: before + page.questions.length, of: inSection.length }
}

/** Full minutes for the questions left: three questions a minute, as in the short and the full round. */
export function minutesFor(left: number): number {
  return Math.max(1, Math.ceil(left / 3))
}

/** Required questions of the whole path, answered and in all. */
export function wayDone(walk: Walk): { done: number; of: number; left: number } {
  const { answered, left } = progressOf(walk)
  return { done: answered, of: answered + left, left }
}

export type StatusTag = { words: string; tone: '' | 'tag-ok' | 'tag-warn' | 'tag-sea' }

/** State of a section in a word or two. */
export function statusTag(walk: Walk, section: Section, reachable: boolean, messages: UiMessages): StatusTag {
  const { status } = messages
  const state = sectionState(walk, section.id)
  if (state.state === 'leftOut')
    return { words: isUndecided(walk, section) ? status.undecided : status.leftOut, tone: '' }
  if (!reachable) return { words: status.later, tone: '' }
  const { answered, left } = state.progress
  if (state.state === 'done')
    return answered > 0 ? { words: status.done, tone: 'tag-ok' } : { words: status.voluntary, tone: '' }
  return state.state === 'inProgress'
    ? { words: status.open(left), tone: 'tag-warn' }
    : { words: status.notStarted(left), tone: '' }
}
