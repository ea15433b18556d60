import type { ChamberScreenMessages } from './de'

/** What the screens say of the chamber that offers the check, in English. */
export const en: ChamberScreenMessages = {
  offeredBy: 'Offered by',
  logo: (name) => `Logo of ${name}`,
  foreword: (name) => `Foreword by ${name ?? 'your chamber'}`,
  linksOf: (name) => name ?? 'Your chamber',
  home: 'Website',
  privacy: 'Privacy',
  imprint: 'Legal notice',
  barriers: 'Report barriers',
  newTab: '(opens in a new tab)',
  refused: 'The details of the chamber are missing just now. You can use the whole self-check all the same.',
  forChamber: 'For the chamber: what is wrong with the file',
}
