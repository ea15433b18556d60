import { textSchema, type AuthoredText } from './schema'

/** A text where it was written. */
export type Wording = {
  file: string
  /** As in faults: `questions[iot.security].stages[0]`. */
  path: string
  /** The question it belongs to, or another part of the file: texts of one place explain each other. */
  place: string
  text: AuthoredText
}

/** All texts of an authored file, in its order. */
export function wordingsIn({ file, data }: { file: string; data: unknown }): readonly Wording[] {
  return textsAt(data, '').map(({ path, text }) => ({ file, path, place: placeOf(path), text }))
}

type Found = { path: string; text: AuthoredText }

function textsAt(value: unknown, path: string): Found[] {
  if (typeof value !== 'object' || value === null) return []
  if ('de' in value) {
    const text = textSchema.safeParse(value)
    return text.success ? [{ path, text: text.data }] : []
  }
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => textsAt(item, `${path}[${idOf(item) ?? index}]`))
  return Object.entries(value).flatMap(([key, inner]) => textsAt(inner, path === '' ? key : `${path}.${key}`))
}

function idOf(item: unknown): string | undefined {
  const isNamed = typeof item === 'object' && item !== null && 'id' in item
  return isNamed && typeof item.id === 'string' ? item.id : undefined
}

function placeOf(path: string): string {
  return /^(?:questions|pages)\[[^\]]+\]/.exec(path)?.[0] ?? ''
}
