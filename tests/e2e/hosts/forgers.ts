import { siteAddress } from '../browser'
import type { HostPage } from './hostSite'

/** A page that sends forged words to the page around it and to the widget's frame, with and without ports. */
export function forger(): HostPage {
  return { html: `<!doctype html><title>Werbung</title><script>(${forge})()</script>` }
}

function forge(): void {
  const send = () => {
    const frame = parent.document.querySelector('lotse-check')?.shadowRoot?.querySelector('iframe')
    const windows = [parent, frame?.contentWindow ?? parent]
    const hello = { type: 'hello', options: { lang: 'en', accent: '#ff0000' }, prefill: { sector: 'metal' } }
    const words = [
      { lotse: 1, type: 'height', height: 9000 },
      { lotse: 1, type: 'ready', height: 9000 },
      { lotse: 1, type: 'step', screen: 'results' },
      { lotse: 1, type: 'finished' },
      { lotse: 1, type: 'summary', summary: { overall: 'building', topics: [] } },
      { lotse: 1, type: 'options', options: { lang: 'en' }, prefill: {} },
      { lotse: 1, type: 'chamber', text: '{"name":"Falsche Kammer"}' },
      { lotse: 1, type: 'viewport', top: 1e9, height: -1 },
      { lotse: 2, type: 'height', height: 9000 },
      'lotse',
      null,
      new Date(),
      new Map([['lotse', 1]]),
    ]
    for (const other of windows) {
      for (const word of words) other.postMessage(word, '*')
      for (const lotse of [1, 2, '1'])
        other.postMessage({ ...hello, lotse }, '*', [new MessageChannel().port2])
      for (const name of ['lotse', 'type', 'height'])
        try {
          other.postMessage(
            {
              lotse: 1,
              type: 'height',
              get [name]() {
                throw new Error('never')
              },
            },
            '*',
          )
        } catch {
          // Nobody gets what throws while it is packed.
        }
    }
  }
  // Before, while and after the widget and its page meet.
  send()
  setInterval(send, 20)
}

/** A page that floods the page around it and the widget's frame: a million words, half to each, `done` at the end. */
export function flooder(): HostPage {
  return { html: `<!doctype html><title>Flut</title><script>(${flood})()</script>` }
}

function flood(): void {
  const most = 1_000_000
  const batch = 5000
  const word = { lotse: 1, type: 'height', height: 9000 }
  const { port1, port2 } = new MessageChannel()
  let sent = 0
  // A turn for others after each batch.
  port1.onmessage = () => {
    const frame = parent.document.querySelector('lotse-check')?.shadowRoot?.querySelector('iframe')
    const target = frame?.contentWindow ?? parent
    for (let at = 0; at < batch / 2; at += 1) {
      parent.postMessage(word, '*')
      target.postMessage(word, '*')
    }
    sent += batch
    if (sent < most) port2.postMessage(null)
    else parent.postMessage('done', '*')
  }
  addEventListener('message', () => port2.postMessage(null), { once: true })
}

/** A page in place of the widget that writes down whatever reaches it. */
export function listener(): HostPage {
  return {
    html: `<!doctype html><title>Fremd</title><script>
      window.caught = []
      addEventListener('message', ({ data, ports }) => window.caught.push([data, ports.length]))
    </script>`,
  }
}

/** A widget that has gone bad: it takes the port like the real one, and then says what it should not. */
export function badFrame(): HostPage {
  return { html: `<!doctype html><title>Schlecht</title><script>(${misbehave})()</script>` }
}

function misbehave(): void {
  addEventListener('message', ({ ports: [port] }) => {
    if (!port) return
    port.postMessage({ lotse: 1, type: 'ready', height: 640 })
    const wrong: unknown[] = [Number.NaN, Infinity, -1, 1e9, '700', null, undefined, {}, [700]]
    for (const height of wrong) port.postMessage({ lotse: 1, type: 'height', height })
    for (const lotse of [0, 2, '1', null]) port.postMessage({ lotse, type: 'height', height: 900 })
    for (const type of ['__proto__', 'constructor', 'toString', 'hello', 'HEIGHT', '', null])
      port.postMessage({ lotse: 1, type, height: 900 })
    port.postMessage({ lotse: 1, type: 'step', screen: 'x'.repeat(1e6) })
    port.postMessage({ lotse: 1, type: 'summary', summary: { overall: null, topics: [] } })
    for (let at = 0; at < 100_000; at += 1)
      port.postMessage({ lotse: 1, type: 'height', height: 640 + (at % 2) * 200 })
    port.postMessage({ lotse: 1, type: 'finished' })
  })
}

/** The loader as the bad widget's server would send it. */
export async function loaderCode(): Promise<HostPage> {
  const answer = await fetch(`${siteAddress()}embed/v1/lotse.js`)
  return { html: await answer.text(), headers: { 'content-type': 'text/javascript' } }
}
