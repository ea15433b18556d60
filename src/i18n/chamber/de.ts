/** What the screens say of the chamber that offers the check. */
export const de = {
  offeredBy: 'Ein Angebot von',
  logo: (name: string) => `Logo von ${name}`,
  foreword: (name: string | null) => `Vorwort von ${name ?? 'Ihrer Kammer'}`,
  linksOf: (name: string | null) => name ?? 'Ihre Kammer',
  home: 'Website',
  privacy: 'Datenschutz',
  imprint: 'Impressum',
  barriers: 'Barrieren melden',
  newTab: '(öffnet in neuem Tab)',
  refused: 'Die Angaben der Kammer fehlen gerade. Den Selbstcheck können Sie trotzdem ganz benutzen.',
  forChamber: 'Für die Kammer: was an der Datei nicht stimmt',
}

export type ChamberScreenMessages = typeof de
