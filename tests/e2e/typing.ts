import type { Fields } from './fields'
import type { Keyboard, Stop } from './keyboard'

/**
 * Fills in the fields of the open page by keyboard, from the heading down, and leaves the focus on the button that
 * continues. Radios are reached by arrow keys, checkboxes by Space, rows and notes by opening them.
 */
export async function fillIn(keyboard: Keyboard, fields: Fields, noteWords: string): Promise<void> {
  const left = new Map(fields.rows)
  for (;;) {
    const stop = await keyboard.tabTo(({ kind }) => kind !== 'a')
    if (stop.kind === 'submit') return
    if (stop.kind === 'radio') await choose(keyboard, stop, fields)
    else if (stop.kind === 'checkbox') await tick(keyboard, stop, fields)
    else if (stop.kind === 'text' || stop.kind === 'textarea') await fill(keyboard, stop, fields)
    else if (stop.kind === 'button') await addRow(keyboard, stop, left)
    else if (stop.kind === 'summary' && stop.text.includes(noteWords)) await openNote(keyboard, fields)
  }
}

/** One Tab reaches the group, the arrow keys choose in it. */
async function choose(keyboard: Keyboard, first: Stop, { chosen }: Fields): Promise<void> {
  const [wanted] = chosen.get(first.name) ?? []
  if (wanted === undefined) return
  const seen: string[] = []
  for (let stop = first; stop.value !== wanted; stop = await keyboard.focused()) {
    if (seen.length > 100) throw new Error(`${first.name} has no ${wanted}, only ${seen.join(', ')}`)
    seen.push(stop.value)
    await keyboard.press('ArrowDown')
  }
  if (!(await keyboard.focused()).checked) await keyboard.press('Space')
}

async function tick(keyboard: Keyboard, stop: Stop, { chosen }: Fields): Promise<void> {
  const wanted = chosen.get(stop.name)
  if (wanted?.includes(stop.value) && !stop.checked) await keyboard.press('Space')
}

async function fill(keyboard: Keyboard, stop: Stop, { typed }: Fields): Promise<void> {
  const text = typed.get(stop.name)
  if (text !== undefined && text !== stop.value) await keyboard.type(text)
}

async function addRow(keyboard: Keyboard, stop: Stop, left: Map<string, number>): Promise<void> {
  const rows = left.get(stop.name) ?? 0
  if (rows === 0) return
  left.set(stop.name, rows - 1)
  await keyboard.press('Enter')
}

/** Opens the note only if there is one to write: its field is the next stop then. */
async function openNote(keyboard: Keyboard, { typed }: Fields): Promise<void> {
  if ([...typed.keys()].some((name) => name.startsWith('note.'))) await keyboard.press('Enter')
}
