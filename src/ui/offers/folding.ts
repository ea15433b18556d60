const written: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

/** A text as it is searched in: without case and accents, umlauts also as two letters. */
export function foldings(text: string): string {
  const low = lowered(text)
  const plain = withoutAccents(low)
  const spelled = withoutAccents(low.replace(/[äöü]/g, (letter) => written[letter] ?? letter))
  return spelled === plain ? plain : `${plain} ${spelled}`
}

/** The words looked for, in the same form. */
export function wordsOf(search: string): string[] {
  return withoutAccents(lowered(search))
    .split(/\s+/)
    .filter((word) => word !== '')
}

function lowered(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ß', 'ss')
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
