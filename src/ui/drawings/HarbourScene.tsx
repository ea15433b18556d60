import { Drawing } from './Drawing'
import { harbour } from './harbour'

/** The scene of the start page, a script of its own: it comes after the words. */
export function HarbourScene() {
  return <Drawing drawing={harbour} isCut />
}
