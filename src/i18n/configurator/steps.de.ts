/** Steps for the systems that most websites are made with, in German. */
export const stepsDe = {
  heading: '4. Schritt für Schritt in TYPO3 und WordPress',
  label: 'Systeme',
  typo3: 'TYPO3',
  typo3Steps: [
    'Legen Sie auf der Seite ein Inhaltselement „HTML“ an (Reiter „Besondere Elemente“). Im normalen Texteditor geht es nicht: Er entfernt Skripte und Rahmen.',
    'Fügen Sie das Stück HTML aus Schritt 2 ein und speichern Sie.',
    'Fehlt das Element „HTML“, gibt es die Administration für Ihre Benutzergruppe frei (Inhaltstyp „HTML“ in den erlaubten Werten). Bis dahin geht der Link im Texteditor.',
    'Setzt TYPO3 eine Content-Security-Policy (ab Version 12.3), ergänzt die Administration die Datei config/sites/<Site>/csp.yaml:',
  ],
  typo3File: 'csp.yaml für TYPO3',
  typo3After: 'Danach den Cache der Seite leeren und die Seite ohne Anmeldung im Backend prüfen.',
  wordpress: 'WordPress',
  wordpressSteps: [
    'Öffnen Sie die Seite im Editor und fügen Sie einen Block „Individuelles HTML“ ein.',
    'Fügen Sie das Stück HTML aus Schritt 2 ein. Prüfen Sie mit „Vorschau in neuem Tab“, nicht mit der Vorschau im Block.',
    'Speichern muss jemand mit dem Recht unfiltered_html: Administration oder Redaktion, in einem Netzwerk (Multisite) nur die Netzwerk-Administration. Sonst entfernt WordPress Skript und Rahmen ohne ein Wort. Dann bleibt der Link als Block „Buttons“.',
    'Blockiert ein Cookie-Banner fremde Inhalte (etwa Borlabs oder Complianz), tragen Sie die Adresse des Selbstchecks dort als erlaubt ein. Mit dem eigenen Server entfällt das.',
    'Verschiebt oder verzögert ein Beschleuniger Skripte (WP Rocket, Autoptimize), funktioniert der Selbstcheck trotzdem. Lädt er erst nach einem Klick, nehmen Sie embed/v1/lotse.js davon aus.',
  ],
}
