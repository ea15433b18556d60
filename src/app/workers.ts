// The module has no default export, its address has.
// oxlint-disable-next-line import/default
import address from './pdfWorker?worker&url'

/** Milliseconds after which a worker that nobody needs is ended. */
const patience = 60_000

let policy: ReturnType<NonNullable<Window['trustedTypes']>['createPolicy']> | undefined
let idle: { worker: Worker; end: ReturnType<typeof setTimeout> } | null = null

/** A worker for files and previews, with the content in it where it has worked before; `null` where the browser makes none. */
export function pdfWorker(): Worker | null {
  if (idle !== null) {
    const { worker, end } = idle
    clearTimeout(end)
    idle = null
    return worker
  }
  try {
    return new Worker(trusted(new URL(address, import.meta.url).href), { type: 'module' })
  } catch {
    return null
  }
}

/** Keeps a worker that is done for the next job, one at most and not for ever. */
export function keepIdle(worker: Worker): void {
  if (idle !== null) {
    worker.terminate()
    return
  }
  const end = setTimeout(() => {
    worker.terminate()
    idle = null
  }, patience)
  idle = { worker, end }
}

/** The address as browsers with Trusted Types want it: this one is the only one that is let through. */
function trusted(own: string): string {
  policy ??= window.trustedTypes?.createPolicy('lotse-worker', {
    createScriptURL: (wanted) => {
      if (wanted !== own) throw new TypeError(`No worker from ${wanted}`)
      return wanted
    },
  })
  return policy?.createScriptURL(own) ?? own
}
