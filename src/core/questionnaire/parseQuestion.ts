import type { Question, QuestionKind } from './questionnaire'
import type { AuthoredQuestion, AuthoredSection } from './schema'

/** One question without words. */
export function questionOf(question: AuthoredQuestion, section: AuthoredSection): Question {
  return {
    id: question.id,
    section: section.id,
    page: question.page ?? question.id,
    core: question.core ?? false,
    optional: question.optional ?? false,
    allow: question.allow ?? [],
    usedFor: question.usedFor ?? [],
    ...(question.visibleWhen ? { visibleWhen: question.visibleWhen } : {}),
    ...(question.leftOutWhen ? { leftOutWhen: question.leftOutWhen } : {}),
    ...(question.postponedUnless ? { postponedUnless: question.postponedUnless } : {}),
    ...kindOf(question),
  }
}

/** Option ids of a single, multiple or grid question: stages are named by their number. */
export function optionIds(question: AuthoredQuestion): string[] {
  if (question.type === 'multiple') return question.options.map((option) => option.id)
  if (question.type !== 'single' && question.type !== 'grid') return []
  if (question.stages) return question.stages.map((_, stage) => String(stage))
  return (question.options ?? []).map((option) => option.id)
}

function kindOf(question: AuthoredQuestion): QuestionKind {
  switch (question.type) {
    case 'single':
      return { type: 'single', options: optionIds(question), stages: question.stages !== undefined }
    case 'multiple':
      return {
        type: 'multiple',
        options: optionIds(question),
        exclusive: question.options.filter((option) => option.exclusive).map((option) => option.id),
      }
    case 'grid':
      return { type: 'grid', rows: question.rows.map((row) => row.id), options: optionIds(question) }
    case 'number':
      return {
        type: 'number',
        decimals: question.decimals ?? 0,
        ...(question.min === undefined ? {} : { min: question.min }),
        ...(question.max === undefined ? {} : { max: question.max }),
        ...(question.calculator ? { calculator: question.calculator } : {}),
      }
    case 'text':
      return {
        type: 'text',
        maxLength: question.maxLength ?? 500,
        ...(question.autocomplete ? { autocomplete: question.autocomplete } : {}),
      }
    case 'date':
      return {
        type: 'date',
        ...(question.min ? { min: question.min } : {}),
        ...(question.max ? { max: question.max } : {}),
      }
    case 'postcode':
    case 'enterprises':
    case 'aids':
      return { type: question.type }
  }
}
