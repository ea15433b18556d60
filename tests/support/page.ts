import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

// Waiting ends as soon as what is waited for is there; a busy machine may need more than the second that is usual.
configure({ asyncUtilTimeout: 20_000, defaultHidden: false })

beforeEach(() => {
  if (typeof window === 'undefined') return
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  // Missing in jsdom; arrow keys between radios look for it.
  vi.stubGlobal('CSS', { escape: (text: string) => text })
})

// Files share a page: each test leaves it as it found it.
afterEach(() => {
  cleanup()
  if (typeof document !== 'undefined') document.body.replaceChildren()
})
