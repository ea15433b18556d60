import { privacyDe } from './privacy.de'
import type { PrivacyMessages, TextPage, TextSection } from './textPage'

/** Words of the two pages about the page itself, in German: the source of the type. */
export const de = {
  privacy: privacyDe,
  statement: {
    title: 'Erklärung zur Barrierefreiheit',
    lead: 'Diese Erklärung gilt für den Mittelstandslotsen: den Selbstcheck mit Fragen, Ergebnissen, Angeboten und Förderung und den Bericht als PDF. Sie folgt dem Muster der Europäischen Union (Durchführungsbeschluss (EU) 2018/1523).',
    sections: [
      {
        heading: 'Wie barrierefrei ist die Seite?',
        paragraphs: [
          'Maßstab sind die Web Content Accessibility Guidelines (WCAG) 2.2 auf Stufe AA und die Norm EN 301 549, auf die sich die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) stützt.',
          'Die Seite ist mit diesen Anforderungen teilweise vereinbar. In unseren eigenen Prüfungen ist kein Verstoß offen. Was wir nicht geprüft haben und was noch fehlt, steht im nächsten Abschnitt.',
        ],
      },
      {
        heading: 'Was nicht barrierefrei oder nicht geprüft ist',
        items: [
          'Menschen mit Behinderungen haben die Seite noch nicht erprobt. Mit Vorleseprogrammen wie NVDA, JAWS oder VoiceOver ist sie nicht durchgehend geprüft, nur die Angaben, die der Browser an solche Programme weitergibt.',
          'Die automatischen Prüfungen laufen in Chromium. In Firefox und Safari sind sie nicht gelaufen.',
          'Es gibt die Seite nicht in Leichter Sprache und nicht in Gebärdensprache. Auf Deutsch gibt es „Einfache Sprache“: kürzere Sätze und bekannte Wörter für Fragen und Ergebnisse.',
          'Die Karte der Angebote ist eine Zeichnung. Dieselben Orte stehen darunter als Liste.',
          'Der Fragebogen zum Ausdrucken, der Kalender (.ics), die Skizze als Word-Datei und die Tabelle (.xlsx) sind nicht eigens auf Barrierefreiheit geprüft.',
          'Der Bericht als PDF hat Titel, Sprache, Lesezeichen, eine Struktur aus Überschriften, Listen und Tabellen und Ersatztexte für Diagramme. Wir prüfen das maschinell. Eine Bestätigung von außen, dass er der Norm PDF/UA entspricht, gibt es nicht. Derselbe Inhalt steht auf der Seite „Bericht“ als Text.',
          'Eigennamen in der anderen Sprache sind gekennzeichnet, soweit wir sie erkennen. Einzelne können falsch vorgelesen werden.',
          'Seiten anderer Anbieter, auf die wir verweisen, liegen nicht in unserer Hand.',
        ],
      },
      {
        heading: 'Wie wir prüfen',
        paragraphs: [
          'Die Erklärung beruht auf einer Selbstbewertung. Eine Prüfstelle hat die Seite nicht untersucht. Vor jeder Fassung prüfen Programme:',
        ],
        items: [
          'alle Ansichten mit dem Prüfprogramm axe, hell, dunkel und mit Farben des Betriebssystems, auch mit Fehlermeldungen und mit allem aufgeklappt',
          'den Weg durch die Fragen allein mit der Tastatur, mit sichtbarer Markierung und ohne dass etwas sie verdeckt',
          '320 Pixel Breite (das entspricht 400 % Vergrößerung), 200 % Schriftgröße und größere Abstände im Text: nichts ist abgeschnitten, nichts muss quer gerollt werden',
          'Kontraste, die Größe der Schaltflächen, Überschriften und Seitentitel und dass sich nichts bewegt, wenn Sie das im System so eingestellt haben',
          'die Struktur des PDF-Berichts',
        ],
      },
      {
        heading: 'Was Ihnen helfen kann',
        items: [
          'Es gibt keine Zeitbegrenzung. Sie können jederzeit speichern und später weitermachen.',
          'Die Seite übernimmt die Einstellungen Ihres Geräts: Schriftgröße, helle oder dunkle Farben, hoher Kontrast, weniger Bewegung.',
          'Beim Beantworten wählen Zifferntasten eine Antwort. Alles geht auch ohne diese Tasten.',
          'Wenn Ihnen die Seite am Bildschirm nicht hilft: Es gibt den Fragebogen zum Ausdrucken, und eine andere Person kann ihn für Sie eingeben.',
        ],
      },
    ],
    date: (day: string) => `Diese Erklärung wurde am ${day} erstellt.`,
    feedback: {
      heading: 'Barrieren melden',
      lead: 'Sind Ihnen Mängel aufgefallen, oder brauchen Sie einen Inhalt in anderer Form? Schreiben Sie uns. Nennen Sie bitte die Ansicht und, wenn Sie mögen, Browser und Hilfsmittel.',
      mail: 'E-Mail',
      url: 'Formular',
      byOperator:
        'Diese Seite nennt keine eigene Adresse dafür. Wenden Sie sich an den Betreiber: die Stelle, auf deren Website Sie den Mittelstandslotsen gefunden haben. Die Adresse steht dort im Impressum.',
    },
    enforcement: {
      heading: 'Wenn Sie keine Antwort bekommen',
      paragraphs: [
        'Antwortet der Betreiber nicht oder nicht zufriedenstellend, können Sie sich an eine Stelle wenden, die vermittelt oder prüft. Welche das ist, hängt vom Betreiber ab. Das Verfahren der Schlichtungsstelle des Bundes ist kostenlos, einen Rechtsbeistand brauchen Sie nicht.',
      ],
      items: [
        'Kammern und andere öffentliche Stellen eines Landes: die Durchsetzungs- oder Ombudsstelle des Landes. Der Betreiber nennt sie in der Erklärung seiner eigenen Website.',
        'Öffentliche Stellen des Bundes: die Schlichtungsstelle nach § 16 des Behindertengleichstellungsgesetzes.',
      ],
      link: { text: 'Schlichtungsstelle BGG', url: 'https://www.schlichtungsstelle-bgg.de/' },
    },
    newTab: 'öffnet in neuem Tab',
  },
} satisfies { privacy: PrivacyMessages; statement: TextPage & Record<string, unknown> }

/** The same shape in each language. */
export type StatementMessages = {
  privacy: PrivacyMessages
  statement: TextPage &
    Pick<typeof de.statement, 'date' | 'feedback' | 'newTab'> & {
      enforcement: Required<TextSection> & { link: { text: string; url: string } }
    }
}
