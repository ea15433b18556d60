/** Whether a box around the element cuts off the lower end of what is in it, so that nobody can get there. */
export function isClipped(element: Element, content: Element): boolean {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    const { bottom } = box.getBoundingClientRect()
    if (
      /hidden|clip/.test(getComputedStyle(box).overflowY) &&
      content.getBoundingClientRect().bottom > bottom + 1
    )
      return true
  }
  return false
}
