/** Words of the screen for those who make reports for others; the English words have the same shape. */
export const de = {
  title: 'Für Beratende',
  lead: 'Sie begleiten einen Betrieb? Dann stehen Ihr Name, Ihr Logo und Ihre Worte im Bericht, überall als Ihre gekennzeichnet.',
  optional: 'freiwillig',
  errorPrefix: 'Fehler:',
  profile: {
    heading: 'Ihr Profil',
    intro:
      'Es gilt für alle Betriebe, die Sie begleiten. Es liegt nur in diesem Fenster, bis Sie es als Datei speichern.',
    name: 'Name',
    nameHint: 'Ihr Unternehmen oder Ihr eigener Name, so wie er im Bericht stehen soll.',
    nameMissing: 'Geben Sie Ihren Namen ein. Ohne ihn steht das Profil nicht im Bericht.',
    lines: 'Anschrift, Telefon, E-Mail',
    linesHint: 'Eine Angabe je Zeile, höchstens acht.',
    url: 'Website',
    urlHint: 'Zum Beispiel www.beispiel.de',
    accent: 'Farbe',
    accentHint: 'Für Linien und Hervorhebungen, als # mit sechs Zeichen, zum Beispiel #7a1fa2.',
    accentPick: 'Farbe auswählen',
    contrastGood: (ratio: string) => `Kontrast auf Weiß ${ratio} : 1. Diese Farbe wird so gedruckt.`,
    contrastLow: (ratio: string, darker: string) =>
      `Kontrast auf Weiß nur ${ratio} : 1, zu wenig für Schrift. Gedruckt wird der dunklere Ton ${darker}.`,
    foreword: 'Vorwort für alle Berichte',
    forewordHint: 'Steht nach dem Inhalt, wenn Sie für den Betrieb unten kein eigenes schreiben.',
  },
  logo: {
    label: 'Logo',
    hint: 'PNG oder JPEG, höchstens 1 MB und 2000 Bildpunkte in Breite und Höhe. Wir verkleinern es und entfernen alles, was nicht Bild ist.',
    choose: 'Logo auswählen',
    change: 'Anderes Logo auswählen',
    remove: 'Logo entfernen',
    alt: 'Ihr Logo',
    taken: (width: number, height: number) => `Übernommen, ${width} × ${height} Bildpunkte.`,
  },
  file: {
    heading: 'Profil aufheben',
    save: 'Profil als Datei speichern',
    saved: (name: string) => `Gespeichert als ${name}.`,
    open: 'Profil aus einer Datei öffnen',
    opened: (name: string) => `Das Profil von ${name} ist geöffnet.`,
    refused: 'Das Profil lässt sich nicht öffnen. Hier ist alles unverändert.',
    keep: 'Profil auf diesem Gerät behalten',
    keepHint: 'Dann ist es beim nächsten Mal wieder da. Nicht an einem Gerät, das auch andere benutzen.',
    kept: 'Ihr Profil ist auf diesem Gerät gespeichert.',
    denied:
      'Dieser Browser erlaubt das Speichern hier nicht. Speichern Sie das Profil stattdessen als Datei.',
    remove: 'Profil löschen',
    removeQuestion: 'Profil hier und auf diesem Gerät löschen?',
    removeHint: 'Gespeicherte Dateien und die Worte für diesen Betrieb bleiben.',
    removeConfirm: 'Ja, Profil löschen',
    removed: 'Das Profil ist gelöscht.',
    cancel: 'Abbrechen',
  },
  forewordLength: {
    part: 'Im Bericht weniger als eine Seite.',
    pages: (count: number) =>
      count === 1
        ? 'Im Bericht etwa eine Seite.'
        : `Im Bericht etwa ${count} Seiten. Gekürzt wird nichts, der Bericht wird um so viel länger.`,
  },
  standing: {
    open: (count: number) =>
      count === 0
        ? 'Anmerkungen und Empfehlungen für alle Berichte'
        : `Anmerkungen und Empfehlungen für alle Berichte (${count})`,
    intro:
      'Sie gehören zum Profil. Schreiben Sie unten für den Betrieb eine Anmerkung zum selben Thema, gilt nur diese. Ebenso ersetzen eigene Empfehlungen für den Betrieb alle, die hier stehen.',
    words: {
      comment: (topic: string) => `${topic}, in allen Berichten`,
      recommendationsHeading: 'Ihre Empfehlungen für alle Betriebe',
      recommendation: (number: number) => `Empfehlung ${number} für alle`,
      add: 'Empfehlung für alle hinzufügen',
      up: (number: number) => `Empfehlung ${number} für alle nach oben`,
      down: (number: number) => `Empfehlung ${number} für alle nach unten`,
      remove: (number: number) => `Empfehlung ${number} für alle entfernen`,
    },
  },
  advice: {
    heading: 'Für diesen Betrieb',
    headingOf: (firm: string) => `Für ${firm}`,
    intro:
      'Diese Worte gehören zu den Antworten des Betriebs: Sie werden mit ihnen gespeichert und wieder geöffnet, auch aus dem Bericht.',
    foreword: 'Vorwort',
    forewordHint:
      'Ersetzt in diesem Bericht das Vorwort aus Ihrem Profil. Ein neuer Absatz beginnt in einer neuen Zeile.',
    commentsHeading: 'Anmerkungen zu den Themen',
    commentsHint: 'Steht beim Thema, mit Ihrem Namen davor.',
    comment: (topic: string) => topic,
    recommendationsHeading: 'Ihre Empfehlungen',
    recommendationsHint:
      'Sie stehen vor den Angeboten aus dem Verzeichnis, mit dem Hinweis, dass sie von Ihnen stammen.',
    recommendation: (number: number) => `Empfehlung ${number}`,
    recommendationTitle: 'Was Sie empfehlen',
    recommendationTitleMissing:
      'Schreiben Sie in wenigen Worten, was Sie empfehlen, oder entfernen Sie diese Empfehlung.',
    recommendationText: 'Warum und wie',
    recommendationUrl: 'Website dazu',
    add: 'Empfehlung hinzufügen',
    most: (count: number) => `Mehr als ${count} Empfehlungen passen nicht in den Bericht.`,
    up: (number: number) => `Empfehlung ${number} nach oben`,
    down: (number: number) => `Empfehlung ${number} nach unten`,
    remove: (number: number) => `Empfehlung ${number} entfernen`,
    added: (number: number) => `Empfehlung ${number} hinzugefügt.`,
    removed: (number: number) => `Empfehlung ${number} entfernt.`,
    moved: (number: number) => `Jetzt Empfehlung ${number}.`,
    notes:
      'Zu einzelnen Antworten schreiben Sie eine Notiz, gleich bei der Frage. Auch sie steht im Bericht.',
    toAnswers: 'Zu den Antworten',
    toReport: 'Zum Bericht',
  },
}

export type AdviserScreenMessages = typeof de
