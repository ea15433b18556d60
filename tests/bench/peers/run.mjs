import { readFileSync, writeFileSync } from 'node:fs'

// One library in a process of its own: `node run.mjs NAME ROUNDS DOCUMENT REGULAR SEMIBOLD [OUT]` prints its times as JSON.
const [name, rounds, document, regular, semibold, out] = process.argv.slice(2)
const { make } = await import(`./${name}.mjs`)
const blocks = JSON.parse(readFileSync(document, 'utf8'))
const fonts = { regular: readFileSync(regular), semibold: readFileSync(semibold) }
const times = []
const cpu = []
let bytes = new Uint8Array()
for (let round = 0; round < Number(rounds); round += 1) {
  const given = structuredClone(blocks)
  const start = performance.now()
  const used = process.cpuUsage()
  bytes = await make(given, fonts)
  times.push(performance.now() - start)
  cpu.push(process.cpuUsage(used).user / 1000)
}
if (out !== undefined) writeFileSync(out, bytes)
console.log(JSON.stringify({ times, cpu, bytes: bytes.length, pages: pagesIn(bytes) }))

/** Pages as the root of the page tree counts them, where the file says it in the open. */
function pagesIn(file) {
  const counts = [
    ...Buffer.from(file)
      .toString('latin1')
      .matchAll(/\/Count (\d+)/g),
  ].map(([, count]) => Number(count))
  return counts.length === 0 ? null : Math.max(...counts)
}
