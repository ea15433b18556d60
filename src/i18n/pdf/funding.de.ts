import { judgedDe } from '../plan/judged.de'

/** Words of the PDF around what is judged for funding. */
export const fundingDe = {
  firm: 'Was für Ihren Betrieb gilt',
  rules: 'Angewandte Regeln',
  caution: 'Vorsicht',
  guard: judgedDe.guard,
  readiness: {
    ofHundred: 'von 100 Punkten',
    columns: { name: 'Woran es hängt', outcome: 'Stand', toDo: 'Was zu tun ist', gain: 'Punkte' },
  },
  size: { columns: judgedDe.size },
  ledger: { columns: judgedDe.ledger },
  programmes: {
    title: 'Programme für Ihr Vorhaben',
    conditions: 'Bedingungen',
    condition: (numbers: string) => `Unter Bedingung ${numbers}.`,
    exclusions: judgedDe.exclusions,
    columns: { name: 'Programm', outcome: 'Ergebnis', money: 'Geld und Bedingungen' },
  },
  timeline: {
    title: 'Fahrplan',
    intro:
      'In dieser Reihenfolge bleibt Ihnen das genannte Programm offen. Ein rotes Quadrat heißt: Erst anfangen, wenn das Schreiben da ist.',
    alt: (steps: string) => `Zeitstrahl: ${steps}`,
    guarded: 'Erst wenn das Schreiben da ist.',
    columns: { number: 'Nr.', when: 'Wann', step: 'Schritt', waitsFor: 'Wartet auf' },
  },
  papers: {
    title: 'Unterlagen',
    askedBy: (names: readonly string[], more: number) =>
      more === 0
        ? `Verlangt von: ${names.join('; ')}`
        : `Verlangt von: ${names.join('; ')}; und ${more === 1 ? 'einem weiteren' : `${more} weiteren`}`,
    columns: { name: 'Unterlage', state: 'Stand', leadTime: 'Vorlauf' },
  },
}
