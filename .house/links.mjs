import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkLinks, hasNetwork } from './checkLinks.mjs'
import { installPackages } from './install.mjs'
import { linkReport } from './linkReport.mjs'
import { root } from './root.mjs'

installPackages()
const { addressesIn } = await import('./addressesIn.mjs')
const { values } = parseArgs({ options: { out: { type: 'string', default: '.' } } })
const catalogue = join(root, 'questionnaires', 'catalogue')
const files = readdirSync(catalogue, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .sort()
const addresses = addressesIn(
  files.map((file) => ({ file, text: readFileSync(join(catalogue, file), 'utf8') })),
)

console.log(`Asking ${addresses.length} addresses, this takes some minutes.`)
const checked = await checkLinks(addresses)
if (hasNetwork(checked)) {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(new Date())
  // npm runs scripts in the project and names the directory of the user apart.
  const folder = resolve(process.env.INIT_CWD ?? '.', values.out)
  const report = join(folder, `links-${date}.md`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(report, linkReport(checked, date))
  console.log(`Written: ${report}`)
} else {
  console.error(`No network: none of the first ${checked.length} addresses answered. Nothing was written.`)
  process.exitCode = 1
}
