import { beforeAll, describe, expect, it } from 'vitest'
import { pdfOf } from '../../support/pdf'
import { conditions, faultsOf, type ConditionName } from './conditions'
import { openFile, streamWith, withObjects } from './file'
import { chosenReport } from './reports'

/** A way to spoil a file, and the condition that must see it. */
type Variant = { name: string; caughtBy: ConditionName; edit: (body: string, id: number) => string }

function replaced(from: RegExp, to: string): Variant['edit'] {
  return (body) => (body.endsWith('endstream') ? body : body.replace(from, to))
}
/** Spoils only the first object that has it. */
function once(from: RegExp, to: string, inStream = false): Variant['edit'] {
  let isDone = false
  return (body) => {
    if (isDone || (body.endsWith('endstream') && !inStream)) return body
    const spoilt =
      inStream && body.endsWith('endstream')
        ? streamWith(body, (text) => text.replace(from, to))
        : body.replace(from, to)
    isDone = inStream
      ? body.endsWith('endstream') && streamWith(body, (text) => text) !== spoilt
      : spoilt !== body
    return isDone ? spoilt : body
  }
}
function inMetadata(from: string): Variant['edit'] {
  return (body) =>
    body.includes('/Type /Metadata') ? streamWith(body, (text) => text.replace(from, '')) : body
}

