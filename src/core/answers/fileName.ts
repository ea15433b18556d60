import type { IsoDate } from '../date'
import type { Answers } from './answers'

/** Name for a file about this firm: its name and the day, in letters that every system takes. */
export function fileNameOf(answers: Answers, date: IsoDate, ending: string): string {
  const firm = answers['company.name']
  const name = typeof firm === 'string' ? plainLetters(firm) : ''
  return `${name === '' ? 'mittelstandslotse' : name}-${date}${ending}`
}

/** Small letters without accents, digits and hyphens, at most sixty. */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
}
