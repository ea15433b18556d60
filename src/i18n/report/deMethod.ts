import type { TopicRule } from '../../core/questionnaire/questionnaire'

const rules: Readonly<Record<TopicRule, string>> = {
  cappedMean:
    'Die Stufe eines Themas ist der gerundete Mittelwert seiner Felder, höchstens aber eine Stufe mehr als das schwächste Kernfeld. Kernfelder sind die Felder der Kernfragen, ohne die die übrigen wenig nützen. Hält ein Kernfeld die Stufe so zurück, heißt es Engpass. Ein Kernfeld, das mit „weiß nicht“ beantwortet ist, gilt dabei als Stufe 0.',
  mean: 'Die Stufe eines Themas ist der gerundete Mittelwert seiner Felder.',
  minimum: 'Die Stufe eines Themas ist die seines schwächsten Feldes.',
}

export const deMethod = {
  scoring: 'Wie gerechnet wird',
  levels: (lowest: string, highest: number, top: string) =>
    `Jedes Thema hat mehrere Felder, zu jedem gehört eine Frage. Jede Antwort steht für eine Stufe von 0 („${lowest}“) bis ${highest} („${top}“). Der Punktwert eines Themas ist der Mittelwert seiner beantworteten Felder, umgerechnet auf 0 bis 100.`,
  rules,
  coverage: (share: string) =>
    `„Trifft nicht zu“ zählt nicht mit, „weiß nicht“ und offene Fragen verändern den Mittelwert nicht. Ein Punktwert und eine Stufe erscheinen erst, wenn mindestens ${share} der Fragen eines Themas beantwortet sind. Vorher nennen wir nur einen vorläufigen Wert.`,
  range:
    'Neben jedem Wert steht die Spanne: was daraus werden kann, wenn alle offenen Fragen auf die niedrigste oder auf die höchste Stufe fallen.',
  targets: (targets: string) =>
    `Das Ziel eines Themas richtet sich nach seiner Wichtigkeit für Sie: ${targets}. Die nächsten Schritte folgen daraus: zuerst kommen Engpässe, danach entscheidet Wichtigkeit mal Abstand zum Ziel.`,
  target: (importance: number, level: number) =>
    `${['kein Thema', 'gering', 'mittel', 'hoch'][importance] ?? importance} (Stufe ${level})`,
  weighting: 'Gewichte und Einordnung',
  weights: (weights: string) =>
    `Der Gesamtwert ist das gewichtete Mittel der bewerteten Themen. Gewichte: ${weights}. Themen, die nicht mitzählen, verteilen ihr Gewicht auf die übrigen.`,
  minimumOverall: 'Der Gesamtwert ist der niedrigste Punktwert der bewerteten Themen.',
  weight: (topic: string, weight: string) => `${topic} ${weight}`,
  bands: (bands: string) => `So wird der Gesamtwert eingeordnet: ${bands}.`,
  band: (name: string, upTo: string) => `„${name}“ bis ${upTo} Punkte`,
  matching: 'Wie empfohlen wird',
  matchingRule: [
    'Für jeden Eintrag des Verzeichnisses prüfen wir Ort, Branche, Partnerländer und seine Bedingungen. „Passt“ heißt: Alles ist erfüllt, und der Eintrag ist belegt. „Passt vielleicht“ heißt: Eine Angabe fehlt, oder über den Eintrag ist nicht genug bekannt. „Passt nicht“ nennt jede Bedingung, die nicht erfüllt ist.',
    'Bei Förderprogrammen prüfen wir dazu den Beginn, die Größe nach EU-Recht, Ausschlussgründe, frühere De-minimis-Beihilfen (kleinere staatliche Hilfen), den Mindestbetrag und die Art der Ausgaben. Eine Antwort, die fehlt, macht daraus weder „passt“ noch „passt nicht“, sondern „passt vielleicht“.',
    'Für den Platz in der Liste zählen zusammen: Ihr Bedarf (Wichtigkeit mal Abstand zum Ziel, dazu die Themen Ihres Vorhabens), wie sicher das Angebot ist, wie nah es liegt und wie viel Aufwand es verlangt. Bei Gleichstand entscheiden Nähe, Kosten und Aktualität. Niemand kann einen Platz kaufen.',
  ],
  origin: 'Woher das Modell kommt',
  ownModel:
    'Fragen und Stufen sind ein eigenes Modell. Es stützt sich auf veröffentlichte Reifegradmodelle, ist aber weder das Digital Maturity Assessment der EU (DMA) noch die IMPULS-Readiness des VDMA noch der Smart Industry Readiness Index (SIRI), und seine Werte lassen sich nicht mit deren Werten vergleichen.',
  state: 'Stand und Grenzen',
  versions: (title: string, version: string, catalogue: string, today: string) =>
    `${title}, Fassung ${version}. Verzeichnis mit Stand ${catalogue}. Bericht vom ${today}.`,
  nonBinding:
    'Der Bericht ist eine unverbindliche erste Einschätzung nach Ihren eigenen Angaben. Er ersetzt weder eine Beratung noch eine Rechtsberatung.',
  onDevice:
    'Dieser Bericht ist auf dem Gerät entstanden, auf dem Ihre Antworten liegen. Nichts davon ging an einen Server.',
}
