/** A part of the site did not arrive: the connection is down, or a new version has replaced it. */
export class MissingPart extends Error {}

const listeners = new Set<() => void>()
let isMissing = false

/** Loads a part of the site; when it does not arrive, everybody who watches is told. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch (error) {
    throw tellMissing(error)
  }
}

/** Tells everybody who watches that a part did not arrive, wherever it was missed; gives the error to throw. */
export function tellMissing(cause: unknown): MissingPart {
  isMissing = true
  for (const listener of listeners) listener()
  return new MissingPart('A part of the site did not arrive', { cause })
}

/** True from the moment on that a part did not arrive. */
export function isPartMissing(): boolean {
  return isMissing
}

/** Calls back when a part does not arrive. */
export function onPartMissing(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
