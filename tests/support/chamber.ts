import { readFileSync } from 'node:fs'
import type { Chamber } from '../../src/core/chamber/chamber'
import { openChamber } from '../../src/core/chamber/openChamber'
import { someLogo } from './adviser'
import { productQuestionnaire, valueOf } from './content'

/** The chamber of the full example, with a picture. */
export function someChamber(): Chamber {
  const text = readFileSync('docs/examples/chamber.json', 'utf8')
  const { logoFile: _, ...chamber } = valueOf(openChamber(text, productQuestionnaire().questionnaire)).chamber
  return { ...chamber, logo: someLogo() }
}
