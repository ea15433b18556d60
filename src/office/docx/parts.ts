import { packageSpace, relationSpace, wordNamespace, xmlHead } from '../xml'

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
