/** Opens every closed part around an element, then moves the focus to it. */
export function reveal(element: HTMLElement) {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true
  }
  if (element instanceof HTMLDetailsElement) element.open = true
  const target = element.querySelector<HTMLElement>(':scope > summary') ?? element
  target.focus()
  target.scrollIntoView?.({ block: 'start' })
}

/** The part of the screen that carries a target name; looked up inside the screen, since ids may occur twice on a page. */
export function partNamed(screen: HTMLElement, target: string): HTMLElement | undefined {
  return [...screen.querySelectorAll<HTMLElement>('[data-target]')].find(
    (part) => part.dataset['target'] === target,
  )
}
