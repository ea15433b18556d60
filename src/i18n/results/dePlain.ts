import { de, type ResultsMessages } from './de'

/** Words of the results screen in plain German; what is plain already stays. */
export const dePlain: ResultsMessages = {
  ...de,
  deciding: 'Diese Antwort hilft jetzt am meisten',
  overall: {
    ...de.overall,
    title: 'Ihre Punkte insgesamt',
    opens: 'So kommen die Punkte zustande',
    intro:
      'Das ist der Durchschnitt Ihrer Themen. Wichtige Themen zählen mehr. Öffnen Sie ein Thema, dann sehen Sie die Antworten dazu.',
  },
  actions: { ...de.actions, title: 'So machen Sie weiter' },
  alert: {
    ...de.alert,
    title: () => 'Das bremst Sie am meisten',
  },
  topics: {
    ...de.topics,
    intro: 'Jedes Thema hat eine Stufe. Öffnen Sie ein Thema, dann sehen Sie, welche Antworten dazu führen.',
    range: 'Von – bis',
    core: 'Wichtige Frage',
    held: 'Hell gefüllt heißt: So weit kommen Sie, wenn die Bremse gelöst ist.',
  },
  charts: {
    ...de.charts,
    intro:
      'Der Balken zeigt Ihre Punkte. Einige Antworten fehlen noch. Der helle Streifen zeigt, was mit ihnen möglich ist.',
    range: 'Möglich',
  },
  steps: {
    ...de.steps,
    notYet: 'Beantworten Sie zuerst Fragen zu einem Thema. Dann stehen hier Ihre nächsten Schritte.',
    none: 'Zurzeit gibt es für Sie keinen nächsten Schritt.',
    why: 'Warum gerade das?',
    offers: (count: number) =>
      count === 1 ? 'Wer hilft Ihnen dabei? Eine Stelle' : `Wer hilft Ihnen dabei? ${count} Stellen`,
  },
  offers: {
    ...de.offers,
    intro:
      'Diese Angebote passen am besten zu Ihren Antworten. Bei jedem steht, woher wir es wissen und wann wir es geprüft haben. Fragen Sie immer nach, ob es das Angebot noch gibt.',
    none: 'Für Sie steht kein Angebot im Verzeichnis.',
    noneFits: 'Zurzeit passt kein Angebot zu Ihren Antworten. Bei jedem Angebot steht der Grund.',
  },
  method: { ...de.method, open: 'So rechnen wir' },
}
