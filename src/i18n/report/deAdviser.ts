/** What the report says about the words of an adviser; `null` where the name is not known. */
export const deAdviser = {
  role: 'Ihre Beratung',
  chamber: 'Angeboten von',
  logo: (name: string) => `Logo von ${name}`,
  foreword: (name: string | null) => (name === null ? 'Vorwort Ihrer Beratung' : `Vorwort von ${name}`),
  comment: (name: string | null) => (name === null ? 'Anmerkung Ihrer Beratung' : `Anmerkung von ${name}`),
  recommendations: (name: string | null) =>
    name === null ? 'Empfehlungen Ihrer Beratung' : `Empfehlungen von ${name}`,
  recommendationsNote:
    'Diese Empfehlungen stammen nicht aus dem Verzeichnis der Angebote. Für sie steht die Beratung ein.',
}

export type AdviserMessages = typeof deAdviser
