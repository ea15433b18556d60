import { getDocument } from '../support/pdfjs'

/** All text of the PDF without spaces and hyphens, which its lines add and drop. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  await document.destroy()
  return bare(texts.join(''))
}

/** Without spaces and hyphens. */
export function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u00ad\u2010-\u2014-]/g, '')
}
