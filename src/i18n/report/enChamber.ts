import type { ChamberMessages } from './deChamber'

/** What the report says of the people of a chamber; `null` where it gives no name. */
export const enChamber: ChamberMessages = {
  heading: (name) => `There for you: ${name ?? 'your chamber'}`,
  forTopics: (topics) => `For: ${topics}`,
  lacking: 'Some of the texts of your chamber are available in German only.',
}
