import type { Language } from '../../core/questionnaire/texts'
import type { HostWishes } from './hostWishes'

/** Calls back when the host page asks for another language than before; the reader's own choice is not undone. */
export function followLanguage(
  { options, follow }: Pick<HostWishes, 'options' | 'follow'>,
  choose: (language: Language) => void,
): void {
  let asked = options().language
  follow(() => {
    const { language } = options()
    if (language !== undefined && language !== asked) choose(language)
    asked = language
  })
}
