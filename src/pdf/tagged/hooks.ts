import type { jsPDF } from 'jspdf'

/** What jsPDF lets extensions do, and its types leave out. */
export type Hooks = {
  /** To the open page, or into the file while it is put together. */
  write: (text: string) => void
  /** Number of an object that is written later, with `newObjectDeferredBegin`. */
  newObjectDeferred: () => number
  newObjectDeferredBegin: (id: number, isWritten: boolean) => void
  /** From `putPage` on the page has its number. */
  getPageInfo: (page: number) => { objId: number }
  putStream: (stream: {
    data: string
    objectId: number
    additionalKeyValues: { key: string; value: string }[]
  }) => void
}

/** Moments at which the file is put together: in each page's dictionary, between objects, and in the catalog. */
export type Moment = 'putPage' | 'putResources' | 'putXobjectDict' | 'postPutResources' | 'putCatalog'

const needed = [
  'write',
  'newObjectDeferred',
  'newObjectDeferredBegin',
  'getPageInfo',
  'putStream',
] satisfies (keyof Hooks)[]

/** The hooks of a document; throws where the library no longer has them. */
export function hooksOf({ internal }: jsPDF): Hooks {
  if (!hasHooks(internal)) throw new Error('jsPDF has lost its hooks.')
  return internal
}

/** Calls back each time the moment comes, with the number of the page where there is one. */
export function at({ internal }: jsPDF, moment: Moment, then: (page: number) => void): void {
  internal.events.subscribe(moment, (facts?: { pageNumber?: number }) => then(facts?.pageNumber ?? 0))
}

/** Writes an object whose number was given out before. */
export function writeObject(hooks: Hooks, id: number, content: string): void {
  hooks.newObjectDeferredBegin(id, true)
  hooks.write(content)
  hooks.write('endobj')
}

/** Writes a stream and gives its number. */
export function writeStream(hooks: Hooks, data: string, entries: Readonly<Record<string, string>>): number {
  const id = hooks.newObjectDeferred()
  hooks.newObjectDeferredBegin(id, true)
  hooks.putStream({
    data,
    objectId: id,
    additionalKeyValues: Object.entries(entries).map(([key, value]) => ({ key, value })),
  })
  hooks.write('endobj')
  return id
}

function hasHooks(internal: object): internal is Hooks {
  return needed.every((name) => name in internal)
}
