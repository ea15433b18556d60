/** A value as it stands in a PDF. */
export type PdfValue =
  | { kind: 'number'; number: number }
  | { kind: 'name'; name: string }
  /** One character per byte, the first thousand of them: no name of a file is longer. */
  | { kind: 'text'; text: string }
  /** Number of the object referred to. */
  | { kind: 'reference'; to: number }
  | { kind: 'list'; items: readonly PdfValue[] }
  | { kind: 'dictionary'; entries: Dictionary }
  /** true, false and null, which say nothing here. */
  | { kind: 'other' }

export type Dictionary = ReadonlyMap<string, PdfValue>

/** A whole number that is not negative. */
export function countIn(value: PdfValue | undefined): number | undefined {
  return value?.kind === 'number' && Number.isSafeInteger(value.number) && value.number >= 0
    ? value.number
    : undefined
}

export function nameIn(value: PdfValue | undefined): string | undefined {
  return value?.kind === 'name' ? value.name : undefined
}

export function listIn(value: PdfValue | undefined): readonly PdfValue[] | undefined {
  return value?.kind === 'list' ? value.items : undefined
}

export function dictionaryIn(value: PdfValue | undefined): Dictionary | undefined {
  return value?.kind === 'dictionary' ? value.entries : undefined
}

/** A text in words: UTF-16 where it says so, one character per byte otherwise. */
export function wordsIn(value: PdfValue | undefined): string {
  if (value?.kind !== 'text') return ''
  const { text } = value
  if (!text.startsWith('\u00fe\u00ff')) return text
  let words = ''
  for (let at = 2; at + 1 < text.length; at += 2)
    words += String.fromCharCode(text.charCodeAt(at) * 256 + text.charCodeAt(at + 1))
  return words
}