const variants: (Omit<Variant, 'edit'> & { edit: () => Variant['edit'] })[] = [
  {
    name: 'no Alt',
    caughtBy: 'says what each figure shows, and where it stands',
    edit: () => once(/ \/Alt (\([^]*?\)|<[0-9A-F]+>)(?= \/)/u, ''),
  },
  {
    name: 'no BBox',
    caughtBy: 'says what each figure shows, and where it stands',
    edit: () => once(/ \/BBox \[[^\]]*\]/u, ''),
  },
  {
    name: 'no Lang',
    caughtBy: 'has a language',
    edit: () => replaced(/(\/Type \/Catalog[^]*)\/Lang \(\w+\)/u, '$1'),
  },
  {
    name: 'no mark of PDF/UA',
    caughtBy: 'says that it is PDF/UA-1',
    edit: () => inMetadata('<pdfuaid:part>1</pdfuaid:part>'),
  },
  {
    name: 'no mark of PDF/A',
    caughtBy: 'says that it is PDF/A-3a, and what the mark of PDF/UA is',
    edit: () => inMetadata('<pdfaid:part>3</pdfaid:part>'),
  },
  {
    name: 'no extension schema',
    caughtBy: 'says that it is PDF/A-3a, and what the mark of PDF/UA is',
    edit: () => inMetadata('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>'),
  },
  {
    name: 'another date in the metadata',
    caughtBy: 'dates its metadata as itself',
    edit: () => inMetadata('<xmp:CreateDate>'),
  },
  { name: 'no title in the metadata', caughtBy: 'has a title', edit: () => inMetadata('<dc:title>') },
  {
    name: 'H3 first',
    caughtBy: 'has headings from H1 on that skip no level',
    edit: () => once(/\/S \/H1 /u, '/S /H3 '),
  },
  {
    name: 'a level skipped',
    caughtBy: 'has headings from H1 on that skip no level',
    edit: () => once(/\/S \/H3 /u, '/S /H4 '),
  },
  {
    name: 'not Marked',
    caughtBy: 'says that it is tagged',
    edit: () => replaced(/\/Marked true/u, '/Marked false'),
  },
  {
    name: 'title not shown',
    caughtBy: 'shows its title',
    edit: () => replaced(/\/DisplayDocTitle true/u, ''),
  },
  {
    name: 'a link without StructParent',
    caughtBy: 'describes each link, and ties it to its tag',
    edit: () => once(/ \/StructParent \d+/u, ''),
  },
  {
    name: 'a link without Contents',
    caughtBy: 'describes each link, and ties it to its tag',
    edit: () => once(/ \/Contents \(.*?\)(?= \/)/u, ''),
  },
  {
    name: 'a link that is not printed',
    caughtBy: 'describes each link, and ties it to its tag',
    edit: () => once(/ \/F 4/u, ''),
  },
  {
    name: 'a link without a place',
    caughtBy: 'has a place to click on in each link',
    edit: () => once(/ ?<<\/Type \/OBJR[^>]*>>/gu, ''),
  },
  {
    name: 'a head without Scope',
    caughtBy: 'has tables with heads, each with its scope',
    edit: () => once(/ \/Scope \/Column/u, ''),
  },
  {
    name: 'a table without heads',
    caughtBy: 'has tables with heads, each with its scope',
    edit: () => replaced(/\/S \/TH /u, '/S /TD '),
  },
  {
    name: 'a row that is too long',
    caughtBy: 'has tables of rows of equal length',
    edit: () => once(/ \/Scope \/Row/u, ' /Scope /Row /ColSpan 2'),
  },
  {
    name: 'no Tabs',
    caughtBy: 'goes from link to link in the order of the tags',
    edit: () => replaced(/\/Tabs \/S/u, ''),
  },
  {
    name: 'a page without StructParents',
    caughtBy: 'has each stretch of a page in one element, and in the parent tree',
    edit: () => once(/\/StructParents 2 /u, ''),
  },
  {
    name: 'parents in another order',
    caughtBy: 'has each stretch of a page in one element, and in the parent tree',
    edit: () => once(/(\/Nums \[0 \[)(\d+ 0 R) (\d+ 0 R)/u, '$1$3 $2'),
  },
  {
    name: 'text outside of tags',
    caughtBy: 'paints nothing that is neither tagged nor an artifact',
    edit: () => once(/\/H1 <<\/MCID \d+>> BDC/u, '/H1 BMC', true),
  },
  {
    name: 'an element of no known sort',
    caughtBy: 'has one document of parts that are known',
    edit: () => once(/\/S \/P /u, '/S /Paragraph '),
  },
  {
    name: 'an item outside of a list',
    caughtBy: 'has lists, tables and contents of the right parts',
    edit: () => once(/\/S \/L /u, '/S /P '),
  },
  {
    name: 'an empty paragraph',
    caughtBy: 'leaves no heading and no paragraph empty',
    edit: () => once(/(\/S \/P .*?)\/K \[\d+\]/u, '$1'),
  },
  {
    name: 'a passage in no language',
    caughtBy: 'names the languages of passages',
    edit: () => once(/(\/S \/Span .*?) \/Lang \(de\)/u, '$1'),
  },
  {
    name: 'a font that is not there',
    caughtBy: 'embeds each font, with a letter for each sign that is painted',
    edit: () => once(/\/FontFile2 \d+ 0 R/u, ''),
  },
  {
    name: 'a letter that no map knows',
    caughtBy: 'embeds each font, with a letter for each sign that is painted',
    edit: () => once(/<[0-9a-f]{4}><0065>/u, '', true),
  },
  {
    name: 'no profile',
    caughtBy: 'means colours by a profile that it carries',
    edit: () => replaced(/\/DestOutputProfile \d+ 0 R/u, ''),
  },
  {
    name: 'no bookmarks',
    caughtBy: 'has bookmarks that lead to its pages',
    edit: () => replaced(/\/Outlines \d+ 0 R/u, ''),
  },
  {
    name: 'a file without relation',
    caughtBy: 'describes each file that it carries, and says what it is to the document',
    edit: () => replaced(/\/AFRelationship \/Source/u, ''),
  },
  {
    name: 'a file that the catalog does not name',
    caughtBy: 'describes each file that it carries, and says what it is to the document',
    edit: () => replaced(/ \/AF \[\d+ 0 R\]/u, ''),
  },
  {
    name: 'a script',
    caughtBy: 'does nothing by itself',
    edit: () => once(/\/A <<\/S \/URI \/URI/u, '/A <</S /JavaScript /JS'),
  },
]

describe('a file that is spoilt', () => {
  let bytes: Uint8Array

  beforeAll(async () => {
    const attachment = {
      name: 'answers.json',
      mime: 'application/json',
      bytes: new TextEncoder().encode('{}'),
      description: 'Answers',
    }
    bytes = (await pdfOf(chosenReport('metallbau-hamburg', 'en'), { attachment })).bytes
  })

  it('is sound when it is only written anew', () => {
    expect(faultsOf(withObjects(bytes, (body) => body))).toEqual([])
  })

  it.each(variants)('is found out: $name', ({ caughtBy, edit }) => {
    const spoilt = withObjects(bytes, edit())
    expect(conditions[caughtBy](openFile(spoilt))).not.toEqual([])
  })

  it('is found out: another version', () => {
    const spoilt = bytes.slice()
    spoilt.set(new TextEncoder().encode('%PDF-1.4'))
    expect(conditions['is PDF 1.7 with an identity, and not encrypted'](openFile(spoilt))).toEqual([
      '%PDF-1.4',
    ])
  })

  it('is refused: a table that leads astray', () => {
    const text = Buffer.from(bytes).toString('latin1')
    const moved = text
      .replace('\n', '\n \n')
      .replace(/startxref\n(\d+)/u, (_, place: string) => `startxref\n${Number(place) + 2}`)
    expect(() => openFile(Buffer.from(moved, 'latin1'))).toThrow(/not where the table says/u)
  })

  it('leaves no condition unproved', () => {
    const proved = new Set<string>(variants.map(({ caughtBy }) => caughtBy))
    proved.add('is PDF 1.7 with an identity, and not encrypted')
    expect(Object.keys(conditions).filter((name) => !proved.has(name))).toEqual([])
  })
})
