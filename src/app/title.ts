import type { Page } from '../core/questionnaire/path'
import type { AppMessages } from '../i18n/app/de'
import type { Place } from '../wizard/events'
import type { Words } from './words'

/** Title of the document: what is shown, the section, the product; errors are named first. */
export function titleOf(
  place: Place,
  page: Page | undefined,
  hasFaults: boolean,
  { texts }: Words,
  app: AppMessages,
): string {
  if (place.screen !== 'page') return `${app.titles[place.screen]} – ${app.product}`
  const heading = page ? headingOf(page, texts) : ''
  const section = page ? texts.sections[page.section]?.title : undefined
  const parts = [heading, section, app.product].filter((part) => part !== undefined && part !== '')
  return `${hasFaults ? app.errorPrefix : ''}${parts.join(' – ')}`
}

function headingOf({ id, questions }: Page, texts: Words['texts']): string {
  const [first] = questions
  return texts.pages[id]?.heading ?? (first ? texts.questions[first.id]?.heading : undefined) ?? ''
}
