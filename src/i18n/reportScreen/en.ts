import { linksEn } from '../offers/card.en'
import type { ReportScreenMessages } from './de'

/** Words of the screen on which the report is put together and saved. */
export const en: ReportScreenMessages = {
  way: linksEn.way,
  title: 'Your report',
  make: 'Create the report as a PDF',
  again: 'Create the PDF again',
  retry: 'Try again',
  enclose: 'Put the answers into the PDF (to continue later)',
  encloseHint:
    'Whoever opens the PDF on the start page sees all answers and notes and can continue. Without the tick, the chapter with all answers is left out too.',
  making: 'The report is being created …',
  ready: 'The report is ready.',
  download: (fileName) => `Download ${fileName}`,
  failed: 'The report could not be created. Your answers are still here.',
}
