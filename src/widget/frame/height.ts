/** Changes smaller than this are not worth a word, and a way to never-ending growth. */
const least = 2
/** Milliseconds in which changes are gathered. */
const pause = 40

/**
 * Tells the height of the content whenever it is another one. Measures no window, so that no answer changes the question.
 * Browsers do not draw frames outside the window, and tell nobody of sizes there: changes of the content count as well.
 */
export function followHeight(
  content: HTMLElement,
  tell: (height: number) => void,
): { present: () => number } {
  let told = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const present = () => Math.ceil(content.getBoundingClientRect().height)
  const look = () => {
    timer = undefined
    const height = present()
    if (Math.abs(height - told) < least) return
    told = height
    tell(height)
  }
  const soon = () => {
    timer ??= setTimeout(look, pause)
  }
  new ResizeObserver(look).observe(content)
  new MutationObserver(soon).observe(content, { subtree: true, childList: true, characterData: true })
  return {
    present: () => {
      told = present()
      return told
    },
  }
}
