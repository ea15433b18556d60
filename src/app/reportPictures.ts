import type { Language } from '../core/questionnaire/texts'
import de from './pictures/report-de.webp?url'
import en from './pictures/report-en.webp?url'

/** Where the start page finds the picture of one page of a report. */
export const reportPictures: Readonly<Record<Language, string>> = { de, en }
