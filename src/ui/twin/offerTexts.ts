import type { ReportRecommendation } from '../../report/reportDocument'

const marks: Readonly<Record<ReportRecommendation['outcome'], string>> = {
  fits: '✓ ',
  perhaps: '? ',
  doesNotFit: '– ',
  closed: '– ',
  context: '',
}

/** Whether it fits, as a sign and in words. */
export function outcomeOf({ outcome, outcomeText }: ReportRecommendation): string {
  return marks[outcome] + outcomeText
}

/** Town with the distance, or the region where there is no town. */
export function whereOf({ place, distanceText, regionText }: ReportRecommendation): string {
  if (place === undefined) return regionText
  return distanceText === undefined ? place : `${place}, ${distanceText}`
}

/** A note as a sentence, so that several can follow each other. */
export function asSentence(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`
}
