import type { Language, TextSet } from '../core/questionnaire/texts'
import type { WizardContext } from '../wizard/events'
import type { WizardActor } from './wizardActor'

const key = 'einfach'

/** Whether the address asks for plain words. */
export function isPlainAt(search: string): boolean {
  return new URLSearchParams(search).has(key)
}

/** The address with plain words in it, so that reloading and passing it on keep them; the usual ones are not named. */
export function withPlain(address: string, isPlain: boolean): string {
  const url = new URL(address)
  if (isPlain) url.searchParams.set(key, '1')
  else url.searchParams.delete(key)
  return url.href
}

/** The texts to show; there are plain words in German alone. */
export function textSetOf(language: Language, { plain }: Pick<WizardContext, 'plain'>): TextSet {
  return language === 'de' && plain ? 'de-plain' : language
}

/** Takes the choice of plain words from the address, and shows changes there. */
export function followPlain(actor: WizardActor, view: Window): void {
  let plain = isPlainAt(view.location.search)
  actor.send({ type: 'plain.chosen', plain })
  actor.subscribe(({ context }) => {
    if (context.plain === plain) return
    plain = context.plain
    view.history.replaceState(view.history.state, '', withPlain(view.location.href, plain))
  })
}
