import type { PrivacyMessages } from './textPage'

/** What happens to what is entered, in German. */
export const privacyDe: PrivacyMessages = {
  ofOperator: 'Was der Anbieter dieser Seite zum Datenschutz sagt:',
  newTab: 'öffnet in neuem Tab',
  title: 'Datenschutz',
  lead: 'Was Sie eingeben, bleibt auf Ihrem Gerät. Die Seite schickt nichts davon weg, und niemand wertet Ihre Antworten aus.',
  sections: [
    {
      heading: 'Was wo liegt',
      items: [
        'Ihre Antworten und Notizen liegen im Arbeitsspeicher dieses Fensters. Schließen Sie es, sind sie weg.',
        'Wählen Sie unter „Ihre Daten“, dass die Antworten auf diesem Gerät bleiben, liegen sie im Speicher Ihres Browsers (localStorage). Wer das Gerät mit Ihrem Benutzerkonto benutzt, kann sie lesen. „Alles löschen“ entfernt sie.',
        'Beratende können Name, Logo und Texte auf demselben Weg auf ihrem Gerät behalten. Dieselbe Ansicht entfernt sie wieder.',
        'Laden Sie nach einer Störung über die Schaltfläche neu, merkt sich der Tab die Antworten (sessionStorage), bis die Seite wieder da ist. Dann werden sie dort gelöscht.',
        'Dateien, die Sie speichern, liegen dort, wo Ihr Browser Downloads ablegt. Die Seite sieht sie nur, wenn Sie sie wieder öffnen.',
      ],
    },
    {
      heading: 'Was in den Dateien steht',
      paragraphs: [
        'Die Antworten-Datei enthält alles, was Sie eingegeben haben, auch Notizen, Merkliste und Namen. Der Bericht als PDF enthält in der Voreinstellung ebenfalls die Antworten, damit Sie aus ihm weiterarbeiten können. Sie können das vor dem Erstellen abwählen. Geben Sie die Dateien nur weiter, wenn die anderen das sehen dürfen.',
      ],
    },
    {
      heading: 'Was es hier nicht gibt',
      items: [
        'kein Konto und keine Anmeldung',
        'keine Cookies und keine Messung, wer die Seite benutzt',
        'keine Inhalte von fremden Servern: Schriften, Bilder, Karte und Programm kommen von derselben Adresse wie die Seite',
        'keinen Server, der Antworten annimmt: Ergebnisse und Bericht rechnet Ihr Browser aus',
      ],
    },
    {
      heading: 'Was trotzdem übertragen wird',
      paragraphs: [
        'Um die Seite zu laden, ruft Ihr Browser sie bei einem Webserver ab. Dabei erfährt der Server wie bei jeder Website Ihre IP-Adresse, die Zeit und die abgerufene Datei. Ihre Antworten sind nicht dabei. Ob und wie lange der Server das protokolliert, bestimmt der Betreiber. Er ist dafür verantwortlich und nennt Ihnen Ihre Rechte und die zuständige Aufsicht in seiner eigenen Datenschutzerklärung.',
        'Steht der Selbstcheck auf der Website einer anderen Stelle, kann diese um Ihr Ergebnis in Kurzform bitten. Sie sehen dann genau, was weitergegeben würde. Ohne Ihre Zustimmung erfährt die Website nur, welche Ansicht gerade offen ist.',
        'Klicken Sie auf den Verweis zu einer anderen Stelle, gilt deren Datenschutz. Woher Sie kommen, sagt die Seite ihr nicht.',
      ],
    },
  ],
}
