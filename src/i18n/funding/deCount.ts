const numerals = [
  'kein',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
]
const feminine = ['keine', 'eine']

/** A number in words before a noun, as far as words are usual. */
export function deCount(count: number, gender: 'n' | 'f'): string {
  return (gender === 'f' ? feminine[count] : undefined) ?? numerals[count] ?? String(count)
}

/** "einem Tag", "drei Tagen", after "in" or "nach". */
export function deDays(days: number): string {
  return days === 1 ? 'ein Tag' : `${deCount(days, 'n')} Tage`
}
