import { zlibSync } from 'fflate'
import type { Advice, Profile, StoredPicture } from '../../src/core/profile/profile'
import { somePng, stored } from './pictures'

/** A round mark in two colours, clear around it, as a PNG with alpha. */
export function someLogo(width = 240, height = 80): StoredPicture {
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (__, x) => {
      const isRound = (x - height / 2) ** 2 + (y - height / 2) ** 2 < (height / 2 - 2) ** 2
      const isBar = x > height + 10 && x < width - 8 && y > height * 0.4 && y < height * 0.6
      return isRound ? [122, 31, 162, 255] : isBar ? [40, 40, 40, 255] : [0, 0, 0, 0]
    }).flat(),
  ]).flat()
  return stored(somePng({ width, height, kind: 6, data: zlibSync(Uint8Array.from(rows)) }), { width, height })
}

/** An adviser with everything that a profile can hold. */
export const someProfile: Profile = {
  format: 'lotse-profile',
  version: 1,
  name: 'Beratungskontor Adler & Çelik',
  lines: ['Am Sandtorkai 4', '20457 Hamburg', 'Telefon 040 123456', 'post@adler-celik.example'],
  url: 'https://www.adler-celik.example/mittelstand',
  accent: '#c77dff',
  logo: someLogo(),
  advice: {
    foreword: 'Dieses Vorwort steht in jedem Bericht.',
    comments: { data: 'Zur Sicherheit sprechen wir ohnehin.' },
  },
}

/** What this adviser says to one firm. */
export const someAdvice: Advice = {
  foreword:
    'Im Oktober haben wir gemeinsam durch Ihre Halle geschaut.\nDieser Bericht hält fest, was wir gesehen haben, und wo wir anfangen würden.',
  comments: {
    iot: 'Die Fräse von 2019 hat bereits eine Schnittstelle.\nSie muss nur angeschlossen werden.',
    am: 'Für Ersatzteile lohnt ein Versuch mit dem Dienstleister, ein eigener Drucker noch nicht.',
  },
  recommendations: [
    {
      title: 'Ein Tag mit Ihrem Maschinenlieferanten',
      text: 'Lassen Sie sich zeigen, welche Daten die Maschinen heute schon liefern.\nWir begleiten den Termin.',
      url: 'https://www.adler-celik.example/tag',
    },
    { title: 'Datensicherung außer Haus', text: 'Eine zweite Sicherung an einem anderen Ort, jede Nacht.' },
  ],
}
