import { de, type PlanMessages } from './de'

/** Words of the screen in plain German; what is plain already stays. */
export const dePlain: PlanMessages = {
  ...de,
  missing: 'Diese Antworten fehlen noch',
  reasons: 'Warum ist das so?',
  cautions: 'Darauf müssen Sie achten',
  noProject: {
    ...de.noProject,
    title: 'Sie haben noch nichts geplant',
    text: 'Sagen Sie uns, was Sie planen. Dann sehen Sie hier die passenden Programme, die Termine und die Papiere. Ohne diese Angaben gibt es hier keinen Plan.',
    go: 'Sagen, was wir planen',
    overview: 'Zu allen Fragen',
  },
  readiness: {
    ...de.readiness,
    caps: 'Das hält den Wert niedrig',
    criteria: 'Darauf kommt es an',
    ordered: 'Einen Teil haben Sie schon bestellt. Der Wert gilt nur für den Rest.',
    met: (count: number) => (count === 1 ? 'Ein Punkt ist erfüllt' : `${count} Punkte sind erfüllt`),
  },
  firm: { title: 'Das gilt für Ihren Betrieb' },
  programmes: {
    ...de.programmes,
    none: 'Hier passt zurzeit nichts.',
    shared: 'Bedingungen, die für mehrere Programme gelten',
    all: 'Alle Programme ansehen',
    details: 'Mehr dazu',
  },
  timeline: {
    ...de.timeline,
    intro:
      'Halten Sie diese Reihenfolge ein. Dann können Sie das genannte Programm noch bekommen. Wie lange ein Schritt dauert, ist geschätzt.',
    guarded: 'Erst wenn das Schreiben da ist',
    guardedHint: 'Schritte mit diesem Zeichen müssen warten. Zuerst muss das genannte Schreiben da sein.',
    calendar: 'Termine für den Kalender (.ics) speichern',
  },
  papers: {
    ...de.papers,
    title: 'Diese Papiere brauchen Sie',
    leadTime: 'So lange dauert es',
    there: (count: number) =>
      count === 1 ? 'Ein Papier haben Sie schon' : `${count} Papiere haben Sie schon`,
    programmes: 'Das verlangt',
  },
  sketch: {
    ...de.sketch,
    intro:
      'Hier stehen Ihre Angaben in einer Ordnung, die Ämter kennen. Was fehlt, steht in eckigen Klammern. Der Text hilft im Gespräch. Er ist noch kein Antrag.',
    notCopied: 'Das Kopieren geht hier nicht. Markieren Sie den Text und kopieren Sie ihn selbst.',
  },
  rules: { title: 'Regeln', open: 'Diese Regeln haben wir benutzt' },
}
