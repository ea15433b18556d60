import { useSyncExternalStore } from 'react'

/** Whether single keys choose stages: on until switched off, kept as long as the page is open. */
let isOn = true
const listeners = new Set<() => void>()

export function switchShortcuts(on: boolean): void {
  isOn = on
  for (const listener of listeners) listener()
}

export function useShortcuts(): boolean {
  return useSyncExternalStore(listen, areOn, areOn)
}

function areOn(): boolean {
  return isOn
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
