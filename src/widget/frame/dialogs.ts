type Seen = { top: number; height: number }

/** Pixels between a dialog and the edge of what the reader sees. */
const distance = 16

/**
 * Puts dialogs where the reader is: a frame as high as its content has its middle somewhere else. `ask` asks the host page
 * what is seen of the frame; the answer is handed to what this gives.
 */
export function placeDialogs(content: HTMLElement, ask: () => void): (seen: Seen) => void {
  let open: HTMLDialogElement | null = null
  new MutationObserver(() => {
    const now = content.querySelector<HTMLDialogElement>('dialog[open]')
    if (now === open) return
    open = now
    content.style.minBlockSize = ''
    if (now) ask()
  }).observe(content, { subtree: true, childList: true, attributes: true, attributeFilter: ['open'] })

  return ({ top, height }) => {
    if (!open) return
    const room = Math.max(height - 2 * distance, 0)
    const from = Math.max(top, 0) + distance
    open.style.maxBlockSize = `${room}px`
    const own = open.getBoundingClientRect().height
    const middle = Math.max(top, 0) + (height - own) / 2
    open.style.marginBlockStart = `${Math.max(from, middle)}px`
    // Where the dialog is higher than the screen behind it.
    content.style.minBlockSize = `${Math.ceil(Math.max(from, middle) + own + distance)}px`
  }
}
