import type { RuleId } from '../../core/funding/funding'

/** Rules that are spoken of but decide nothing. */
export type AddedRule = 'cumulation' | 'ownDeclaration' | 'register' | 'subsidyFraud'
export type SaidRule = RuleId | AddedRule

const kmu = 'Anhang der Empfehlung 2003/361/EG'
const deMinimis = 'Verordnung (EU) 2023/2831'
const gber = 'Verordnung (EU) Nr. 651/2014 (AGVO)'

/** Where a rule stands, and what it says in plain words. */
export const deRules: Readonly<Record<SaidRule, { law: string; text: string }>> = {
  sizeThresholds: {
    law: `Art. 2 ${kmu}`,
    text: 'Klein oder mittel ist ein Unternehmen, wenn seine Beschäftigten und dazu Umsatz oder Bilanzsumme unter den Grenzen liegen: kleinst unter 10 und bis 2 Millionen Euro, klein unter 50 und bis 10 Millionen Euro, mittel unter 250 und bis 50 Millionen Euro Umsatz oder 43 Millionen Euro Bilanzsumme.',
  },
  sizeHeadcount: {
    law: `Art. 2 und 5 ${kmu}`,
    text: 'Die Zahl der Beschäftigten muss immer unter der Grenze liegen. Gezählt werden Vollzeitstellen eines Jahres, mit Inhabern, die mitarbeiten, ohne Auszubildende.',
  },
  sizeTwoYears: {
    law: `Art. 4 Abs. 2 ${kmu}`,
    text: 'Die Größenklasse wechselt erst, wenn die Grenzen in zwei Geschäftsjahren nacheinander über- oder unterschritten sind.',
  },
  sizeNewFirm: {
    law: `Art. 4 Abs. 3 ${kmu}`,
    text: 'Ein neues Unternehmen ohne Jahresabschluss schätzt seine Zahlen nach bestem Wissen.',
  },
  sizeOwnership: {
    law: `Art. 4 ${kmu} mit dem Benutzerleitfaden der Kommission und Beschluss 2012/838/EU`,
    text: 'Nach einer Übernahme oder Verschmelzung zählen die neuen Verhältnisse sofort.',
  },
  sizeAutonomous: {
    law: `Art. 3 Abs. 1 ${kmu}`,
    text: 'Beteiligungen unter 25 % ändern nichts: Es zählen nur die eigenen Zahlen.',
  },
  sizePartner: {
    law: `Art. 3 Abs. 2 und Art. 6 ${kmu}`,
    text: 'Bei 25 bis 50 % Beteiligung zählt das andere Unternehmen mit dem Anteil mit, der gehalten wird.',
  },
  sizeLinked: {
    law: `Art. 3 Abs. 3 und Art. 6 ${kmu}`,
    text: 'Bei mehr als 50 % oder beherrschendem Einfluss zählt das andere Unternehmen ganz mit.',
  },
  sizeLinkedByPersons: {
    law: `Art. 3 Abs. 3 ${kmu}; Europäischer Gerichtshof, C-110/13`,
    text: 'Bestimmen dieselben Personen zwei Unternehmen auf demselben oder einem benachbarten Markt, zählen beide zusammen.',
  },
  sizeExemptInvestor: {
    law: `Art. 3 Abs. 2 Unterabs. 2 ${kmu}`,
    text: 'Wagniskapital, Hochschulen, Förderfonds und ähnliche Investoren zählen bis 50 % nicht mit, solange sie nicht bestimmen.',
  },
  sizePublicBody: {
    law: `Art. 3 Abs. 4 ${kmu}`,
    text: 'Halten öffentliche Stellen 25 % oder mehr, gilt ein Unternehmen nicht als klein oder mittel, gleich wie groß es ist.',
  },
  deMinimisCeiling: {
    law: `Art. 3 Abs. 2 ${deMinimis}`,
    text: 'De-minimis-Beihilfen, das sind kleinere staatliche Hilfen, dürfen in drei Jahren zusammen höchstens 300.000 Euro betragen.',
  },
  deMinimisWindow: {
    law: `Art. 3 Abs. 2 und Erwägungsgrund 11 ${deMinimis}`,
    text: 'Die drei Jahre werden taggenau von der neuen Bewilligung zurückgerechnet, nicht nach Kalenderjahren.',
  },
  deMinimisExceeding: {
    law: `Art. 3 Abs. 7 ${deMinimis}`,
    text: 'Überschreitet eine neue Beihilfe die Obergrenze, ist sie als Ganzes nicht möglich, auch nicht zum Teil.',
  },
  deMinimisSingleUndertaking: {
    law: `Art. 2 Abs. 2 ${deMinimis}`,
    text: 'Unternehmen, die einander bestimmen, teilen sich eine Obergrenze. Minderheitsbeteiligungen und gemeinsame private Eigentümer allein verbinden hier nicht.',
  },
  deMinimisSectors: {
    law: `Art. 1 Abs. 1 und 2 ${deMinimis}`,
    text: 'Für die landwirtschaftliche Erzeugung und die Fischerei gelten eigene, niedrigere Obergrenzen. Wer daneben anderes tut, muss getrennt buchen.',
  },
  deMinimisGrantDay: {
    law: `Art. 3 Abs. 3 ${deMinimis}`,
    text: 'Es zählt der Tag des Bescheids oder Vertrags, nicht der Tag der Zahlung.',
  },
  difficultyCapital: {
    law: `Art. 2 Nr. 18 Buchst. a ${gber}`,
    text: 'Eine Gesellschaft mit beschränkter Haftung ist in Schwierigkeiten, wenn mehr als die Hälfte ihres gezeichneten Kapitals durch Verluste verloren ist.',
  },
  difficultyOwnFunds: {
    law: `Art. 2 Nr. 18 Buchst. b ${gber}`,
    text: 'Haftet jemand voll, ist ein Unternehmen in Schwierigkeiten, wenn mehr als die Hälfte der Eigenmittel durch Verluste verloren ist.',
  },
  difficultyInsolvency: {
    law: `Art. 2 Nr. 18 Buchst. c ${gber}`,
    text: 'In Schwierigkeiten ist auch, wer in einem Insolvenzverfahren ist oder die Voraussetzungen dafür erfüllt.',
  },
  difficultyYoungSme: {
    law: `Art. 2 Nr. 18 Buchst. a und b ${gber}`,
    text: 'Für kleine und mittlere Unternehmen, die noch keine drei Jahre bestehen, gilt die Regel zum verlorenen Kapital nicht.',
  },
  openRecovery: {
    law: `Art. 1 Abs. 4 Buchst. a ${gber}`,
    text: 'Wer eine zurückgeforderte Beihilfe noch nicht gezahlt hat, bekommt keine neue.',
  },
  startOfWorks: {
    law: 'Verwaltungsvorschrift Nr. 1.3 zu § 44 Bundeshaushaltsordnung (BHO) und die Vorschriften der Länder dazu',
    text: 'Gefördert wird nur, was noch nicht begonnen hat. Begonnen ist ein Vorhaben mit dem ersten verbindlichen Liefer- oder Leistungsvertrag; Angebote und Planung zählen nicht als Beginn.',
  },
  startGber: {
    law: `Art. 6 und Art. 2 Nr. 23 ${gber}`,
    text: 'Der schriftliche Antrag muss vor der ersten verbindlichen Bestellung gestellt sein.',
  },
  startTax: {
    law: 'Forschungszulagengesetz (FZulG) und Einkommensteuergesetz (EStG)',
    text: 'Steuerliche Hilfen machen Sie nachträglich geltend; eine Bestellung schadet ihnen nicht.',
  },
  ownShare: {
    law: 'Verwaltungsvorschrift Nr. 1.2 zu § 44 Bundeshaushaltsordnung (BHO) und die Vorschriften der Länder dazu',
    text: 'Die Finanzierung des ganzen Vorhabens muss gesichert sein, also auch der Teil, den Sie selbst tragen.',
  },
  preFinancing: {
    law: 'Nr. 1.4 der Nebenbestimmungen ANBest-P und die Richtlinien der Programme',
    text: 'Zuschüsse werden meist erst ausgezahlt, wenn Sie bezahlt und abgerechnet haben.',
  },
  gberEnd: {
    law: `Art. 59 ${gber}, geändert durch Verordnung (EU) 2023/1315`,
    text: 'Die Allgemeine Gruppenfreistellungsverordnung, auf der viele Programme beruhen, gilt bis 31. Dezember 2026.',
  },
  cumulation: {
    law: `Art. 8 ${gber}; Art. 5 ${deMinimis}`,
    text: 'Dieselben Kosten dürfen mehrere Programme nur bis zum höchsten erlaubten Satz fördern; viele Programme schließen anderes öffentliches Geld ganz aus.',
  },
  ownDeclaration: {
    law: `Art. 3 Abs. 5 ${kmu}`,
    text: 'Ihre Größe erklären Sie im Antrag selbst; viele Fördergeber verlangen dazu eine Übersicht der Beteiligungen.',
  },
  register: {
    law: `Art. 6 ${deMinimis}`,
    text: 'Seit 1. Januar 2026 tragen die Bewilligungsstellen neue De-minimis-Beihilfen in ein öffentliches Register ein. Ihre eigene Erklärung und die Bescheinigungen brauchen Sie vorerst weiter.',
  },
  subsidyFraud: {
    law: '§ 264 StGB und Subventionsgesetz',
    text: 'Angaben, von denen die Förderung abhängt, müssen stimmen; falsche können strafbar sein.',
  },
}

/** Rules that were not looked up for this, once for the whole list. */
export const deNotReread = (laws: string) =>
  `Aus Kenntnis des Rechtstextes wiedergegeben, hier nicht neu nachgelesen: ${laws}. Prüfen Sie vor einem Antrag den Wortlaut.`
