import { expect, it } from 'vitest'
import { named } from '../../../src/pdf/text/passage'

it.each([
  ['en', 'Mittelstand-Digital Zentrum Hamburg', 'de'],
  ['en', 'Handelskammer Bremen', 'de'],
  ['en', 'Enterprise Europe Network', undefined],
  ['en', 'Alliance Industrie 4.0 Baden-Württemberg', undefined],
  ['de', 'EU SME Centre in China', 'en'],
  ['de', 'Gesellschaft für Innovation', undefined],
  ['de', 'IHK Berlin', undefined],
] as const)('in a report in %s, "%s" is read out in %s', (language, name, other) => {
  expect(named(name, language)).toEqual([{ text: name, ...(other && { language: other }) }])
})

it('reads out what explains a name in the language of the report', () => {
  const link = { url: 'https://example.org/' }
  expect(named('Digitalprämie Berlin (digitalisation grant)', 'en', { link })).toEqual([
    { text: 'Digitalprämie Berlin', link, language: 'de' },
    { text: ' (digitalisation grant)', link },
  ])
})
