import { readFileSync } from 'node:fs'
import { openAnswers, type AnswersFile } from '../../src/core/answers/answersFile'
import type { ParsedCatalogue } from '../../src/core/catalogue/parse'
import type { Places } from '../../src/core/places/places'
import type { ParsedQuestionnaire } from '../../src/core/questionnaire/parse'
import type { Result } from '../../src/core/result'
import { ownCatalogue, readCatalogue } from '../../src/content/readCatalogue'
import { ownPlaces, readPlaces } from '../../src/content/readPlaces'
import { ownQuestionnaire, readQuestionnaire } from '../../src/content/readQuestionnaire'

let questionnaire: ParsedQuestionnaire | undefined
let places: Places | undefined
let catalogue: ParsedCatalogue | undefined

/** The product's own questionnaire with its words. */
export function productQuestionnaire(): ParsedQuestionnaire {
  questionnaire ??= valueOf(readQuestionnaire(ownQuestionnaire))
  return questionnaire
}

/** The product's own catalogue with its words. */
export function productCatalogue(): ParsedCatalogue {
  catalogue ??= valueOf(readCatalogue(ownCatalogue, productQuestionnaire().questionnaire))
  return catalogue
}

/** The places of postcodes. */
export function productPlaces(): Places {
  places ??= valueOf(readPlaces(ownPlaces))
  return places
}

/** The invented example firms. */
export const exampleFirms = [
  'antriebstechnik-wolfsburg',
  'medizintechnik-erlangen',
  'metallbau-hamburg',
  'softwarehaus-leipzig',
  'tischlerei-schwerin-quick',
] as const
export type ExampleFirm = (typeof exampleFirms)[number]

/** Answers file of an example firm. */
export function exampleAnswers(firm: ExampleFirm): AnswersFile {
  const text = readFileSync(`tests/fixtures/${firm}.lotse.json`, 'utf8')
  return valueOf(openAnswers(text, productQuestionnaire().questionnaire)).file
}

/** What the scoring rule gives for an example firm, worked out apart from the product. */
export function expectedResult(firm: ExampleFirm): unknown {
  const parsed: unknown = JSON.parse(readFileSync(`tests/fixtures/${firm}.expected.json`, 'utf8'))
  return parsed
}

/** The value of a result that must have succeeded. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.faults, null, 2))
}
