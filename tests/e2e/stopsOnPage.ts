/** Numbers what Tab can lead to, in the order of the page, of radios one in each group, and gives the words. */
export function numberControls(): string[] {
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  const all = [...document.querySelectorAll<HTMLElement>(wanted)]
  for (const control of all) control.removeAttribute('data-stop')
  const firstOfGroups = new Map<string, HTMLElement>()
  for (const control of all) {
    if (!(control instanceof HTMLInputElement) || control.type !== 'radio') continue
    if (control.checked || !firstOfGroups.has(control.name)) firstOfGroups.set(control.name, control)
  }
  const controls = all.filter((control) => {
    if (control.tabIndex < 0 || control.matches(':disabled') || !control.checkVisibility()) return false
    if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true
    return firstOfGroups.get(control.name) === control
  })
  // From the top, wherever the focus was before: beside the page there is nothing to come from.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  getSelection()?.removeAllRanges()
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
  return controls.map((control, index) => {
    control.setAttribute('data-stop', String(index))
    for (const each of [control, control.closest('label'), control.parentElement]) {
      if (!each) continue
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each)
      each.setAttribute('data-ring', outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineColor}`)
    }
    const words = control.getAttribute('aria-label') ?? control.textContent ?? ''
    return `${index} ${control.tagName.toLowerCase()} ${words.trim().slice(0, 40) || control.id}`
  })
}

/**
 * The number of the control that has the focus, -1 outside of the page, and what is wrong there: no ring of 2 px that
 * was not there before and stands 3 : 1 against its ground, or something that sticks lies over it, or it is out of sight.
 */
export async function controlAtFocus(): Promise<{ stop: number; fault: string }> {
  /** Pixels of the control; of a large field the browser shows the line that is written in. */
  const least = 48
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const element = document.activeElement
  if (!element || element === document.body) return { stop: -1, fault: '' }
  const stop = Number(element.getAttribute('data-stop') ?? '-2')
  const name = element.outerHTML.slice(0, 100)
  const target = element.closest('label') ?? element
  const fault = [ringFault(), placeFault()].find((each) => each !== '')
  return { stop, fault: fault === undefined ? '' : `${fault} around ${name}` }

  function ringFault(): string {
    const ringed = [element, target, element?.parentElement].find(
      (each) => each && getComputedStyle(each).outlineStyle !== 'none',
    )
    if (!ringed) return 'no ring'
    const { outlineWidth, outlineColor } = getComputedStyle(ringed)
    const ground = groundBehind(ringed)
    const [lighter = 0, darker = 0] = [lightOf(outlineColor), lightOf(ground)].toSorted((a, b) => b - a)
    if (ringed.getAttribute('data-ring') === `${outlineWidth} ${outlineColor}`)
      return 'the same ring as before'
    const isSeen = Number.parseFloat(outlineWidth) >= 2 && (lighter + 0.05) / (darker + 0.05) >= 3
    return isSeen ? '' : `ring ${outlineWidth} ${outlineColor} on ${ground}`
  }

  function groundBehind(ringed: Element): string {
    for (let each = ringed.parentElement; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each)
      if (!/^rgba\(.*, 0\)$|^transparent$/u.test(backgroundColor)) return backgroundColor
    }
    return getComputedStyle(document.body).backgroundColor
  }

  function lightOf(color: string): number {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    if (!canvas) return 0
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  function placeFault(): string {
    const box = target.getBoundingClientRect()
    const seen = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)
    if (seen < Math.min(box.height, least) - 1) return `out of sight, ${box.top} to ${box.bottom}`
    const over = [...document.querySelectorAll('body *')].filter((each) => {
      const { position } = getComputedStyle(each)
      if ((position !== 'sticky' && position !== 'fixed') || each.contains(target) || target.contains(each))
        return false
      const other = each.getBoundingClientRect()
      const isBeside = other.right <= box.left + 1 || other.left >= box.right - 1
      return !isBeside && other.top < box.bottom - 1 && other.bottom > box.top + 1
    })
    return over.length === 0 ? '' : `${over[0]?.className ?? ''} lies over it`
  }
}
