import { xmlText } from '../xml'

/** One paragraph; a line break in the text stays one. */
export function paragraphXml(text: string, style?: string, alignment?: 'right'): string {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    alignment === undefined ? '' : `<w:jc w:val="${alignment}"/>`,
  ].join('')
  const runs = text
    .split(/\r\n|[\r\n]/)
    .map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`)
    .join('<w:br/>')
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text === '' ? '' : `<w:r>${runs}</w:r>`}</w:p>`
}
