import type { Preview } from '../report/preview'
import type { MadeReport, Watch } from '../wizard/events'
import { loadPart, tellMissing } from './parts'
import type { PdfJob } from './pdfJob'
import type { FromWorker, ToWorker } from './pdfMessages'
import { keepIdle, pdfWorker } from './workers'

/** Makes the file that was ordered. The page stays free meanwhile; an abort ends the work at once. */
export function makePdfOf(job: PdfJob, watch: Watch): Promise<MadeReport> {
  return work(
    { wanted: 'file', job },
    watch,
    (message) => (message.type === 'file' ? message.file : undefined),
    async () => (await pdfJob()).fileOf(job, watch),
  )
}

/** The pages of the file that would be made. */
export function previewOfReport(job: PdfJob, watch: Watch): Promise<Preview> {
  return work(
    { wanted: 'pages', job },
    watch,
    (message) => (message.type === 'pages' ? message.pages : undefined),
    async () => (await pdfJob()).pagesOf(job, watch),
  )
}

/** In a worker; where none can be had on the page itself, which is then served between the steps. */
async function work<Result>(
  order: ToWorker,
  { onProgress, signal }: Watch,
  take: (message: FromWorker) => Result | undefined,
  here: () => Promise<Result>,
): Promise<Result> {
  signal.throwIfAborted()
  const worker = pdfWorker()
  if (worker === null) return here()
  const ending = new AbortController()
  let isHeard = false
  try {
    const done = await new Promise<Result | typeof unheard>((resolve, reject) => {
      const listen = { signal: ending.signal }
      signal.addEventListener('abort', () => reject(signal.reason), listen)
      worker.addEventListener(
        'error',
        (event) => (isHeard ? reject(new Error(event.message)) : resolve(unheard)),
        listen,
      )
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromWorker>) => {
          isHeard = true
          if (data.type === 'advanced') onProgress(data.progress)
          else if (data.type === 'failed') reject(failure(data))
          else {
            const result = take(data)
            if (result !== undefined) resolve(result)
          }
        },
        listen,
      )
      worker.postMessage(order)
    })
    if (done !== unheard) {
      keepIdle(worker)
      return done
    }
  } catch (error) {
    worker.terminate()
    throw error
  } finally {
    ending.abort()
  }
  worker.terminate()
  return here()
}

/** The worker did not even start: an old browser, or a page that is opened as a file. */
const unheard = Symbol('unheard')

function failure({ message, isPartMissing }: FromWorker & { type: 'failed' }): Error {
  const error = new Error(message)
  return isPartMissing ? tellMissing(error) : error
}

function pdfJob() {
  return loadPart(() => import('./pdfJob'))
}
