import type { LedgerCaution, RelatedRow, SizeClass } from '../../core/funding/funding'

const classes: Readonly<Record<SizeClass, string>> = {
  micro: 'Kleinstunternehmen',
  small: 'Kleines Unternehmen',
  medium: 'Mittleres Unternehmen',
  large: 'Kein kleines oder mittleres Unternehmen',
}

/** The class within a sentence, with "ein". */
const classIn: Readonly<Record<SizeClass, string>> = {
  micro: 'ein Kleinstunternehmen',
  small: 'ein kleines Unternehmen',
  medium: 'ein mittleres Unternehmen',
  large: 'kein kleines oder mittleres Unternehmen',
}

const treatments: Readonly<Record<RelatedRow['treatment'], (percent: string) => string>> = {
  autonomous: () => 'zählt nicht mit',
  partner: (percent) => `zu ${percent}, als Partner`,
  linked: () => 'ganz, als verbundenes Unternehmen',
  exempt: () => 'zählt nicht mit, Investor mit Sonderregel',
  publicBody: () => 'öffentliche Stelle ab 25 %',
  unclear: () => 'unklar, Angaben fehlen',
}

const ledgerCautions: Readonly<Record<LedgerCaution, string>> = {
  boundary:
    'Eine Beihilfe liegt höchstens 14 Tage neben dem Rand der drei Jahre. Kommt die Bewilligung etwas früher oder später, ändert sich der freie Betrag.',
  unknownAids:
    'Welche Beihilfen Sie schon bekommen haben, ist nicht vollständig bekannt. Der freie Betrag kann deshalb kleiner sein.',
  roughlyKnown:
    'Sie kennen die früheren Beihilfen nur ungefähr. Suchen Sie vor dem Antrag die Bescheinigungen heraus.',
  sectorAgriculture:
    'Für die landwirtschaftliche Erzeugung gelten 50.000 Euro, für die Fischerei 30.000 Euro in drei Jahren. Die hier genannte Obergrenze gilt nur für andere Tätigkeiten, die Sie getrennt buchen.',
  naturalPersons:
    'Beihilfen an andere Unternehmen derselben privaten Eigentümer zählen nach dem Wortlaut nicht mit. Manche Formulare fragen trotzdem danach.',
  future:
    'Eine Beihilfe soll erst nach der erwarteten Bewilligung kommen. Sie zählt am Tag der Bewilligung noch nicht, danach aber schon.',
}

