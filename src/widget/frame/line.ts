import { isHostMessage, type FrameMessage, type HostMessage, type Unversioned } from '../protocol'

type Posted = Pick<MessageEvent, 'origin' | 'data' | 'ports'> & { source: unknown }
type Listen = (type: 'message', listener: (event: Posted) => void) => void

/** A window, as far as it matters here. */
type Inside = { parent: unknown; addEventListener: Listen; removeEventListener: Listen }

export type Line = {
  /** Says something to the host page; nothing where there is none that listens. */
  tell: (message: Unversioned<FrameMessage>) => void
  /** True once the host page has said hello. */
  isOpen: () => boolean
  /** Name of the host page's site; `null` as long as none has said hello, and where it has none. */
  host: () => string | null
}

/**
 * Waits for the page around the frame to say hello, and keeps the port that comes with it. From then on only what comes
 * through the port is heard.
 */
export function lineToHost(view: Inside, hear: (message: HostMessage) => void): Line {
  let port: MessagePort | null = null
  let host: string | null = null
  const answer = ({ source, origin, data, ports: [offered] }: Posted) => {
    if (source !== view.parent || !offered || !isHostMessage(data) || data.type !== 'hello') return
    view.removeEventListener('message', answer)
    port = offered
    host = origin === 'null' ? null : new URL(origin).host
    offered.addEventListener('message', ({ data: next }) => {
      if (isHostMessage(next) && next.type !== 'hello') hear(next)
    })
    offered.start()
    hear(data)
  }
  if (view.parent !== view) view.addEventListener('message', answer)
  return {
    tell: (message) => port?.postMessage({ lotse: 1, ...message }),
    isOpen: () => port !== null,
    host: () => host,
  }
}
