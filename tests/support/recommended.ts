import type { Answers } from '../../src/core/answers/answers'
import { assess } from '../../src/core/assessment/assess'
import type { Catalogue } from '../../src/core/catalogue/entry'
import { judgeFunding } from '../../src/core/funding/judge'
import { walk } from '../../src/core/questionnaire/walk'
import { recommend } from '../../src/core/recommendation/recommend'
import type { Recommendation } from '../../src/core/recommendation/recommendation'
import { productCatalogue, productPlaces, productQuestionnaire } from './content'

export type RecommendedOptions = { catalogue?: Catalogue; on?: string; withPlaces?: boolean }

/** What is recommended to a firm with these answers, from the product's own catalogue unless another is given. */
export function recommended(answers: Answers, options: RecommendedOptions = {}): Recommendation[] {
  const { on = '2026-11-21', withPlaces = true } = options
  const current = walk(productQuestionnaire().questionnaire, answers)
  return recommend(
    current,
    assess(current),
    judgeFunding(current, on),
    options.catalogue ?? productCatalogue().catalogue,
    withPlaces ? productPlaces() : null,
    on,
  )
}
