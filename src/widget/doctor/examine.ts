import { addresses } from '../protocol'
import { diagnosisOf, type Findings, type Trouble } from './diagnosis'
import { show } from './show'

const troubles: readonly Trouble[] = ['refused', 'silent', 'clipped']
/** Milliseconds after which asking for the frame counts as without an answer. */
const patience = 10_000

/** Finds out what stops one tag, and says so in its place and on the console. Nothing where the loader saw no trouble. */
export async function examine(tag: Element): Promise<void> {
  const note = tag.shadowRoot?.querySelector('[data-trouble]')
  if (!(note instanceof HTMLElement)) return
  const trouble = troubles.find((one) => one === note.dataset['trouble'])
  const frame = tag.shadowRoot?.querySelector('iframe')
  if (trouble === undefined || !frame || note.dataset['examined'] === trouble) return
  note.dataset['examined'] = trouble
  const [base = ''] = frame.src.split(addresses.frame)
  const findings = await findingsOf(tag, frame, base, trouble)
  // Meanwhile it may have come after all.
  if (trouble === 'clipped' || note.textContent !== '') show(tag, note, base, diagnosisOf(findings))
}

async function findingsOf(tag: Element, frame: Element, base: string, trouble: Trouble): Promise<Findings> {
  return {
    trouble,
    base,
    protocol: location.protocol,
    isSandboxed: origin === 'null' && location.protocol !== 'file:',
    answer: trouble === 'silent' ? await answerOf(base + addresses.frame) : 'unknown',
    box: trouble === 'clipped' ? boxAround(tag, frame) : null,
  }
}

/** What the widget's server says to the page that the frame shows. */
async function answerOf(address: string): Promise<Findings['answer']> {
  let isForbidden = false
  const listen = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    isForbidden ||= effectiveDirective === 'connect-src'
  }
  document.addEventListener('securitypolicyviolation', listen)
  try {
    const signal = AbortSignal.timeout(patience)
    return (await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal })).status
  } catch {
    // The event follows the failure.
    await new Promise((done) => setTimeout(done))
    return isForbidden ? 'unknown' : 'none'
  } finally {
    document.removeEventListener('securitypolicyviolation', listen)
  }
}

/** The box that cuts off the lower end of the frame, named by its id or its classes. */
function boxAround(tag: Element, frame: Element): string | null {
  const { bottom } = frame.getBoundingClientRect()
  for (let box = tag.parentElement; box && box !== document.body; box = box.parentElement) {
    const isCutting = /hidden|clip/.test(getComputedStyle(box).overflowY)
    if (!isCutting || bottom <= box.getBoundingClientRect().bottom + 1) continue
    const classes = [...box.classList].map((name) => `.${CSS.escape(name)}`).join('')
    return box.id === '' ? box.localName + classes : `#${CSS.escape(box.id)}`
  }
  return null
}
