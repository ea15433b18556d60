// The reader of PDFs brings slow versions of functions that everything else uses, too. It works without them.
const { push } = Array.prototype
const { parse, stringify } = JSON

const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
await import('pdfjs-dist/legacy/build/pdf.worker.mjs')

Object.defineProperty(Array.prototype, 'push', { value: push })
Object.assign(JSON, { parse, stringify })

/** Opens a PDF. */
export const { getDocument } = pdfjs
