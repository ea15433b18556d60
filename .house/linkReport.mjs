/** @typedef {import('./checkLinks.mjs').Checked} Checked */

/** @type {readonly { outcome: Checked['outcome'], title: string, advice: string }[]} */
const groups = [
  {
    outcome: 'gone',
    title: 'Gone',
    advice: 'The page does not exist any more: find its successor or another source.',
  },
  { outcome: 'moved', title: 'Moved', advice: 'Look at the new address, then write it into the entry.' },
  {
    outcome: 'unreachable',
    title: 'Unreachable',
    advice: 'No answer, or a refusal that a browser may not get: open it by hand before changing anything.',
  },
  {
    outcome: 'fine',
    title: 'Fine',
    advice: 'They answer. Whether they still say what the entry says, only reading shows.',
  },
]

/**
 * The report in Markdown, with what needs work first.
 * @param {readonly Checked[]} checked
 * @param {string} date
 */
export function linkReport(checked, date) {
  const parts = groups.map((group) => ({
    ...group,
    links: checked.filter(({ outcome }) => outcome === group.outcome),
  }))
  const counts = parts.map(({ title, links }) => `${title.toLowerCase()} ${links.length}`).join(', ')
  return [
    `# Addresses of the catalogue, ${date}`,
    `${checked.length} addresses: ${counts}.`,
    ...parts.flatMap(({ title, advice, links }) =>
      links.length === 0 ? [] : [`## ${title} (${links.length})`, advice, links.map(line).join('\n')],
    ),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

/** @param {Checked} link */
function line({ address, outcome, detail, files }) {
  const more = outcome === 'moved' ? ` → <${detail}>` : detail === '' ? '' : ` (${detail})`
  return `- <${address}>${more}\n  in ${files.join(', ')}`
}
