import { useEffect, type RefObject } from 'react'
import { useShortcuts } from './shortcuts'

/** Marks a group of radios that single keys choose in, and each of its radios with its key. */
const groupMark = 'data-keys'
const keyMark = 'data-key'

/**
 * Lets single keys choose a stage: in the group that has the focus, or in the only one of the page. Never while something
 * is typed, never with a modifier, and only while the shortcuts are on (WCAG 2.1.4). Choosing does not move on.
 */
export function useStageKeys(form: RefObject<HTMLFormElement | null>): void {
  const isOn = useShortcuts()
  useEffect(() => {
    if (!isOn) return undefined
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
      if (key.length !== 1 || isTypedInto(target)) return
      const radio = radioFor(key.toLowerCase(), form.current, target)
      if (!radio) return
      event.preventDefault()
      radio.focus()
      radio.click()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [form, isOn])
}

const choosers = /^(radio|checkbox|button|submit|reset)$/

/** True where keys write. */
export function isTypedInto(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !choosers.test(target.type)
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  )
}

function radioFor(
  key: string,
  form: HTMLFormElement | null,
  target: EventTarget | null,
): HTMLInputElement | undefined {
  const groups = [...(form?.querySelectorAll(`[${groupMark}]`) ?? [])]
  const [only, another] = groups
  const own = target instanceof Node ? groups.find((group) => questionOf(group)?.contains(target)) : undefined
  // Elsewhere in the form of several groups, or on a tool of the page, it is not clear which is meant.
  const isElsewhere = target instanceof Node && target !== document.body && !form?.contains(target)
  const group = own ?? (another || isElsewhere ? undefined : only)
  return [...(group?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])].find(
    (radio) => radio.getAttribute(keyMark) === key,
  )
}

function questionOf(group: Element): Element | null {
  return group.closest('.question-block') ?? group
}
