import type { SketchDocument } from '../report/sketchDocument'
import { wordNamespace, xmlHead, xmlText } from './xml'

const packageSpace = 'http://schemas.openxmlformats.org/package/2006'
const relationSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** What each part of the file is. */
export const contentTypesXml = `${xmlHead}<Types xmlns="${packageSpace}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>\
<Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>\
<Override PartName="/word/numbering.xml" ContentType="${wordType}.numbering+xml"/>\
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
</Types>`

/** Where the document and its properties stand. */
export const relationsXml = `${xmlHead}<Relationships xmlns="${packageSpace}/relationships">\
<Relationship Id="rId1" Type="${relationSpace}/officeDocument" Target="word/document.xml"/>\
<Relationship Id="rId2" Type="${packageSpace}/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
</Relationships>`

/** What the document refers to. */
export const documentRelationsXml = `${xmlHead}<Relationships xmlns="${packageSpace}/relationships">\
<Relationship Id="rId1" Type="${relationSpace}/styles" Target="styles.xml"/>\
<Relationship Id="rId2" Type="${relationSpace}/numbering" Target="numbering.xml"/>\
</Relationships>`

/** One kind of list: bullets. */
export const numberingXml = `${xmlHead}<w:numbering xmlns:w="${wordNamespace}">\
<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>\
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>\
<w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum>\
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

/** Title, language and day of the document. */
export function corePropertiesXml({ title, language }: SketchDocument, createdOn: string): string {
  const moment = `<dcterms:created xsi:type="dcterms:W3CDTF">${createdOn}T00:00:00Z</dcterms:created>`
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packageSpace}/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title>\
<dc:language>${localeOf(language)}</dc:language>${moment}</cp:coreProperties>`
}

/** The language as word processors name it. */
export function localeOf(language: SketchDocument['language']): string {
  return language === 'de' ? 'de-DE' : 'en-GB'
}
