import { formatsOf } from '../format'
import type { FaultMessages, FaultParams } from './faultMessages'

const { date, number } = formatsOf('de')

function shown(value: string | number | undefined): string {
  return typeof value === 'number' ? number(value, 6) : (value ?? '')
}

/** „…“ around a name, nothing where there is none. */
function named(value: string | number | undefined): string {
  return value === undefined || value === '' ? '' : ` „${value}“`
}

const kinds: Readonly<Record<string, string>> = {
  number: 'Geben Sie eine Zahl ein, zum Beispiel 42.',
  int: 'Geben Sie eine ganze Zahl ein, zum Beispiel 42.',
  string: 'Geben Sie einen Text ein.',
  boolean: 'Erlaubt sind hier nur true und false.',
  array: 'Hier gehört eine Liste hin.',
  object: 'Hier gehören benannte Angaben hin.',
  record: 'Hier gehören benannte Angaben hin.',
}

const referenceKinds: Readonly<Record<string, string>> = {
  condition: 'Eine Bedingung',
  topic: 'Ein Thema',
  section: 'Einen Abschnitt',
  page: 'Eine Seite',
  field: 'Ein Feld',
  sector: 'Eine Branche',
  state: 'Ein Bundesland',
  caution: 'Einen Hinweis',
  entry: 'Einen Eintrag',
  fact: 'Eine Angabe',
  projectTopic: 'Ein Thema des Vorhabens',
}

const decimals = ({ decimals: digits }: FaultParams) =>
  digits === undefined || digits === 0
    ? 'Geben Sie eine ganze Zahl ein, ohne Stellen nach dem Komma.'
    : `Geben Sie höchstens ${digits} ${digits === 1 ? 'Stelle' : 'Stellen'} nach dem Komma an.`

