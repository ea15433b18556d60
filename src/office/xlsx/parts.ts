import { packageSpace, relationSpace, xmlHead, xmlText } from '../xml'
import { columnName } from './columnName'
import type { Sheet, Workbook } from './workbook'

export const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What each part of the file is. */
export function contentTypesXml({ sheets }: Workbook): string {
  const parts = sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, 'worksheet'))
  return `${xmlHead}<Types xmlns="${packageSpace}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
${override('xl/workbook.xml', 'sheet.main')}${parts.join('')}\
${override('xl/styles.xml', 'styles')}${override('xl/sharedStrings.xml', 'sharedStrings')}\
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
</Types>`
}

function override(name: string, kind: string): string {
  return `<Override PartName="/${name}" ContentType="${sheetType}.${kind}+xml"/>`
}

/** Where workbook and properties stand. */
export const relationsXml = relations([
  `Type="${relationSpace}/officeDocument" Target="xl/workbook.xml"`,
  `Type="${packageSpace}/relationships/metadata/core-properties" Target="docProps/core.xml"`,
])

/** What the workbook refers to: its sheets in order, then styles and texts. */
export function workbookRelationsXml({ sheets }: Workbook): string {
  return relations([
    ...sheets.map(
      (_, index) => `Type="${relationSpace}/worksheet" Target="worksheets/sheet${index + 1}.xml"`,
    ),
    `Type="${relationSpace}/styles" Target="styles.xml"`,
    `Type="${relationSpace}/sharedStrings" Target="sharedStrings.xml"`,
  ])
}

/** Addresses outside the file that a sheet leads to, `rId1` being the first. */
export function linksXml(urls: readonly string[]): string {
  return relations(
    urls.map((url) => `Type="${relationSpace}/hyperlink" Target="${xmlText(url)}" TargetMode="External"`),
  )
}

function relations(each: readonly string[]): string {
  const entries = each.map((entry, index) => `<Relationship Id="rId${index + 1}" ${entry}/>`)
  return `${xmlHead}<Relationships xmlns="${packageSpace}/relationships">${entries.join('')}</Relationships>`
}

/** The sheets in order; each filters its own rows, and repeats its header on every printed page. */
export function workbookXml({ sheets }: Workbook): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const filters = sheets.map((sheet, index) => {
    const range = `${quoted(sheet.name)}!$A$1:$${columnName(sheet.columns.length - 1)}$${sheet.rows.length + 1}`
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${range}</definedName>`
  })
  const titles = sheets.map(
    (sheet, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted(sheet.name)}!$1:$1</definedName>`,
  )
  return `${xmlHead}<workbook xmlns="${mainSpace}" xmlns:r="${relationSpace}"><bookViews><workbookView/></bookViews>\
<sheets>${entries.join('')}</sheets><definedNames>${filters.join('')}${titles.join('')}</definedNames></workbook>`
}

function quoted(name: Sheet['name']): string {
  return xmlText(`'${name.replaceAll("'", "''")}'`)
}
