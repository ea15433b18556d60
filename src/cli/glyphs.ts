import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ParsedCatalogue } from '../core/catalogue/parse'
import { languages, type Language } from '../core/questionnaire/texts'
import type { Fault } from '../core/result'
import { createCleaner } from '../pdf/text/clean'
import type { PdfFonts, PdfRequest } from '../pdf/request'
import { withSlices } from '../pdf/withSlices'
import { readFont, type Font } from '../pdf/text/font'
import { entryFile } from './notices'
import { ownPath } from './places'

/** The fonts for a report; those for other scripts as far as it needs them. */
export function fontsFor(request: PdfRequest): Promise<PdfFonts> {
  const fonts = { regular: fontBytes('regular'), semibold: fontBytes('semibold') }
  return withSlices(fonts, request, async (slice) =>
    readFileSync(ownPath(`src/pdf/fonts/asian/noto-${slice}.woff`)),
  )
}

function fontBytes(weight: 'regular' | 'semibold'): Uint8Array {
  return readFileSync(ownPath(`src/pdf/fonts/source-sans-3-${weight}.ttf`))
}

/** Texts by language with characters that the font of the report does not have. */
export function glyphFaults(texts: Readonly<Record<Language, unknown>>, file: string): Fault[] {
  const font = readFont(fontBytes('regular'))
  return languages.flatMap((language) => faultsIn(texts[language], language, font, file))
}

/** The same for a catalogue, with the file of each entry. */
export function catalogueGlyphFaults({ catalogue, texts }: ParsedCatalogue, directory: string): Fault[] {
  const font = readFont(fontBytes('regular'))
  return languages.flatMap((language) => {
    const { entries, cautions } = texts[language]
    return [
      ...catalogue.entries.flatMap((entry) =>
        faultsIn(entries[entry.id], language, font, entryFile(entry, directory)),
      ),
      ...faultsIn(cautions, language, font, join(directory, 'cautions.yaml')),
    ]
  })
}

function faultsIn(value: unknown, path: string, font: Font, file: string): Fault[] {
  if (typeof value === 'string') {
    const cleaner = createCleaner(font.has)
    cleaner.clean(value)
    const characters = [...cleaner.missing].join(' ')
    return characters === '' ? [] : [{ code: 'missingGlyph', file, path, params: { characters } }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => faultsIn(inner, `${path}.${key}`, font, file))
}
