import type { Condition } from './condition'
import type { Asked } from './questionnaire'

/** Holds always: nothing is demanded. */
export const always: Condition = { allOf: [] }

/** False for a section or question that is out of scope for every firm. */
export function isEverAsked({ leftOutWhen }: Pick<Asked, 'leftOutWhen'>): boolean {
  return leftOutWhen === undefined || !('allOf' in leftOutWhen) || leftOutWhen.allOf.length > 0
}
