import { describe, expect, it } from 'vitest'
import { forgetSession, keepSession, keptAnswersKey, keptSession, type Storage } from '../../src/storage/keep'

function goodStorage(): Storage & { entries: Map<string, string> } {
  const entries = new Map<string, string>()
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  }
}

const denied = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

function fullStorage(): Storage & { entries: Map<string, string> } {
  return {
    ...goodStorage(),
    setItem: () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    },
  }
}

describe('answers kept on the device', () => {
  it('come back as they were', () => {
    const storage = goodStorage()
    expect(keepSession(() => storage, '{"a":1}')).toBe('yes')
    expect(keptSession(() => storage)).toBe('{"a":1}')
  })

  it('leave nothing behind when they are deleted, and no other entry is touched', () => {
    const storage = goodStorage()
    storage.setItem('of-the-host-page', 'x')
    keepSession(() => storage, '{}')
    expect(forgetSession(() => storage)).toBe(true)
    expect([...storage.entries]).toEqual([['of-the-host-page', 'x']])
  })

  it('are reported as not kept when the device has no room', () => {
    const storage = fullStorage()
    expect(keepSession(() => storage, '{}')).toBe('denied')
  })

  it('are reported as not kept when the storage forgets what it is told', () => {
    const storage = { ...goodStorage(), getItem: () => null }
    expect(keepSession(() => storage, '{}')).toBe('denied')
  })

  it('are absent, never an exception, where the browser denies the storage altogether', () => {
    expect([keepSession(denied, '{}'), keptSession(denied), forgetSession(denied)]).toEqual([
      'denied',
      null,
      false,
    ])
  })

  it('stand under a key with a version', () => {
    expect(keptAnswersKey).toBe('mittelstandslotse/answers/v1')
  })
})
