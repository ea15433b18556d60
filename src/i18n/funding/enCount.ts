const numerals = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A number in words before a noun, as far as words are usual. */
export function enCount(count: number): string {
  return numerals[count] ?? String(count)
}

/** "one day", "three days". */
export function enDays(days: number): string {
  return days === 1 ? 'one day' : `${enCount(days)} days`
}
