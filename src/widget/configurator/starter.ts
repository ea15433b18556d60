import { isColour } from '../../core/profile/contrast'
import type { Options } from './options'

/** A chamber's file to go on with: made-up names in every place that has to be filled. */
export function starterFile({ accent }: Pick<Options, 'accent'>): string {
  const colour = accent.trim().toLowerCase()
  const file = {
    name: { de: 'Kammer Musterstadt', en: 'Musterstadt Chamber' },
    accent: isColour(colour) ? colour : '#005f78',
    foreword: {
      de: 'Der Selbstcheck zeigt, wo Ihr Betrieb steht. Über die Ergebnisse sprechen wir gern mit Ihnen.',
      en: 'The self-check shows where your firm stands. We are glad to talk the results through with you.',
    },
    contacts: [
      {
        name: 'Erika Mustermann',
        role: { de: 'Beratung Digitalisierung', en: 'Advice on digitalisation' },
        mail: 'beratung@kammer.example',
        phone: '+49 30 1234567',
        topics: ['iot', 'data'],
        postcodes: ['10', '12'],
      },
    ],
    links: {
      home: 'https://kammer.example/',
      privacy: 'https://kammer.example/datenschutz',
      imprint: 'https://kammer.example/impressum',
      accessibility: { mail: 'barrierefrei@kammer.example' },
    },
    entriesLeftOut: [],
    offers: [],
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
