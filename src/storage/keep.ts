/** The part of the browser's storage that is used; reading the property itself may throw, hence a function. */
export type Storage = {
  getItem: (key: string) => string | null
  setItem: (key: string, value: string) => void
  removeItem: (key: string) => void
}

export type StorageAccess = () => Storage

/** Where the answers are kept on the device. */
export const keptAnswersKey = 'mittelstandslotse/answers/v1'

/** Keeps the text of an answers file; `denied` where the browser does not allow it or has no room. */
export function keepSession(access: StorageAccess, text: string, key = keptAnswersKey): 'yes' | 'denied' {
  try {
    const storage = access()
    storage.setItem(key, text)
    return storage.getItem(key) === text ? 'yes' : 'denied'
  } catch {
    return 'denied'
  }
}

/** The text that was kept, or null where there is none or the browser does not give it. */
export function keptSession(access: StorageAccess, key = keptAnswersKey): string | null {
  try {
    return access().getItem(key)
  } catch {
    return null
  }
}

/** Removes what was kept; true when nothing is left of it. */
export function forgetSession(access: StorageAccess, key = keptAnswersKey): boolean {
  try {
    const storage = access()
    storage.removeItem(key)
    return storage.getItem(key) === null
  } catch {
    return false
  }
}
