import type { Page } from 'playwright-core'

/** What the focus is on. */
export type Stop = {
  /** `radio`, `checkbox`, `text`, `textarea`, `button`, `submit`, `summary`, `a`, `h1` … */
  kind: string
  name: string
  value: string
  text: string
  checked: boolean
}

/** Someone who has a keyboard and nothing else. */
export type Keyboard = {
  page: Page
  /** Strokes so far, one for each key, also for each letter typed. */
  strokes: () => number
  press: (key: string) => Promise<void>
  /** Types over whatever the field holds. */
  type: (text: string) => Promise<void>
  focused: () => Promise<Stop>
  /** Presses Tab until the focus is where it is wanted. */
  tabTo: (isWanted: (stop: Stop) => boolean) => Promise<Stop>
  /** Tabs to the button that carries these words and presses it. */
  pressButton: (words: string) => Promise<void>
}

const mostStops = 400

export function keyboardOf(page: Page): Keyboard {
  let count = 0
  const press = async (key: string) => {
    count += 1
    await page.keyboard.press(key)
  }
  const focused = () => page.evaluate(focusedStop)
  const tabTo = async (isWanted: (stop: Stop) => boolean) => {
    const seen: string[] = []
    for (let stops = 0; stops < mostStops; stops += 1) {
      await press('Tab')
      const stop = await focused()
      if (isWanted(stop)) return stop
      seen.push(`${stop.kind} ${stop.name} ${stop.text}`)
    }
    throw new Error(`The Tab key does not lead there. It stops at: ${[...new Set(seen)].join(' | ')}`)
  }
  return {
    page,
    strokes: () => count,
    press,
    type: async (text) => {
      if ((await focused()).value !== '') await press('Control+a')
      count += text.length
      await page.keyboard.type(text)
    },
    focused,
    tabTo,
    pressButton: async (words) => {
      await tabTo(({ kind, text }) => /^(button|submit)$/.test(kind) && text.includes(words))
      await press('Enter')
    },
  }
}

function focusedStop(): Stop {
  const element = document.activeElement
  const stop = { kind: '', name: '', value: '', text: '', checked: false }
  if (!element || element === document.body) return stop
  const kind = element.tagName.toLowerCase()
  const text = (element.textContent ?? '').trim()
  if (element instanceof HTMLInputElement)
    return { ...stop, kind: element.type, name: element.name, value: element.value, checked: element.checked }
  if (element instanceof HTMLTextAreaElement)
    return { ...stop, kind, name: element.name, value: element.value }
  if (element instanceof HTMLButtonElement) return { ...stop, kind: element.type, name: element.name, text }
  return { ...stop, kind, text }
}
