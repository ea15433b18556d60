/**
 * Brings what is urgent into view where it comes up above the reader: the frame is as high as its content, so the page around
 * it has to move. Never before the reader has done anything.
 */
export function showUrgent(
  content: HTMLElement,
  { userActivation }: Pick<Navigator, 'userActivation'>,
): void {
  let shown: Element | null = null
  new MutationObserver(() => {
    const urgent = content.querySelector('.notices [role="alert"]')
    if (urgent === shown) return
    shown = urgent
    if (urgent && userActivation?.hasBeenActive) urgent.scrollIntoView({ block: 'nearest' })
  }).observe(content, { subtree: true, childList: true })
}
