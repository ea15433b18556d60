import type { Page } from '../../core/questionnaire/path'
import type { DraftFault } from '../../wizard/events'

/** Name of the fields of a question within its page. */
export function questionName(index: number): string {
  return `question.${index}`
}

/** Name of the first field in which a fault can be mended; rows and columns follow the question's name. */
export function fieldName(page: Page, fault: DraftFault): string {
  const index = page.questions.findIndex((question) => question.id === fault.question)
  return [questionName(index), ...fault.path].join('.')
}

/** Moves the focus to the field of that name, or to the first that belongs to it. */
export function focusField(form: HTMLElement | null, name: string): void {
  const fields = [...(form?.querySelectorAll<HTMLElement>('[name]') ?? [])]
  const named = (field: HTMLElement) => field.getAttribute('name') ?? ''
  const field =
    fields.find((each) => named(each) === name) ?? fields.find((each) => named(each).startsWith(`${name}.`))
  field?.focus()
}