/** What is wrong and what to do, in German. */
export const de: FaultMessages = {
  empty: () => 'Die Datei ist leer. Wählen Sie eine Datei mit Inhalt.',
  tooLarge: ({ maximum }) =>
    `Die Datei ist zu groß, höchstens ${shown(maximum)} Byte werden gelesen. Wählen Sie die richtige Datei.`,
  notText: () =>
    'Die Datei ist keine Textdatei in UTF-8. Speichern Sie sie in UTF-8, oder wählen Sie eine andere.',
  notJson: () =>
    'Die Datei ist kein vollständiges JSON, vielleicht wurde sie abgeschnitten. Speichern Sie sie neu oder wählen Sie eine andere.',
  notYaml: ({ message }) =>
    `Die Datei ist kein gültiges YAML${named(message)}. Berichtigen Sie diese Stelle.`,
  missingFile: ({ id }) => `Es gibt keine Datei${named(id)}. Prüfen Sie Namen und Ordner.`,
  unreadable: () => 'Die Datei lässt sich nicht lesen oder schreiben. Prüfen Sie Ort und Rechte.',
  foreignFormat: () =>
    'Das ist keine Antwortdatei des Lotsen. Wählen Sie eine Datei, die er gespeichert hat.',
  foreignProfile: () =>
    'Das ist kein Profil des Lotsen. Wählen Sie eine Datei, deren Name auf .lotse-profil.json endet.',
  notPdf: () => 'Das ist kein PDF. Wählen Sie den Bericht, den der Lotse als PDF gespeichert hat.',
  damagedPdf: () =>
    'Das PDF ist beschädigt, die Antworten darin lassen sich nicht lesen. Lassen Sie es sich noch einmal schicken, oder öffnen Sie die Antwortdatei.',
  encryptedPdf: () =>
    'Das PDF ist verschlüsselt. Nehmen Sie den Bericht ohne Passwort, so wie ihn der Lotse gespeichert hat.',
  noAnswersInPdf: () =>
    'In diesem PDF stecken keine Antworten: Es ist kein Bericht des Lotsen, oder er wurde ohne Antworten gespeichert. Öffnen Sie stattdessen die Antwortdatei.',
  answersTooLarge: ({ maximum }) =>
    `Die Antworten in diesem PDF sind zu groß, höchstens ${shown(maximum)} Byte werden gelesen. Wählen Sie einen anderen Bericht.`,
  newerVersion: ({ version }) =>
    `Die Datei stammt aus einer neueren Fassung (Format ${shown(version)}). Verwenden Sie die neueste Fassung des Lotsen.`,
  otherQuestionnaire: ({ id, expected }) =>
    `Die Datei gehört zum Fragebogen „${id}“, nicht zu „${expected}“. Öffnen Sie sie mit ihrem eigenen Fragebogen.`,
  missing: ({ expected }) =>
    expected === undefined
      ? 'Diese Angabe fehlt. Tragen Sie sie ein.'
      : `Diese Angabe fehlt. ${kinds[String(expected)] ?? 'Tragen Sie sie ein.'}`,
  unexpectedKey: ({ key }) =>
    `Der Schlüssel „${key}“ ist hier nicht vorgesehen. Entfernen Sie ihn oder prüfen Sie die Schreibweise.`,
  wrongType: ({ expected }) =>
    kinds[String(expected)] ?? 'Die Angabe hat die falsche Form. Prüfen Sie, was hier hingehört.',
  wrongValue: ({ allowed }) =>
    allowed === undefined || allowed === ''
      ? 'Dieser Wert ist hier nicht erlaubt. Sehen Sie in der Beschreibung des Formats nach.'
      : `Dieser Wert ist hier nicht erlaubt, möglich ist: ${shown(allowed)}.`,
  tooFew: ({ minimum }) =>
    minimum === undefined
      ? 'Wählen Sie mindestens eine Antwort aus.'
      : `Hier fehlt etwas: Nötig ${minimum === 1 ? 'ist' : 'sind'} mindestens ${shown(minimum)}.`,
  tooMany: ({ maximum }) => `Das sind zu viele. Erlaubt sind höchstens ${shown(maximum)}.`,
  tooLow: ({ minimum }) =>
    typeof minimum === 'string'
      ? `Das Datum liegt zu weit zurück. Möglich sind Tage ab dem ${date(minimum)}.`
      : minimum === undefined
        ? 'Der Wert ist zu klein. Geben Sie einen größeren ein.'
        : `Der Wert ist zu klein. Er muss mindestens ${shown(minimum)} sein.`,
  tooHigh: ({ maximum }) =>
    typeof maximum === 'string'
      ? `Das Datum liegt zu spät. Möglich sind Tage bis zum ${date(maximum)}.`
      : maximum === undefined
        ? 'Der Wert ist zu groß. Geben Sie einen kleineren ein.'
        : `Der Wert ist zu groß. Er darf höchstens ${shown(maximum)} sein.`,
  notWhole: decimals,
  tooLong: ({ maximum }) =>
    maximum === undefined
      ? 'Der Text ist zu lang. Kürzen Sie ihn.'
      : `Der Text ist zu lang. Kürzen Sie ihn auf ${shown(maximum)} Zeichen.`,
  tooMuch: ({ maximum }) =>
    `Das sind zu viele Angaben auf einmal, höchstens ${shown(maximum)} sind erlaubt. Kürzen Sie sie.`,
  tooDeep: ({ maximum }) =>
    `Das ist zu tief geschachtelt, höchstens ${shown(maximum)} Ebenen sind erlaubt. Schachteln Sie weniger.`,
  notPlainText: () =>
    'Hier ist nur einfacher Text in einer Zeile erlaubt. Entfernen Sie Auszeichnungen wie <b> und unsichtbare Zeichen.',
  notADate: () => 'Diesen Tag gibt es nicht. Geben Sie Tag, Monat und Jahr eines Datums an.',
  notAPostcode: () => 'Geben Sie eine Postleitzahl mit fünf Ziffern ein, zum Beispiel 20457.',
  notAnAddress: ({ value }) =>
    `Die Adresse${named(value)} ist nicht gültig. Sie muss mit https:// oder http:// beginnen.`,
  notAMail: ({ value }) =>
    `Die Mailadresse${named(value)} ist nicht gültig. Geben Sie sie ohne „mailto:“ an, zum Beispiel post@kammer.example.`,
  notAPhone: ({ value }) =>
    `Die Telefonnummer${named(value)} ist nicht gültig. Erlaubt sind Ziffern, Leerzeichen, ( ) / . - und ein + am Anfang.`,
  notAnArea: ({ value }) =>
    `Der Bereich${named(value)} ist nicht gültig. Geben Sie den Anfang einer Postleitzahl an, eine bis fünf Ziffern, zum Beispiel 20 oder 20457.`,
  notReachable: () => 'So ist niemand zu erreichen. Ergänzen Sie mindestens eines von mail, phone und url.',
  notALogo: () =>
    'Hier geht nur eine PNG- oder JPEG-Datei neben dieser Datei, zum Beispiel logo.png, oder das Bild selbst als „data:image/png;base64,…“.',
  noNameForLogo: () =>
    'Ein Logo braucht einen Namen, damit auch Vorleseprogramme es nennen. Ergänzen Sie name.',
  isBasic: ({ id }) =>
    `Das Thema „${id}“ gehört immer dazu: Ohne es gibt es keine Gesamteinschätzung. Nehmen Sie es aus der Liste.`,
  chamberNotLoaded: ({ value }) =>
    `Die Datei${named(value)} war nicht zu bekommen. Prüfen Sie die Adresse, und öffnen Sie sie einmal im Browser.`,
  chamberElsewhere: ({ value }) =>
    `Die Datei${named(value)} liegt auf einem fremden Server und wird nicht geladen. Legen Sie sie zu den Dateien des Lotsen oder auf die Website, die ihn einbettet.`,
  logoElsewhere: () =>
    'Das Logo liegt nicht auf dem Server des Lotsen und wird nicht geladen. Tragen Sie das Bild selbst ein, als „data:image/png;base64,…“.',
  notAColour: () =>
    'Das ist keine Farbe. Geben Sie sie als # mit sechs Ziffern oder Buchstaben an, zum Beispiel #005f78.',
  notAPicture: () =>
    'Das ist kein Bild im Format PNG oder JPEG. Speichern Sie Ihr Logo in einem der beiden Formate.',
  damagedPicture: () =>
    'Das Bild ist beschädigt oder unvollständig. Speichern Sie es neu, am besten als PNG.',
  unsupportedPicture: () =>
    'Diese Art von Bild lässt sich nicht drucken: Farben für die Druckerei (CMYK), 16 Bit je Farbe oder Zeilensprung. Speichern Sie es als einfaches PNG in RGB.',
  pictureTooLarge: ({ maximum }) =>
    `Das Bild ist zu groß, erlaubt sind höchstens ${shown(maximum)} Bildpunkte in Breite und Höhe. Verkleinern Sie es.`,
  notAnId: ({ value }) =>
    `Die Kennung${named(value)} ist nicht erlaubt. Verwenden Sie Buchstaben ohne Umlaute, Ziffern, Punkte und Bindestriche.`,
  notACondition: () =>
    'Das ist keine Bedingung. Erlaubt sind answer, level, fact, allOf, anyOf, not und named mit ihren Schlüsseln.',
  onlyInCatalogue: () =>
    'Bedingungen über level und fact gelten nur im Katalog. Fragen Sie hier nach einer Antwort (answer).',
  stepsDoNotFit: ({ expected }) =>
    `Die Zahl der Schritte passt nicht zu den Stufen. Nötig sind ${shown(expected)}, je einer zur nächsten Stufe.`,
  bandsDoNotRise: () =>
    'Die Bereiche (bands) müssen ansteigen, und der letzte muss bis 100 reichen. Ordnen Sie sie neu.',
  notAShare: ({ id }) =>
    `Bei der Frage „${id}“ bleibt keine Antwort übrig, die zählt. Mindestens eine darf weder negativ noch ausschließend sein.`,
  notAlone: () =>
    'Diese Antwort schließt alle anderen aus. Wählen Sie sie allein oder nehmen Sie sie zurück.',
  repeated: () => 'Dieselbe Antwort steht hier zweimal. Entfernen Sie eine davon.',
  unknownQuestion: ({ id }) => `Eine Frage „${id}“ gibt es nicht. Prüfen Sie die Schreibweise.`,
  unknownOption: ({ option, id }) =>
    option === undefined
      ? 'Wählen Sie eine der angebotenen Antworten.'
      : `Die Frage „${id}“ hat keine Antwort „${option}“. Prüfen Sie die Schreibweise.`,
  unknownReference: ({ id, kind }) =>
    `${referenceKinds[String(kind)] ?? 'Etwas mit der Kennung'} „${id}“ gibt es nicht. Prüfen Sie die Schreibweise.`,
  forwardReference: ({ id }) =>
    `Die Bedingung fragt nach „${id}“, das erst später kommt. Stellen Sie jene Frage davor.`,
  samePage: ({ id }) =>
    `Die Bedingung fragt nach „${id}“ auf derselben Seite. Legen Sie die beiden Fragen auf verschiedene Seiten.`,
  cycle: ({ id }) => `Die Bedingung „${id}“ führt im Kreis zu sich selbst zurück. Lösen Sie den Kreis auf.`,
  doubledId: ({ id }) => `Die Kennung „${id}“ ist vergeben. Wählen Sie eine andere.`,
  doubledKey: ({ key }) => `Der Schlüssel „${key}“ steht hier zweimal. Entfernen Sie einen davon.`,
  feedsNothing: ({ id }) =>
    `Die Antwort auf „${id}“ wird nirgends gebraucht. Bewerten Sie sie, nennen Sie usedFor oder streichen Sie die Frage.`,
  neverAsked: ({ id, option }) =>
    option === undefined
      ? `Zur Frage „${id}“ führt kein Weg. Prüfen Sie ihre Bedingungen und die ihres Abschnitts.`
      : `Die Antwort „${option}“ auf „${id}“ kann niemand geben. Prüfen Sie die Bedingungen.`,
  unreachable: () =>
    'Kein Betrieb kann diese Bedingungen zugleich erfüllen. Prüfen Sie requires, states und sectors.',
  pageScattered: ({ id }) =>
    `Die Fragen der Seite „${id}“ stehen nicht hintereinander. Stellen Sie sie zusammen.`,
  noMap: ({ option }) =>
    `Es fehlt, was die Antwort${named(option)} wert ist. Ergänzen Sie worth oder so viele Stufen, wie es Reifegrade gibt.`,
  missingTranslation: ({ language }) =>
    `Der ${language === 'en' ? 'englische' : 'deutsche'} Text fehlt. Ergänzen Sie „${language}“.`,
  missingGlyph: ({ characters }) =>
    `Die Schrift des Berichts kennt diese Zeichen nicht: ${shown(characters)}. Verwenden Sie andere.`,
  outdatedSchema: () =>
    'Die Schemadatei ist veraltet. Erneuern Sie sie mit „npm run -s lotse -- check --write-schemas“.',
}
