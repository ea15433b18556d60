import type { jsPDF } from 'jspdf'
import type { IsoDate } from '../../core/date'
import type { Language } from '../../core/questionnaire/texts'
import { at, hooksOf, writeStream } from './hooks'
import { binaryString, reference } from './syntax'

/** What the file says of itself; empty texts are left out. */
export type Facts = {
  title: string
  subject: string
  author: string
  creator: string
  producer: string
  language: Language
  day: IsoDate
}

/** Has the facts written as XMP, with the claim to be PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3). */
export function writeMetadata(pdf: jsPDF, facts: Facts): void {
  const hooks = hooksOf(pdf)
  let id = 0
  at(pdf, 'postPutResources', () => {
    const bytes = binaryString(new TextEncoder().encode(packetOf(facts)))
    id = writeStream(hooks, bytes, { Type: '/Metadata', Subtype: '/XML' })
  })
  at(pdf, 'putCatalog', () => hooks.write(`/Metadata ${reference(id)}`))
}

function packetOf({ title, subject, author, creator, producer, language, day }: Facts): string {
  const spoken = (name: string, text: string) =>
    text === ''
      ? ''
      : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt></${name}>`
  const listed = (name: string, list: string, text: string) =>
    text === '' ? '' : `<${name}><rdf:${list}><rdf:li>${xml(text)}</rdf:li></rdf:${list}></${name}>`
  const moment = `${day}T00:00:00+00:00`
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${namespaces}>`,
    '<dc:format>application/pdf</dc:format>',
    spoken('dc:title', title),
    spoken('dc:description', subject),
    listed('dc:creator', 'Seq', author),
    listed('dc:language', 'Bag', language),
    `<xmp:CreatorTool>${xml(creator)}</xmp:CreatorTool><xmp:CreateDate>${moment}</xmp:CreateDate>`,
    `<pdf:Producer>${xml(producer)}</pdf:Producer>`,
    '<pdfuaid:part>1</pdfuaid:part>',
    '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
    '</rdf:Description>',
    extension,
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('')
}

const namespaces = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['xmp', 'http://ns.adobe.com/xap/1.0/'],
  ['pdf', 'http://ns.adobe.com/pdf/1.3/'],
  ['pdfuaid', 'http://www.aiim.org/pdfua/ns/id/'],
  ['pdfaid', 'http://www.aiim.org/pdfa/ns/id/'],
]
  .map(([prefix, name]) => ` xmlns:${prefix}="${name}"`)
  .join('')

/** PDF/A knows nothing of PDF/UA and wants its mark described. */
const extension = [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
].join('')

const escapes = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

function xml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => escapes.get(sign) ?? sign)
}
