import { useEffect, useRef, type RefObject } from 'react'

/** Moves the focus to the heading of a screen reached by the user's own step, and the view to its top. */
export function useHeadingFocus(takesFocus: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const onArrival = useRef(takesFocus)
  useEffect(() => {
    if (!onArrival.current) return
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  return heading
}
