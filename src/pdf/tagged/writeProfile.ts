import type { jsPDF } from 'jspdf'
import { colourProfile } from './colourProfile'
import { at, hooksOf, writeStream } from './hooks'
import { binaryString, reference } from './syntax'

/** Has it said which colours the numbers in the file mean: those of sRGB. */
export function writeProfile(pdf: jsPDF): void {
  const hooks = hooksOf(pdf)
  let id = 0
  at(pdf, 'postPutResources', () => {
    id = writeStream(hooks, binaryString(Uint8Array.from(colourProfile())), { N: '3' })
  })
  at(pdf, 'putCatalog', () => {
    const names = '/OutputConditionIdentifier (sRGB) /Info (sRGB)'
    const intent = `/Type /OutputIntent /S /GTS_PDFA1 ${names} /DestOutputProfile ${reference(id)}`
    hooks.write(`/OutputIntents [<<${intent}>>]`)
  })
}
