import type { EntryKind } from '../../core/catalogue/entry'

/** Kinds of entries as groups. */
export const kindsDe: Readonly<Record<EntryKind, string>> = {
  'competence-centre': 'Beratungsstellen',
  'test-lab': 'Testlabore',
  'cooperation-programme': 'Kooperationen',
  'funding-programme': 'Förderprogramme',
  network: 'Netzwerke',
  chamber: 'Kammern',
}
