import { useEffect, type RefObject } from 'react'

/**
 * On paper nothing can be opened: opens every closed part while printing and closes it again afterwards, but for those that
 * say themselves that they stay as they are.
 */
export function useOpenForPrint(screen: RefObject<HTMLElement | null>) {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const open = () => {
      const closed =
        screen.current?.querySelectorAll<HTMLDetailsElement>('details:not([open], [data-paper])') ?? []
      opened = [...opened, ...closed]
      for (const part of opened) part.open = true
    }
    const close = () => {
      for (const part of opened) part.open = false
      opened = []
    }
    window.addEventListener('beforeprint', open)
    window.addEventListener('afterprint', close)
    return () => {
      window.removeEventListener('beforeprint', open)
      window.removeEventListener('afterprint', close)
    }
  }, [screen])
}
