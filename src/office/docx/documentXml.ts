import type { SketchBlock, SketchDocument } from '../../report/sketchDocument'
import { paragraphXml } from './paragraphXml'
import { tableXml } from './tableXml'
import { wordNamespace, xmlHead } from '../xml'

/** The body: A4 with margins of 2.5 cm, in twentieths of a point. */
export function documentXml({ title, lines, sections, note }: SketchDocument): string {
  const body = [
    paragraphXml(title, 'Title'),
    ...lines.map((line) => paragraphXml(line, 'Subtitle')),
    ...sections.flatMap(({ heading, blocks }) => [
      paragraphXml(heading, 'Heading1'),
      ...blocks.map(blockXml),
    ]),
    paragraphXml(note, 'Subtitle'),
  ].join('')
  return `${xmlHead}<w:document xmlns:w="${wordNamespace}"><w:body>${body}<w:sectPr>\
<w:pgSz w:w="11906" w:h="16838"/>\
<w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/>\
</w:sectPr></w:body></w:document>`
}

function blockXml(block: SketchBlock): string {
  switch (block.kind) {
    case 'text':
      return paragraphXml(block.text)
    case 'list':
      return block.items.map((item) => paragraphXml(item, 'ListBullet')).join('')
    case 'table':
      // Text after a table would touch it.
      return `${tableXml(block)}${paragraphXml('')}`
  }
}
