import { cardDe, linksDe } from './card.de'
import { kindsDe } from './kinds.de'

/** Words of the screen around what the report says. */
export const de = {
  ...linksDe,
  card: cardDe,
  kinds: kindsDe,
  title: 'Wer hilft',
  counts: (fits: string, perhaps: string, all: string) =>
    `Von ${all} Einträgen im Verzeichnis passen ${fits}, vielleicht passen ${perhaps}. Die passendsten stehen zuerst.`,
  noAnswers:
    'Was zu Ihnen passt, zeigen erst Ihre Antworten. Bis dahin steht zuerst, was allen Betrieben offen ist.',
  lead: 'Fragen Sie nach, ob ein Angebot noch gilt, bevor Sie etwas zusagen.',
  called: 'Ausgewählter Eintrag',
  notFound: 'Diesen Eintrag gibt es im Verzeichnis nicht.',
  deciding: 'Was jetzt am meisten klärt',
  kindsLabel: 'Art des Angebots',
  allKinds: 'Alle',
  filters: {
    title: 'Filter',
    active: (count: number) => (count === 0 ? 'Filter' : `Filter: ${count} gesetzt`),
    search: 'Suchen',
    searchHint: 'Name, Träger, Ort oder Stichwort',
    outcome: 'Was Sie sehen',
    outcomes: {
      fits: 'Nur was passt',
      likely: 'Was passt und was vielleicht passt',
      all: 'Alles, auch was nicht passt',
    },
    kind: 'Art',
    topic: 'Thema',
    state: 'Bundesland',
    nationwide: 'bundesweit',
    cost: 'Kosten und Geld',
    country: 'Partnerland',
    town: 'Ort',
    any: 'Alle',
    reset: 'Filter zurücksetzen',
  },
  list: {
    title: 'Angebote',
    count: (shown: string, all: string) => `${shown} von ${all} Einträgen`,
    more: (count: number) => (count === 1 ? 'Noch eines zeigen' : `Weitere ${count} zeigen`),
    part: (shown: string, all: string) => `${shown} von ${all} gezeigt`,
    none: 'Mit diesen Filtern bleibt nichts übrig.',
    loosen: (filter: string, count: number) =>
      count === 1 ? `Ohne „${filter}“: ein Angebot` : `Ohne „${filter}“: ${count} Angebote`,
    loosenAll: 'Kein einzelner Filter ist schuld: Erst ohne mehrere davon bleibt etwas übrig.',
  },
  comparison: {
    title: 'Vergleich',
    hint: 'Bis zu drei Angebote lassen sich nebeneinander ansehen.',
    chosen: (count: number) => (count === 1 ? 'Eines ausgewählt' : `${count} ausgewählt`),
    open: 'Vergleich ansehen',
    close: 'Vergleich schließen',
    clear: 'Auswahl aufheben',
    caption: 'Ausgewählte Angebote im Vergleich',
    row: 'Angabe',
    remove: 'Herausnehmen',
    outcome: 'Passt es?',
    kind: 'Art',
    distance: 'Entfernung',
    checked: 'Prüfung',
    none: 'keine Angabe',
  },
  map: {
    title: 'Karte',
    intro: 'Jeder Punkt ist ein Ort, die Zahl nennt die Angebote dort. Die Liste führt zu denselben Orten.',
    home: (state: string) => `Dick umrandet: Ihr Bundesland, ${state}.`,
    towns: 'Orte',
    town: (name: string, count: string) => `${name} (${count})`,
    moreTowns: (count: number) => (count === 1 ? 'Noch ein Ort' : `Noch ${count} Orte`),
    allTowns: 'Alle Orte',
    without: (count: number) =>
      count === 1
        ? 'Ein Angebot ist an keinen Ort gebunden.'
        : `${count} Angebote sind an keinen Ort gebunden.`,
    noTowns: 'Keines der gefilterten Angebote ist an einen Ort gebunden.',
  },
  shortlist: {
    jump: (count: number) => `Merkliste (${count})`,
    empty: 'Noch nichts gemerkt. Mit „Auf die Merkliste“ kommt ein Angebot hierher.',
    intro: 'Diese Angebote stehen mit allen Angaben in Ihrem Bericht und in der gespeicherten Datei.',
    remove: 'Von der Liste nehmen',
    results: 'Zurück zum Ergebnis',
    plan: 'Weiter zu Förderung und Fahrplan',
  },
  foot: {
    print: 'Merkliste und gezeigte Angebote drucken',
  },
}

export type OffersMessages = typeof de
