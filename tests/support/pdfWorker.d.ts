/** The part of the reader of PDFs that reads; the package has no types for it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
