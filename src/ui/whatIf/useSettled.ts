import { useEffect, useState } from 'react'

/** A text that others hear: only what still holds after a moment, so that quick changes are told once. */
export function useSettled(text: string, afterMs = 700): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), afterMs)
    return () => clearTimeout(timer)
  }, [text, afterMs])
  return settled
}
