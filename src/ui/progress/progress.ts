import { isUndecided } from '../../core/questionnaire/leftOutBy'
import { isOpen, pageBefore, progressOf, sectionState, type Page } from '../../core/questionnaire/path'
import type { Question, Section } from '../../core/questionnaire/questionnaire'
import { walk as walkOf, type Walk } from '../../core/questionnaire/walk'
import type { UiMessages } from '../../i18n/ui/de'

/** Place of a page among the questions of its section. */
export type Position = { first: number; last: number; of: number }

export function positionOf(walk: Walk, page: Page): Position {
  const inSection = walk.asked.filter((question) => question.section === page.section)
  const before = inSection.findIndex((question) => question.id === page.questions[0]?.id)
  return { first: before + 1, last: before + page.questions.length, of: inSection.length }
}

/**
 * Seconds for a question by its kind: reading heading and answers up to one's own at 238 words a minute, deciding, keys.
 * A test holds the figures against the words of the product's questionnaire.
 */
const secondsFor = { ladder: 14, choice: 7, figure: 10, list: 30 } as const

function paceOf(question: Question): keyof typeof secondsFor {
  switch (question.type) {
    case 'single':
      return question.stages ? 'ladder' : 'choice'
    case 'multiple':
      return 'choice'
    case 'grid':
      return 'ladder'
    case 'number':
    case 'text':
    case 'postcode':
    case 'date':
      return 'figure'
    case 'enterprises':
    case 'aids':
      return 'list'
  }
}

/** Minutes, at least one, for those of the required questions of the path that are still open. */
export function minutesLeft(current: Walk): number {
  const open = current.asked.filter((question) => isOpen(current, question))
  const seconds = open.reduce((sum, question) => sum + secondsFor[paceOf(question)], 0)
  return Math.max(1, Math.round(seconds / 60))
}

/** Required questions of the whole path, answered and in all. */
export function wayDone(walk: Walk): { done: number; of: number; left: number } {
  const { answered, left } = progressOf(walk)
  return { done: answered, of: answered + left, left }
}

/**
 * Required questions that came (above zero) or went (below) by the answers on the page before this one, so that progress
 * never jumps without a reason said. Zero where nothing of it was answered.
 */
export function broughtBy(current: Walk, page: Page): number {
  const before = pageBefore(current, page.id)
  if (!before) return 0
  const ids = new Set(before.questions.map(({ id }) => id))
  const without = Object.entries(current.answers).filter(([id]) => !ids.has(id))
  if (without.length === Object.keys(current.answers).length) return 0
  return wayDone(current).of - wayDone(walkOf(current.questionnaire, Object.fromEntries(without))).of
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
