import { isAbsolute, join, relative, resolve } from 'node:path'
import { ownCatalogue } from '../content/readCatalogue'
import { ownPlaces } from '../content/readPlaces'
import { ownQuestionnaire } from '../content/readQuestionnaire'

/** The project: two folders above this file, in the sources as well as in the bundle. */
const root = join(import.meta.dirname, '..', '..')

/** A place of the project, seen from the working directory. */
export function ownPath(place: string): string {
  return relative(process.cwd(), join(root, place)) || '.'
}

export const questionnairePlace = (): string => ownPath(ownQuestionnaire)
export const cataloguePlace = (): string => ownPath(ownCatalogue)
export const ownPlacesPlace = (): string => ownPath(ownPlaces)
export const schemaPlace = (): string => ownPath('questionnaires/schema')

/** A path as the user meant it: npm runs scripts in the project and names the directory of the user apart. */
export function pathOf(given: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: directory } = process.env
  if (script !== 'lotse' || directory === undefined || isAbsolute(given)) return given
  return relative(process.cwd(), resolve(directory, given)) || '.'
}
