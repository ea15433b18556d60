import type { IsoDate } from '../core/date'
import type { Language } from '../core/questionnaire/texts'
import { packageSpace, xmlHead, xmlText } from './xml'

/** Title, language and day of a file, as all office programs read them. */
export function propertiesXml(title: string, language: Language, createdOn: IsoDate): string {
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packageSpace}/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title>\
<dc:language>${localeOf(language)}</dc:language>\
<dcterms:created xsi:type="dcterms:W3CDTF">${createdOn}T00:00:00Z</dcterms:created></cp:coreProperties>`
}

/** The language as office programs name it. */
export function localeOf(language: Language): string {
  return language === 'de' ? 'de-DE' : 'en-GB'
}
