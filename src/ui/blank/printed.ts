import { isEverAsked } from '../../core/questionnaire/everAsked'
import { leaves } from '../../core/questionnaire/condition'
import type { Question, Questionnaire, Section } from '../../core/questionnaire/questionnaire'

/** What is printed: how thorough, and the sections left off. */
export type Printed = { depth: 'quick' | 'full'; without: readonly string[] }

/** Sections with the questions to print, in order; those without any are left out. */
export function printedSections(
  { sections, questions }: Questionnaire,
  { depth, without }: Printed,
): { section: Section; questions: Question[] }[] {
  return sections
    .filter((section) => isEverAsked(section) && !without.includes(section.id))
    .map((section) => ({
      section,
      questions: questions.filter(
        (question) =>
          question.section === section.id &&
          isEverAsked(question) &&
          (depth === 'full' || isInShort(question, section)),
      ),
    }))
    .filter((one) => one.questions.length > 0)
}

/** Whether the short round asks it at once. */
function isInShort(question: Question, section: Section): boolean {
  return question.core || !(question.postponedUnless ?? section.postponedUnless)
}

/** Sections that may be left off: those on whose answers no other section depends. */
export function removableSections({ sections, questions, named }: Questionnaire): Section[] {
  const sectionOf = new Map(questions.map(({ id, section }) => [id, section]))
  const lookedAt = new Set<string>()
  for (const part of [...sections, ...questions]) {
    const own = 'section' in part ? part.section : part.id
    for (const condition of [part.visibleWhen, part.leftOutWhen, part.postponedUnless])
      for (const leaf of condition ? leaves(condition, named) : []) {
        const other = 'answer' in leaf ? sectionOf.get(leaf.answer) : undefined
        if (other !== undefined && other !== own) lookedAt.add(other)
      }
  }
  return sections.filter((section) => isEverAsked(section) && !lookedAt.has(section.id))
}

export type Group = { when: readonly string[]; questions: readonly Question[] }

/** Questions that follow one another under the same conditions, so that the conditions are said once. */
export function groupsOf(
  questions: readonly Question[],
  whenOf: (question: Question) => readonly string[],
): Group[] {
  const groups: { when: readonly string[]; questions: Question[] }[] = []
  for (const question of questions) {
    const when = whenOf(question)
    const last = groups.at(-1)
    if (last && last.when.join('\n') === when.join('\n')) last.questions.push(question)
    else groups.push({ when, questions: [question] })
  }
  return groups
}
