import { judgedEn } from '../plan/judged.en'
import type { fundingDe } from './funding.de'

/** Words of the PDF around what is judged for funding, in English. */
export const fundingEn: typeof fundingDe = {
  firm: 'What applies to your firm',
  rules: 'Rules that were applied',
  caution: 'Caution',
  guard: judgedEn.guard,
  readiness: {
    ofHundred: 'of 100 points',
    columns: { name: 'What it depends on', outcome: 'Status', toDo: 'What to do', gain: 'Points' },
  },
  size: { columns: judgedEn.size },
  ledger: { columns: judgedEn.ledger },
  programmes: {
    title: 'Programmes for your project',
    conditions: 'Conditions',
    condition: (numbers) => `On condition ${numbers}.`,
    exclusions: judgedEn.exclusions,
    columns: { name: 'Programme', outcome: 'Result', money: 'Money and conditions' },
  },
  timeline: {
    title: 'Timetable',
    intro:
      'In this order the programme named stays open to you. A red square means: begin only when the letter is there.',
    alt: (steps) => `Timeline: ${steps}`,
    guarded: 'Only when the letter is there.',
    columns: { number: 'No.', when: 'When', step: 'Step', waitsFor: 'Waits for' },
  },
  papers: {
    title: 'Papers',
    askedBy: (names, more) =>
      more === 0
        ? `Asked for by: ${names.join('; ')}`
        : `Asked for by: ${names.join('; ')}; and ${more === 1 ? 'one more' : `${more} more`}`,
    columns: { name: 'Paper', state: 'Status', leadTime: 'Lead time' },
  },
}
