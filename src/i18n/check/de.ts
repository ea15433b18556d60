import type { Cause } from '../../core/figures/checkReport'
import type { Difference, Standing } from '../../core/figures/compareFigures'
import { deFirm } from '../funding/deFirm'
import { deReadiness } from '../funding/deReadiness'
import { deRecommendations } from '../report/deRecommendations'

const figures: Readonly<Record<Exclude<Difference['what'], 'entry'>, (name: string) => string>> = {
  score: () => 'Gesamtwert',
  band: () => 'Einordnung',
  topicScore: (topic) => `${topic}: Punkte`,
  topicLevel: (topic) => `${topic}: Stufe`,
  steps: () => 'Nächste Schritte',
  size: () => 'Größe nach EU-Recht',
  room: () => 'De-minimis-Spielraum',
  difficulty: () => 'Unternehmen in Schwierigkeiten',
  readiness: () => 'Förderreife',
  readinessBand: () => 'Förderreife, Einordnung',
  money: (programme) => `Höchstens möglich: ${programme}`,
}

/** `on` is a day in words; `sameContent` where questionnaire and catalogue are those of the report. */
const causes: Readonly<Record<Cause['code'], (on: string, sameContent: boolean) => string>> = {
  date: () => 'Nur die Zeit ist vergangen.',
  content: (_, sameContent) =>
    sameContent
      ? 'Die Regeln, nach denen gerechnet wird, sind heute andere.'
      : 'Fragebogen, Verzeichnis oder Regeln sind heute andere.',
  both: () => 'Zeit ist vergangen, und Fragebogen, Verzeichnis oder Regeln sind heute andere.',
  new: () => 'Neu im Verzeichnis.',
  gone: () => 'Steht nicht mehr im Verzeichnis.',
  expired: (on) => `Am ${on} abgelaufen.`,
  stale: (on) => `Zuletzt am ${on} geprüft, vor mehr als einem Jahr.`,
}

const standings: Readonly<Record<Standing, string>> = {
  ...deRecommendations.outcomes,
  absent: 'nicht im Verzeichnis',
}

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** Words of the page that checks whether the figures of an earlier report still hold. */
export const de = {
  title: 'Gilt Ihr Bericht noch?',
  lead: 'Wählen Sie einen Bericht, den der Lotse als PDF gespeichert hat. Wir rechnen ihn nach: mit Ihren Antworten von damals, den Regeln und dem Verzeichnis von heute.',
  onlyRead:
    'Die Datei wird nur gelesen. Sie bleibt auf Ihrem Gerät, und an Ihren Antworten hier ändert sich nichts.',
  file: {
    open: 'Bericht (PDF) oder Antworten-Datei prüfen',
    again: 'Eine andere Datei prüfen',
    drop: 'Oder legen Sie die Datei hier ab.',
    opening: 'Die Datei wird geprüft …',
  },
  refused: 'Diese Datei lässt sich nicht prüfen. Geändert hat sich dadurch nichts.',
  holds: 'Alle Zahlen gelten noch',
  holdsText: 'Nachgerechnet kommt heute dasselbe heraus: Werte, nächste Schritte, Angebote und Fördersummen.',
  changed: (count: number, offers: number) =>
    [
      ...(count > 0 ? [counted(count, 'Zahl', 'Zahlen')] : []),
      ...(offers > 0 ? [counted(offers, 'Angebot', 'Angebote')] : []),
    ].join(' und ') + (count + offers === 1 ? ' hat sich geändert' : ' haben sich geändert'),
  noFigureChanged: 'Alle Werte und Stufen gelten noch.',
  facts: {
    report: 'Bericht vom',
    file: 'Gespeichert am',
    firm: 'Betrieb',
    questionnaire: 'Fragebogen',
    catalogue: 'Verzeichnis',
    rules: 'Nachgerechnet für',
    version: (from: string, to: string) =>
      from === to ? `Fassung ${from}, wie heute` : `Fassung ${from}, heute ${to}`,
    dated: (from: string, to: string) =>
      from === to ? `vom ${from}, wie heute` : `vom ${from}, heute vom ${to}`,
    datedNow: (to: string) => `heute vom ${to}`,
  },
  withoutFigures:
    'In dieser Datei stehen nur Antworten, keine Zahlen. Verglichen haben wir deshalb, was am Tag des Speicherns herausgekommen wäre, mit heute. Ob sich Verzeichnis oder Regeln geändert haben, ist daraus nicht zu sehen.',
  unreadableFigures:
    'Die Zahlen in dieser Datei sind nicht lesbar, die Antworten schon. Verglichen haben wir deshalb, was an jenem Tag herausgekommen wäre, mit heute.',
  table: {
    heading: 'Zahlen und Einordnungen',
    caption: 'Was im Bericht stand und was heute gilt',
    figure: 'Angabe',
    before: 'Damals',
    now: 'Heute',
    why: 'Warum',
  },
  none: 'keine Angabe',
  figures,
  sizes: deFirm.size.classes,
  readinessBands: deReadiness.bands,
  difficulties: { yes: 'ja', no: 'nein', unknown: 'nicht bekannt' },
  standings,
  causes,
  roomReturned: 'Frühere Beihilfen liegen inzwischen außerhalb der drei Jahre, die zählen.',
  offers: {
    heading: 'Angebote',
    groups: {
      won: 'Das passt jetzt',
      firmer: 'Das passt jetzt sicher',
      unsurer: 'Das passt nur noch vielleicht',
      lost: 'Das passt nicht mehr',
      ended: 'Das ist beendet',
    },
    change: (from: string, to: string) => `Damals: ${from}. Heute: ${to}.`,
    shortlisted: 'Auf Ihrer Merkliste.',
    successor: (name: string) => `Danach: ${name}.`,
    more: (count: number) => `Noch ${count} Angebote`,
    others: (count: number) =>
      count === 1
        ? 'Noch eine Änderung bei einem Angebot, das damals wie heute nicht passt'
        : `Noch ${count} Änderungen bei Angeboten, die damals wie heute nicht passen`,
  },
  added: {
    heading: 'Fragen, die es damals nicht gab',
    text: 'Beantworten Sie sie, wenn Sie mit diesen Antworten weiterarbeiten.',
  },
  dropped: {
    heading: 'Antworten, die nicht mehr zum Fragebogen passen',
    text: 'Sie sind beim Nachrechnen weggelassen.',
  },
  goOn: {
    heading: 'Wie weiter?',
    button: 'Mit diesen Antworten weiterarbeiten',
    text: 'Die Antworten aus der Datei werden geöffnet. Dann können Sie sie ändern und einen neuen Bericht speichern.',
    replaces:
      'Ihre Antworten, die jetzt offen sind, werden dabei ersetzt. Speichern Sie sie vorher, wenn Sie sie behalten möchten.',
  },
}

export type CheckMessages = typeof de