/** What is judged of the enterprise itself: size, earlier aid, difficulty. */
export const deFirm = {
  size: {
    title: 'Größe des Unternehmens nach EU-Recht',
    classes,
    classIn,
    likely: (size: string) => `Wahrscheinlich: ${size}`,
    between: (low: string, high: string) => `Unklar: ${low} oder ${high}`,
    atLeast: (size: string) => `Unklar, mindestens: ${size}`,
    atMost: (size: string) => `Unklar, höchstens: ${size}`,
    unclear: 'Unklar',
    own: 'Ihr Betrieb',
    ownTreatment: 'ganz',
    row: (name: string, number: number) => `${name} ${number}`,
    sum: 'Zusammen',
    notGiven: 'nicht angegeben',
    notSettled: 'steht nicht fest',
    treatments,
    result: (size: string, figures: string) => `Mit ${figures} ist es ${size}.`,
    byHeadcount: (size: string, employees: string) =>
      `Die Beschäftigten entscheiden: Mit ${employees} ist es ${size}.`,
    figuresOnly: (size: string) => `Nach den bekannten Zahlen ist es ${size}.`,
    employees: (count: string) => `${count} Vollzeitstellen`,
    turnover: (amount: string) => `${amount} Umsatz`,
    balanceSheet: (amount: string) => `${amount} Bilanzsumme`,
    noRelations: 'Es gibt keine Beteiligungen ab 25 %. Darum zählen nur die eigenen Zahlen.',
    related: (name: string, treatment: string) => `${name}: ${treatment}.`,
    publicBody:
      'Öffentliche Stellen halten 25 % oder mehr. Damit gilt das Unternehmen nicht als klein oder mittel.',
    twoYears: (size: string) => `Nach der Regel der zwei Jahre ist es ${size}.`,
    twoYearsOpen: 'Nach der Regel der zwei Jahre steht die Klasse noch nicht fest.',
    ownership: 'Nach dem Wechsel der Eigentümer zählen die jetzigen Zahlen sofort.',
    estimated:
      'Die Zahlen sind geschätzt, weil noch kein Geschäftsjahr abgeschlossen ist. Sagen Sie das im Antrag.',
    unclearBecause: 'Solange Angaben fehlen, nennen wir Sie nicht klein oder mittel: Das wäre geraten.',
    stillOpen: 'Sicher ist das erst, wenn die fehlenden Angaben da sind.',
    declare: 'Sie erklären Ihre Größe im Antrag selbst, oft mit einer Übersicht der Beteiligungen.',
  },
  ledger: {
    title: 'De-minimis-Beihilfen, das sind kleinere staatliche Hilfen',
    free: (amount: string) => `Noch ${amount} frei`,
    nothingFree: 'Nichts mehr frei',
    atMost: (amount: string) => `Unklar, höchstens ${amount} frei`,
    ceiling: 'Obergrenze in drei Jahren',
    used: 'Davon verbraucht',
    usedKnown: 'Davon verbraucht, soweit bekannt',
    room: 'Frei',
    roomAtMost: 'Höchstens frei',
    window: (day: string, from: string) =>
      `Gerechnet auf eine Bewilligung am ${day}. Es zählt, was seit dem ${from} bewilligt wurde.`,
    ceilingReason: (amount: string) => `In drei Jahren sind zusammen höchstens ${amount} erlaubt.`,
    together: 'Unternehmen, die einander bestimmen, teilen sich die Obergrenze.',
    exceeding:
      'Eine neue Beihilfe, die darüber hinausgeht, wird als Ganzes abgelehnt. Beantragen Sie dann weniger.',
    countsUntil: (date: string) => `zählt bis ${date}`,
    before: 'zählt nicht mehr, liegt länger als drei Jahre zurück',
    after: 'zählt noch nicht, kommt erst nach der erwarteten Bewilligung',
    other: 'zählt nicht, anderes Unternehmen',
    returns: (date: string, amount: string) => `Ab ${date} sind ${amount} frei.`,
    cautions: ledgerCautions,
  },
  difficulty: {
    title: 'Unternehmen in Schwierigkeiten',
    yes: 'Trifft zu',
    no: 'Trifft nicht zu',
    unknown: 'Unklar',
    recovery: 'Offene Rückforderung',
    nothing: 'Sie haben angegeben, dass kein Ausschlussgrund vorliegt.',
    insolvency:
      'Ein Insolvenzverfahren läuft oder müsste beantragt werden. Das schließt fast jede Förderung aus.',
    capitalLost: 'Mehr als die Hälfte des Kapitals ist durch Verluste verloren.',
    young: 'Das Unternehmen ist jünger als drei Jahre, darum gilt die Regel zum verlorenen Kapital nicht.',
    youngPerhaps: 'Ob die Ausnahme für junge Unternehmen gilt, hängt vom Tag der Gründung ab.',
    openRecovery: 'Eine zurückgeforderte Beihilfe ist noch offen. Bis sie gezahlt ist, gibt es keine neue.',
    effect:
      'Damit sind Programme verschlossen, die auf der Allgemeinen Gruppenfreistellungsverordnung beruhen, auch die Forschungszulage. Kostenfreie Leistungen und manche De-minimis-Programme bleiben.',
    remedy:
      'Eine Einlage ins Kapital oder der nächste Jahresabschluss kann das ändern. Sprechen Sie mit Ihrer Steuerberatung.',
    restructuring: 'Suchen Sie zuerst eine Sanierungsberatung, etwa über die Kammer.',
    notAsked: 'Beihilfen zur Rettung und die Sonderregel für große Unternehmen fragen wir nicht ab.',
  },
}
