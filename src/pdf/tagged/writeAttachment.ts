import type { jsPDF } from 'jspdf'
import type { IsoDate } from '../../core/date'
import { at, hooksOf, writeObject, writeStream } from './hooks'
import { binaryString, moment, nameOf, reference, textString } from './syntax'

/** A file that travels inside the PDF, such as the answers that the report was made from. */
export type Attachment = {
  name: string
  /** Media type, such as `application/json`. */
  mime: string
  bytes: Uint8Array
  /** What it is, in the language of the report. */
  description: string
}

/** Has a file embedded as the source of the document, dated to the day. */
export function writeAttachment(
  pdf: jsPDF,
  { name, mime, bytes, description }: Attachment,
  day: IsoDate,
): void {
  const hooks = hooksOf(pdf)
  let id = 0
  at(pdf, 'postPutResources', () => {
    const params = `<</Size ${bytes.length} /ModDate (${moment(day)})>>`
    const entries = { Type: '/EmbeddedFile', Subtype: nameOf(mime), Params: params }
    const file = reference(writeStream(hooks, binaryString(bytes), entries))
    const names = `/F ${textString(plainName(name))} /UF ${textString(name)} /Desc ${textString(description)}`
    id = hooks.newObjectDeferred()
    writeObject(
      hooks,
      id,
      `<</Type /Filespec ${names} /AFRelationship /Source /EF <</F ${file} /UF ${file}>>>>`,
    )
  })
  at(pdf, 'putCatalog', () => {
    const named = `${textString(name)} ${reference(id)}`
    hooks.write(`/Names <</EmbeddedFiles <</Names [${named}]>>>> /AF [${reference(id)}]`)
  })
}

/** For readers that know nothing but ASCII. */
function plainName(name: string): string {
  return name.replace(/[^\x20-\x7e]/gu, '_')
}
