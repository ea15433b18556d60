import { useEffect, useRef, type RefObject } from 'react'
import { useShortcuts } from '../keys/shortcuts'
import { isTypedInto } from '../keys/useStageKeys'

export type WorkshopKeys = { noteKey: string; onBack: () => void }

/**
 * Keys for a group before a projector: digits choose (two where there are more than nine answers), the arrows lead on and
 * back, one letter opens the note. Never while something is typed, never with a modifier, only while shortcuts are on.
 */
export function useWorkshopKeys(form: RefObject<HTMLElement | null>, keys: WorkshopKeys | null): void {
  const isOn = useShortcuts()
  const latest = useRef(keys)
  const begun = useRef('')
  const isActive = isOn && keys !== null
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    if (!isActive) return undefined
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
      if (isTypedInto(target) || isElsewhere(target, form.current)) return
      if (actOn(key)) event.preventDefault()
    }
    const actOn = (key: string): boolean => {
      const page = form.current?.closest('form')
      if (!page || !latest.current) return false
      const before = begun.current
      begun.current = ''
      if (key === 'ArrowRight') page.requestSubmit()
      else if (key === 'ArrowLeft') latest.current.onBack()
      else if (key.toLowerCase() === latest.current.noteKey) openNote(page)
      else return choose(page, before, key.toLowerCase())
      return true
    }
    const choose = (page: HTMLElement, before: string, key: string): boolean => {
      const options = [...page.querySelectorAll<HTMLElement>('.option-label[data-key]')]
      const typed = [`${before}${key}`, key].find((each) =>
        options.some(({ dataset }) => dataset['key']?.startsWith(each)),
      )
      if (typed === undefined) return startField(page, key)
      const option = options.find(({ dataset }) => dataset['key'] === typed)
      if (option) option.click()
      else begun.current = typed
      return true
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [form, isActive])
}

/** On a tool of the page, keys do what they always do there. */
function isElsewhere(target: EventTarget | null, form: HTMLElement | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('button, a, summary, header') !== null &&
    !(form?.contains(target) && target.closest('button[type=submit]') !== null)
  )
}

function openNote(page: HTMLElement): void {
  const note = page.querySelector<HTMLDetailsElement>('.note')
  if (!note) return
  note.open = true
  note.querySelector('textarea')?.focus()
}

/** A digit where a figure is asked for begins the figure: the field takes the focus, and with it the digit. */
function startField(page: HTMLElement, key: string): boolean {
  if (/^\d$/.test(key)) page.querySelector<HTMLElement>('.question input[inputmode]')?.focus()
  return false
}
