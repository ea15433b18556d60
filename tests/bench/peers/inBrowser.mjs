import * as peer from 'peer'

// One library as a page makes the document with it; which one is settled where this is bundled.

/** Milliseconds for each of some documents in a row. */
export async function measured(document, letters, rounds) {
  const [regular, semibold] = letters.map((text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)))
  const times = []
  for (let round = 0; round < rounds; round += 1) {
    const given = structuredClone(document)
    const start = performance.now()
    const bytes = await peer.make(given, { regular, semibold })
    times.push(performance.now() - start)
    if (String.fromCharCode(...bytes.subarray(0, 5)) !== '%PDF-') throw new Error('This is no PDF.')
  }
  return times
}
