import { useMemo, useState } from 'react'
import type { Supposed, Supposing, Suppositions } from './supposing'

/** Keeps what is supposed as long as the screen is open; `null` where nothing can be supposed yet. */
export function useSuppositions(supposing: Supposing | null): Suppositions | null {
  const [kept, setKept] = useState<Supposed>({})
  // The answers may have become what was supposed.
  const supposed = useMemo(() => (supposing ? differing(kept, supposing) : {}), [kept, supposing])
  const found = useMemo(
    () => (supposing && Object.keys(supposed).length > 0 ? supposing.whatIf(supposed) : null),
    [supposed, supposing],
  )
  if (!supposing) return null
  return {
    supposing,
    supposed,
    found,
    suppose: (question, value) => setKept((before) => ({ ...before, [question]: value })),
    reset: () => setKept({}),
  }
}

function differing(supposed: Supposed, { answers }: Supposing): Supposed {
  return Object.fromEntries(Object.entries(supposed).filter(([id, value]) => answers[id] !== value))
}
