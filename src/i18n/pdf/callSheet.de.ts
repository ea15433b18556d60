import { deOffers } from '../report/deOffers'
import { questionsDe } from './callQuestions.de'

/** Words of the sheet for the first talk. */
export const callSheetDe = {
  title: (name: string) => `Gespräch mit: ${name}`,
  headings: {
    firm: 'Der Betrieb',
    wish: 'Worum es geht',
    standing: 'Wo er steht',
    why: 'Warum gerade diese Stelle',
    questions: 'Fünf Fragen',
    papers: 'Mitbringen',
    before: 'Was vorher nicht passieren darf',
    cautions: 'Worauf zu achten ist',
    contact: 'Kontakt',
    notes: 'Notizen',
  },
  labels: {
    name: 'Name',
    sector: 'Branche',
    employees: 'Beschäftigte',
    place: 'Ort',
    size: 'Größe nach EU-Recht',
    contact: 'Ansprechperson',
    project: 'Vorhaben',
    topics: 'Themen',
    kinds: 'Wofür',
    cost: 'Kosten',
    start: 'Beginn',
    wishes: 'Wichtige Themen',
    firstStep: 'Erster Schritt',
  },
  labelled: (label: string, text: string) => `${label}: ${text}`,
  noProject: 'Ein bestimmtes Vorhaben gibt es noch nicht. Es geht um einen guten Anfang.',
  helpsWith: (actions: string) => `Hilft bei diesem Schritt: ${actions}.`,
  toClear: (names: string) => `Noch zu klären: ${names}.`,
  /** Label of the row of terms that says when one may begin. */
  startLabel: deOffers.labels.start,
  plainBefore: 'Nichts bestellen oder unterschreiben, was gefördert werden soll, bevor das geklärt ist.',
  plainCaution: 'Nach dem Gespräch Datum, Namen und Zusagen aufschreiben.',
  onlyWebsite: 'Über die Website:',
  noContact: 'Eine Adresse steht nicht im Verzeichnis. Fragen Sie Ihre Kammer danach.',
  state: (name: string, state: string) => `${name} (${state})`,
  asOf: (date: string, version: string) => `Stand ${date}, Verzeichnis ${version}`,
  ...questionsDe,
}
