/** What the report says of the people of a chamber; `null` where it gives no name. */
export const deChamber = {
  heading: (name: string | null) => `Für Sie da: ${name ?? 'Ihre Kammer'}`,
  forTopics: (topics: string) => `Für: ${topics}`,
  lacking: 'Ein Teil der Texte Ihrer Kammer liegt nur auf Englisch vor.',
}

export type ChamberMessages = typeof deChamber
