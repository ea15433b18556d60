import { MissingPart } from './parts'
import { fileOf, pagesOf } from './pdfJob'
import type { FromWorker, ToWorker } from './pdfMessages'

/** Makes files and previews apart from the page, which stays as quick as it was. */
self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  void answer(event.data)
})

async function answer({ wanted, job }: ToWorker): Promise<void> {
  const watch = { onProgress: (progress: number) => post({ type: 'advanced', progress }) }
  try {
    if (wanted === 'pages') post({ type: 'pages', pages: await pagesOf(job, watch) })
    else {
      const file = await fileOf(job, watch)
      post({ type: 'file', file }, [file.bytes.buffer])
    }
  } catch (error) {
    post({ type: 'failed', message: String(error), isPartMissing: error instanceof MissingPart })
  }
}

function post(message: FromWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}
