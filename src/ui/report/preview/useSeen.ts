import { useEffect, useRef, useState, type RefObject } from 'react'

/** Whether an element has come into sight, or near it; at once where nobody can tell. */
export function useSeen<Seen extends Element>(): [RefObject<Seen | null>, boolean] {
  const element = useRef<Seen>(null)
  const [isSeen, setIsSeen] = useState(() => !('IntersectionObserver' in window))
  useEffect(() => {
    if (element.current === null || !('IntersectionObserver' in window)) return undefined
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        setIsSeen(true)
        watcher.disconnect()
      },
      { rootMargin: '200px' },
    )
    watcher.observe(element.current)
    return () => watcher.disconnect()
  }, [])
  return [element, isSeen]
}
