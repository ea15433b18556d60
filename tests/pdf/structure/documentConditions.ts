import type { PdfFile } from './file'
import { nameOf, textOf, valuesOf, type Dictionary, type Value } from './syntax'

/** Of the file as a whole: its catalog, its metadata, and what it carries. */
export const documentConditions = {
  'is PDF 1.7 with an identity, and not encrypted': ({ header, trailer }: PdfFile) => [
    ...(header === '%PDF-1.7' ? [] : [header]),
    ...(trailer.has('ID') ? [] : ['no ID']),
    ...(trailer.has('Encrypt') ? ['encrypted'] : []),
  ],
  'has a language': ({ catalog }: PdfFile) => {
    const language = textOf(catalog.get('Lang')) ?? ''
    return /^(de|en)$/u.test(language) ? [] : [`"${language}"`]
  },
  'has a title': (file: PdfFile) => {
    const title = textOf(file.dictionary(file.trailer.get('Info')).get('Title')) ?? ''
    const named = /<dc:title>.*?<rdf:li[^>]*>(.+?)<\/rdf:li>/su.exec(metadata(file))?.[1] ?? ''
    return title !== '' && plain(named) === title ? [] : [`"${title}" and "${named}"`]
  },
  'shows its title': (file: PdfFile) => {
    const preferences = file.dictionary(file.catalog.get('ViewerPreferences'))
    return preferences.get('DisplayDocTitle') === true ? [] : ['DisplayDocTitle']
  },
  'says that it is PDF/UA-1': (file: PdfFile) =>
    metadata(file).includes('<pdfuaid:part>1</pdfuaid:part>') ? [] : ['pdfuaid:part'],
  'says that it is PDF/A-3a, and what the mark of PDF/UA is': (file: PdfFile) =>
    [
      '<pdfaid:part>3</pdfaid:part>',
      '<pdfaid:conformance>A</pdfaid:conformance>',
      '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
    ].filter((mark) => !metadata(file).includes(mark)),
  'dates its metadata as itself': (file: PdfFile) => {
    const date = textOf(file.dictionary(file.trailer.get('Info')).get('CreationDate')) ?? ''
    const day =
      /<xmp:CreateDate>(\d{4})-(\d\d)-(\d\d)T00:00:00/u.exec(metadata(file))?.slice(1).join('') ?? '?'
    return date.startsWith(`D:${day}000000`) ? [] : [`${date} and ${day}`]
  },
  'says that it is tagged': (file: PdfFile) => {
    const marked = file.dictionary(file.catalog.get('MarkInfo')).get('Marked')
    const root = file.dictionary(file.catalog.get('StructTreeRoot'))
    return marked === true && nameOf(root.get('Type')) === 'StructTreeRoot' ? [] : ['MarkInfo']
  },
  'has bookmarks that lead to its pages': (file: PdfFile) => {
    const pages = new Set(file.pages.map(({ id }) => id))
    const items = bookmarksIn(file, file.dictionary(file.catalog.get('Outlines')))
    const astray = items.filter((item) => {
      const [page] = file.list(item.get('Dest'))
      return !pages.has(typeof page === 'object' && page !== null && 'ref' in page ? page.ref : 0)
    })
    return items.length === 0 ? ['none'] : astray.map((item) => textOf(item.get('Title')) ?? '')
  },
  'means colours by a profile that it carries': (file: PdfFile) => {
    const [intent] = file.list(file.catalog.get('OutputIntents')).map(file.dictionary)
    const profile = intent?.get('DestOutputProfile')
    const isThere = file.dictionary(profile).get('N') === 3 && file.stream(profile).slice(36, 40) === 'acsp'
    return nameOf(intent?.get('S')) === 'GTS_PDFA1' && isThere ? [] : ['OutputIntents']
  },
  'describes each file that it carries, and says what it is to the document': (file: PdfFile) => {
    const tree = file.dictionary(file.dictionary(file.catalog.get('Names')).get('EmbeddedFiles'))
    const related = JSON.stringify(file.list(file.catalog.get('AF')))
    return file
      .list(tree.get('Names'))
      .filter((_, index) => index % 2 === 1)
      .flatMap((specification) => {
        const entries = file.dictionary(specification)
        const embedded = file.dictionary(file.dictionary(entries.get('EF')).get('F'))
        return [
          ...['F', 'UF', 'Desc', 'AFRelationship'].filter((name) => !entries.has(name)),
          ...(nameOf(embedded.get('Subtype')) === undefined ? ['Subtype'] : []),
          ...(file.dictionary(embedded.get('Params')).has('ModDate') ? [] : ['ModDate']),
          ...(related.includes(JSON.stringify(specification)) ? [] : ['AF']),
        ]
      })
  },
  'does nothing by itself': ({ objects }: PdfFile) =>
    [...objects.values()].flatMap((body) =>
      body.endsWith('endstream')
        ? []
        : (/\/(?:JavaScript|JS|AA|Launch|AcroForm|SubmitForm|XFA)\b/u.exec(withoutTexts(body)) ?? []),
    ),
}

function metadata(file: PdfFile): string {
  const bytes = file.stream(file.catalog.get('Metadata'))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function plain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

function bookmarksIn(file: PdfFile, entry: Dictionary): Dictionary[] {
  const items: Dictionary[] = []
  let next: Value | undefined = entry.get('First')
  while (next !== undefined) {
    const item = file.dictionary(next)
    items.push(item, ...bookmarksIn(file, item))
    next = item.get('Next')
  }
  return items
}

/** The names of an object, without what its texts may say. */
function withoutTexts(body: string): string {
  const names = (value: Value): string[] => {
    if (Array.isArray(value)) return value.flatMap(names)
    if (value instanceof Map) return [...value].flatMap(([key, inner]) => [`/${key}`, ...names(inner)])
    const name = nameOf(value)
    return name === undefined ? [] : [`/${name}`]
  }
  return valuesOf(body).flatMap(names).join(' ')
}
