import type { QuestionnaireTexts } from '../core/questionnaire/texts'
import type { Walk } from '../core/questionnaire/walk'
import type { Geography } from '../ui/offers/props'
import type { OffersParts } from './offersParts'

const question = 'company.federalState'

/** The map with the names of the states in the language of the screen, and the state of the firm where it is known. */
export function geographyOf(
  { language, map, notice }: OffersParts,
  { asked, answers }: Walk,
  texts: QuestionnaireTexts,
): Geography {
  const options = texts.questions[question]?.options ?? {}
  const home = asked.some(({ id }) => id === question) ? answers[question] : undefined
  return {
    map,
    states: Object.fromEntries(Object.entries(options).map(([id, { label }]) => [id, label])),
    ...(typeof home === 'string' && Object.hasOwn(map.states, home) ? { home } : {}),
    attributions: { map: map.notice.attribution[language], distances: notice.attribution[language] },
  }
}
