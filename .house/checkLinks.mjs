import { setTimeout as wait } from 'node:timers/promises'

/** @typedef {{ address: string, files: string[] }} Address an address and the files that name it */
/** @typedef {'fine' | 'moved' | 'gone' | 'unreachable'} Outcome */
/** @typedef {Address & { outcome: Outcome, detail: string, answered: boolean }} Checked `detail`: new address or reason */
/** @typedef {{ atOnce?: number, timeout?: number, pause?: number, giveUpAfter?: number }} Manners times in milliseconds */

const headers = { 'user-agent': 'mittelstandslotse-links/1', accept: '*/*' }

/**
 * Asks every address, several hosts at once but each host one question after the other. Stops early where nothing at all
 * answers: then there is no network, and the list is shorter than what was asked for.
 * @param {readonly Address[]} addresses
 * @param {Manners} [manners]
 * @returns {Promise<Checked[]>}
 */
export async function checkLinks(addresses, manners = {}) {
  const { atOnce = 10, timeout = 15_000, pause = 500, giveUpAfter = 30 } = manners
  const hosts = byHost(addresses)
  /** @type {Checked[]} */
  const checked = []
  const isHopeless = () => checked.length >= giveUpAfter && !hasNetwork(checked)

  async function work() {
    for (let queue = hosts.shift(); queue; queue = hosts.shift()) {
      for (const [index, one] of queue.entries()) {
        if (isHopeless()) return
        if (index > 0) await wait(pause)
        checked.push({ ...one, ...(await ask(one.address, timeout)) })
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return checked.sort((a, b) => (a.address < b.address ? -1 : 1))
}

/**
 * False where not one host answered.
 * @param {readonly Checked[]} checked
 */
export function hasNetwork(checked) {
  return checked.length === 0 || checked.some(({ answered }) => answered)
}

/**
 * The hosts with the longest queues first, so that none is left over at the end.
 * @param {readonly Address[]} addresses
 * @returns {Address[][]}
 */
function byHost(addresses) {
  /** @type {Map<string, Address[]>} */
  const hosts = new Map()
  for (const one of addresses) {
    const { host } = new URL(one.address)
    hosts.set(host, [...(hosts.get(host) ?? []), one])
  }
  return [...hosts.values()].sort((a, b) => b.length - a.length)
}

/**
 * Many servers refuse HEAD, so only a GET can say that something is wrong.
 * @param {string} address
 * @param {number} timeout
 */
async function ask(address, timeout) {
  const head = await answerTo('HEAD', address, timeout)
  return head.outcome === 'fine' || head.outcome === 'moved' || head.isNameUnknown
    ? head
    : answerTo('GET', address, timeout)
}

/**
 * @param {'HEAD' | 'GET'} method
 * @param {string} address
 * @param {number} timeout
 * @returns {Promise<Pick<Checked, 'outcome' | 'detail' | 'answered'> & { isNameUnknown?: boolean }>}
 */
async function answerTo(method, address, timeout) {
  try {
    const signal = AbortSignal.timeout(timeout)
    const response = await fetch(address, { method, headers, signal })
    await response.body?.cancel()
    return { ...judged(response, address), answered: true }
  } catch (error) {
    const code = codeOf(error)
    return {
      outcome: 'unreachable',
      detail: code,
      answered: false,
      ...(code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? { isNameUnknown: true } : {}),
    }
  }
}

/**
 * @param {Response} response
 * @param {string} address
 * @returns {Pick<Checked, 'outcome' | 'detail'>}
 */
function judged({ ok, status, url }, address) {
  if (status === 404 || status === 410) return { outcome: 'gone', detail: String(status) }
  if (!ok) return { outcome: 'unreachable', detail: `status ${status}` }
  const [asked, given] = [address, url].map((one) => new URL(one).href.replace(/#.*$/, ''))
  return asked === given ? { outcome: 'fine', detail: '' } : { outcome: 'moved', detail: given ?? '' }
}

/**
 * What a failed request says for itself: the code of the system, or the name of the error.
 * @param {unknown} error
 * @returns {string}
 */
function codeOf(error) {
  if (!(error instanceof Error)) return 'unknown'
  const { cause } = error
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code
  return cause instanceof Error ? cause.message : error.name
}
