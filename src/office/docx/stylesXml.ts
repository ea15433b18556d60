import type { Language } from '../../core/questionnaire/texts'
import { localeOf } from '../properties'
import { wordNamespace, xmlHead } from '../xml'

/** Sea and second ink of the house, as word processors write colours. */
const colours = { sea: '005F78', second: '47596A', line: 'C5D0D8', mist: 'F2F5F7' }

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="${colours.line}"/>`)
  .join('')

/** The styles that the document uses. Sizes are half points, spaces twentieths of a point. */
export function stylesXml(language: Language): string {
  return `${xmlHead}<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr>\
<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>\
<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${localeOf(language)}" w:eastAsia="${localeOf(language)}"/>\
</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr>\
</w:pPrDefault></w:docDefaults>\
${paragraphStyle('Normal', 'Normal', { isDefault: true })}\
${paragraphStyle('Title', 'Title', { size: 36, after: 60 })}\
${paragraphStyle('Subtitle', 'Subtitle', { colour: colours.second, after: 240 })}\
${paragraphStyle('Heading1', 'heading 1', { size: 26, colour: colours.sea, before: 280, after: 80, level: 0 })}\
${paragraphStyle('ListBullet', 'List Bullet', { list: true, after: 40 })}\
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar>\
<w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>\
<w:pPr><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>\
<w:tblPr><w:tblBorders>${edges}</w:tblBorders></w:tblPr>\
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr>\
<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${colours.mist}"/></w:tcPr></w:tblStylePr></w:style></w:styles>`
}

type Look = {
  isDefault?: boolean
  size?: number
  colour?: string
  before?: number
  after?: number
  /** Outline level of a heading. */
  level?: number
  list?: boolean
}

function paragraphStyle(id: string, name: string, look: Look): string {
  const basedOn = look.isDefault ? '' : '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>'
  const paragraph = [
    look.level === undefined ? '' : '<w:keepNext/><w:keepLines/>',
    look.list ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : '',
    look.after === undefined ? '' : `<w:spacing w:before="${look.before ?? 0}" w:after="${look.after}"/>`,
    look.level === undefined ? '' : `<w:outlineLvl w:val="${look.level}"/>`,
  ].join('')
  const letters = [
    look.size === undefined ? '' : '<w:b/>',
    look.colour === undefined ? '' : `<w:color w:val="${look.colour}"/>`,
    look.size === undefined ? '' : `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>`,
  ].join('')
  return `<w:style w:type="paragraph"${look.isDefault ? ' w:default="1"' : ''} w:styleId="${id}">\
<w:name w:val="${name}"/>${basedOn}<w:qFormat/>${paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`}\
${letters === '' ? '' : `<w:rPr>${letters}</w:rPr>`}</w:style>`
}
