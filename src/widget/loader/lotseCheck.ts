import {
  doctorAddress,
  frameAddress,
  isFrameMessage,
  tagName,
  type EventName,
  type FrameMessage,
  type HostMessage,
  type Unversioned,
} from '../protocol'
import { baseOf, resolved } from './base'
import { chamberFile } from './chamberFile'
import { isClipped } from './isClipped'
import { reservedHeight } from './reservedHeight'
import { chamberOf, optionsOf, prefillOf, schemeOf, wordsFor } from './surroundings'

/** Milliseconds after which a frame that has said nothing is given up. */
const patience = 20_000
const violation = 'securitypolicyviolation'
/** Milliseconds after which the page has come to rest around the frame. */
const settling = 2000
/** Changes of height in a second after which the frame only grows: what it says makes it say it. */
const mostChanges = 20

/** The doctor reads it at the note, as `data-trouble`. */
type Trouble = 'refused' | 'silent' | 'nowhere' | 'clipped'

/**
 * `<lotse-check>`: the check in a frame. The link inside stays until the frame is there, and for good where it does not come.
 * All of it lies in a shadow root: no style of the page reaches it, and nothing of the page is changed.
 */
export class LotseCheck extends HTMLElement {
  readonly #room = document.createElement('div')
  readonly #link = document.createElement('slot')
  readonly #note = document.createElement('div')
  readonly #attributes = new MutationObserver(() => this.#tellOptions())
  /** The page's own policy lets no frame in from there. */
  readonly #refusal = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'frame-src' && blockedURI && this.#frame?.src.startsWith(blockedURI))
      this.#despair('refused')
  }
  #near: IntersectionObserver | null = null
  #base: string | null = null
  #frame: HTMLIFrameElement | null = null
  #port: MessagePort | null = null
  #patience = 0
  #chamber = ''
  #height = 0
  #changes: number[] = []

  constructor() {
    super()
    const own = new CSSStyleSheet()
    // A frame has no width of its own: boxes that make their content narrow would make it 300 pixels wide.
    own.replaceSync(':host{display:block;flex-grow:1;place-self:stretch}')
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [own]
    root.appendChild(this.#room)
    this.#room.appendChild(this.#link)
    this.#room.appendChild(this.#note)
    this.#room.style.cssText =
      'all:initial;display:block;font:1em/1.5 system-ui,sans-serif;position:relative;overflow-anchor:none'
  }

  connectedCallback(): void {
    this.#room.style.minHeight = `${reservedHeight(this.#room.clientWidth, this.getAttribute('start'))}px`
    this.#attributes.observe(this, { attributes: true })
    this.#near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#open()
      },
      // So far below the window the frame begins to load.
      { rootMargin: '600px' },
    )
    this.#near.observe(this.#room)
  }

  disconnectedCallback(): void {
    this.#attributes.disconnect()
    this.#near?.disconnect()
    clearTimeout(this.#patience)
    document.removeEventListener(violation, this.#refusal)
    this.#port?.close()
    this.#port = null
    if (this.#frame) this.#room.removeChild(this.#frame)
    this.#frame = null
    this.#link.style.display = ''
  }

  #open(): void {
    if (this.#frame) return
    this.#near?.disconnect()
    this.#height = 0
    this.#base ??= baseOf(this)
    if (this.#base === null) return this.#despair('nowhere')
    const frame = document.createElement('iframe')
    frame.title = wordsFor(this).title
    // Browsers without it complain about the name.
    if ('share' in navigator) frame.allow = 'web-share'
    frame.referrerPolicy = 'no-referrer'
    frame.style.cssText =
      'position:absolute;inset:0;width:100%;height:100%;border:0;opacity:0;pointer-events:none'
    frame.style.colorScheme = schemeOf(this) || 'light dark'
    frame.onload = () => this.#greet(frame)
    frame.src = `${this.#base}${frameAddress}?${new URLSearchParams(optionsOf(this))}`
    this.#frame = frame
    document.addEventListener(violation, this.#refusal)
    this.#room.appendChild(frame)
    this.#patience = setTimeout(() => this.#despair('silent'), patience)
  }

  /** Each time the frame has loaded: it gets a port of its own, and whoever was there before has none any more. */
  #greet(frame: HTMLIFrameElement): void {
    const { port1, port2 } = new MessageChannel()
    this.#port?.close()
    this.#port = port1
    this.#chamber = ''
    port1.onmessage = ({ data }) => {
      if (isFrameMessage(data)) this.#hear(data)
    }
    // A page without an origin has frames without one, and no other way to reach them.
    const target = origin === 'null' ? '*' : resolved(frame.src).origin
    const hello: HostMessage = { lotse: 1, type: 'hello', options: optionsOf(this), prefill: prefillOf(this) }
    frame.contentWindow?.postMessage(hello, target, [port2])
    void this.#tellChamber()
  }

  #tell(message: Unversioned<HostMessage>): void {
    this.#port?.postMessage({ lotse: 1, ...message })
  }

  #tellOptions(): void {
    this.#tell({ type: 'options', options: optionsOf(this), prefill: prefillOf(this) })
    void this.#tellChamber()
  }

  /** The frame reads what lies beside the widget itself. */
  async #tellChamber(): Promise<void> {
    const address = chamberOf(this)
    if (!this.#port || !address || address.href === this.#chamber) return
    this.#chamber = address.href
    if (this.#base?.startsWith(`${address.origin}/`)) return
    const file = await chamberFile(address)
    if (this.#chamber === address.href) this.#tell({ type: 'chamber', ...file })
  }

  #hear(message: FrameMessage): void {
    switch (message.type) {
      case 'ready':
        this.#show()
        this.#grow(message.height)
        return this.#announce('lotse:ready', { height: message.height })
      case 'height':
        return this.#grow(message.height)
      case 'step':
        // Also what the page itself keeps free in its own styles.
        this.style.minHeight = this.#room.style.minHeight = '0'
        // The next screen begins at the top: shown where the reader has that above the window.
        if (this.#room.getBoundingClientRect().top < 0) this.#room.scrollIntoView({ block: 'start' })
        return this.#announce('lotse:step', { screen: message.screen, page: message.page })
      case 'finished':
        return this.#announce('lotse:finished', {})
      case 'offset': {
        const { top = 0 } = this.#frame?.getBoundingClientRect() ?? {}
        return this.#tell({ type: 'viewport', top: -top, height: innerHeight })
      }
      case 'summary':
        if (this.getAttribute('share') === 'summary') this.#announce('lotse:shared', message.summary)
    }
  }

  #show(): void {
    clearTimeout(this.#patience)
    // Once the page has settled around the new height.
    this.#patience = setTimeout(() => isClipped(this, this.#room) && this.#callDoctor('clipped'), settling)
    this.#note.textContent = ''
    this.#link.style.display = 'none'
    if (this.#frame)
      this.#frame.style.cssText += ';display:block;position:static;opacity:1;pointer-events:auto'
  }

  #grow(wanted: number): void {
    const height = Math.ceil(wanted)
    if (!this.#frame || Math.abs(height - this.#height) < 2) return
    const now = Date.now()
    this.#changes = this.#changes.filter((time) => now - time < 1000)
    if (this.#changes.length >= mostChanges && height < this.#height) return
    this.#changes.push(now)
    this.#height = height
    this.#frame.style.height = `${height}px`
  }

  /** Says in one sentence that it cannot be shown, with a link; the doctor says more, where the page lets it in. */
  #despair(trouble: Trouble): void {
    const { trouble: sentence, link } = wordsFor(this)
    clearTimeout(this.#patience)
    this.#note.textContent = `${sentence} `
    if (this.#base !== null && !this.querySelector('a')) {
      const way = resolved(this.#base)
      way.textContent = link
      this.#note.appendChild(way)
    }
    this.#callDoctor(trouble)
  }

  /** It finds the note by what it carries; nobody knows where it is when nobody knows where the widget is. */
  #callDoctor(trouble: Trouble): void {
    this.#note.dataset['trouble'] = trouble
    if (this.#base === null) {
      // oxlint-disable-next-line no-console
      console.warn(`<${tagName}> needs a link inside`)
      return
    }
    try {
      const doctor = document.createElement('script')
      doctor.referrerPolicy = 'no-referrer'
      doctor.src = this.#base + doctorAddress
      this.#room.appendChild(doctor)
    } catch {
      // A page with Trusted Types lets no script in by its address.
    }
  }

  #announce(name: EventName, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
  }
}
