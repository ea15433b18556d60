import type { GateCondition, GateId } from '../../core/funding/gates'

/** Why the terms of a programme shut a firm or project out. */
const failed: Readonly<Record<GateId, string>> = {
  start: 'Nur für Vorhaben, die noch nicht begonnen haben; Sie haben schon verbindlich bestellt.',
  size: 'Ihr Betrieb ist dafür zu groß.',
  publicOwner: 'Nur für Betriebe, an denen die öffentliche Hand weniger als 25 % hält.',
  insolvency: 'Nicht für Betriebe in einem Insolvenzverfahren.',
  inDifficulty: 'Nicht für Unternehmen in Schwierigkeiten im Sinne des Beihilferechts.',
  openRecovery: 'Nicht, solange eine zurückgeforderte Beihilfe offen ist.',
  deMinimis: 'Die Beihilfe wäre höher als Ihr freier De-minimis-Betrag.',
  amount: 'Ihr Vorhaben liegt unter dem Mindestbetrag.',
  purpose: 'Zahlt nicht für die Art von Ausgaben, die Sie vorhaben.',
  legalBasis: 'Für die erwartete Bewilligung fehlt dem Programm die Rechtsgrundlage.',
}

/** What has to be asked of the body itself. */
const toConfirm: Readonly<Record<GateId, string>> = {
  start: 'ob Ihr Vorhaben als noch nicht begonnen gilt.',
  size: 'ob Ihr Betrieb nach seiner Größe dazugehört.',
  publicOwner: 'ob öffentliche Anteilseigner im Weg stehen.',
  insolvency: 'ob ein Insolvenzverfahren im Weg steht.',
  inDifficulty: 'ob Schwierigkeiten im Sinne des Beihilferechts im Weg stehen.',
  openRecovery: 'ob eine zurückgeforderte Beihilfe im Weg steht.',
  deMinimis: 'wie viel De-minimis-Beihilfe noch frei ist und auf welcher Grundlage gefördert wird.',
  amount: 'ob der Betrag reicht.',
  purpose: 'ob Ihre Ausgaben gefördert werden.',
  legalBasis: 'auf welcher Rechtsgrundlage gefördert wird.',
}

/** On what condition a programme fits. */
const conditions: Readonly<Record<GateCondition, string>> = {
  withdrawalClause:
    'Nur, wenn der Vertrag einen kostenfreien Rücktritt für den Fall vorsieht, dass die Förderung abgelehnt wird.',
  separablePart: 'Nur für den Teil des Vorhabens, der noch nicht bestellt ist.',
  checkWithBank: 'Vorher mit der Hausbank klären.',
  askForLess: 'Eine kleinere Beihilfe würde noch in den freien Betrag passen.',
  gberEnds:
    'Die erwartete Bewilligung liegt nach dem 31. Dezember 2026: Dann endet die bisherige Rechtsgrundlage (AGVO). Nach der neuen Grundlage fragen.',
  boundary:
    'Wenige Tage entscheiden, ob frühere Beihilfen noch zählen: Tag der Bewilligung im Blick behalten.',
  otherBasis: 'Nur auf einer anderen Rechtsgrundlage des Programms: vor dem Antrag danach fragen.',
  separateAccounts: 'Nicht für die landwirtschaftliche Erzeugung: Die Bücher müssen getrennt geführt werden.',
}

/** Words on the terms of funding programmes. */
export const deGates = { failed, toConfirm, conditions }
