/** Text inside XML: marked-up signs escaped, and none of those that XML 1.0 cannot hold. */
export function xmlText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Surrogate}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** The first line of every part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Names of what every office file is made of. */
export const packageSpace = 'http://schemas.openxmlformats.org/package/2006'
export const relationSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
