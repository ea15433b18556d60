import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds now; false where nobody can tell. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia?.(query)
      list?.addEventListener('change', changed)
      return () => list?.removeEventListener('change', changed)
    },
    [query],
  )
  const holds = () => window.matchMedia?.(query).matches ?? false
  return useSyncExternalStore(subscribe, holds, () => false)
}
