import { describe, expect, it } from 'vitest'
import { lineToHost } from '../../../src/widget/frame/line'
import type { HostMessage } from '../../../src/widget/protocol'

type Posted = Pick<MessageEvent, 'origin' | 'data' | 'ports'> & { source: unknown }

const hello: HostMessage = { lotse: 1, type: 'hello', options: { lang: 'de' }, prefill: {} }

/** A window inside another one, as far as the line looks at it. */
function someFrame() {
  const parent = {}
  const listeners = new Set<(event: Posted) => void>()
  const view = {
    parent,
    addEventListener: (_: 'message', listener: (event: Posted) => void) => listeners.add(listener),
    removeEventListener: (_: 'message', listener: (event: Posted) => void) => listeners.delete(listener),
  }
  const post = (posted: Partial<Posted>) => {
    for (const listener of listeners)
      listener({ source: parent, origin: 'https://kammer.example', data: hello, ports: [], ...posted })
  }
  return { view, post, listeners }
}

function someLine() {
  const frame = someFrame()
  const heard: HostMessage[] = []
  const line = lineToHost(frame.view, (message) => heard.push(message))
  const { port1, port2 } = new MessageChannel()
  return { ...frame, line, heard, host: port1, ports: [port2] }
}

function nextAt(port: MessagePort): Promise<unknown> {
  return new Promise((resolve) => {
    port.onmessage = ({ data }) => resolve(data)
  })
}

describe('the line to the host page', () => {
  it('opens with the first hello of the page around the frame, and knows its site', async () => {
    const { line, heard, post, host, ports } = someLine()
    post({ ports })
    expect({ isOpen: line.isOpen(), host: line.host(), heard }).toEqual({
      isOpen: true,
      host: 'kammer.example',
      heard: [hello],
    })
    const said = nextAt(host)
    line.tell({ type: 'height', height: 640 })
    expect(await said).toEqual({ lotse: 1, type: 'height', height: 640 })
    host.close()
  })

  it('stays closed for other windows, other versions, and a hello without a port', () => {
    const { line, heard, post, host, ports } = someLine()
    post({ source: {}, ports })
    post({ source: null, ports })
    post({ data: { ...hello, lotse: 2 }, ports })
    post({ data: { lotse: 1, type: 'options', options: {}, prefill: {} }, ports })
    post({ ports: [] })
    line.tell({ type: 'finished' })
    expect({ isOpen: line.isOpen(), host: line.host(), heard }).toEqual({
      isOpen: false,
      host: null,
      heard: [],
    })
    host.close()
  })

  it('no longer listens to any window once it is open', () => {
    const { listeners, post, host, ports } = someLine()
    post({ ports })
    expect(listeners.size).toBe(0)
    host.close()
  })

  it('passes over what is no message, and every other hello', async () => {
    const { heard, post, host, ports } = someLine()
    post({ ports })
    const last: HostMessage = { lotse: 1, type: 'viewport', top: 0, height: 800 }
    for (const data of [null, 'x', { ...last, lotse: 3 }, hello, last]) host.postMessage(data)
    await expect.poll(() => heard.length).toBeGreaterThan(1)
    expect(heard).toEqual([hello, last])
    host.close()
  })

  it('knows no site of a page that has none', () => {
    const { line, post, host, ports } = someLine()
    post({ origin: 'null', ports })
    expect({ isOpen: line.isOpen(), host: line.host() }).toEqual({ isOpen: true, host: null })
    host.close()
  })
})
