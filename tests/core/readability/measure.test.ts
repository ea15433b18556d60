import { describe, expect, it } from 'vitest'
import {
  abbreviationsIn,
  lix,
  longestSentence,
  longWords,
  meanSentence,
  sentencesOf,
  wordsOf,
} from '../../../src/core/readability/measure'

describe('the sentences of a text', () => {
  it.each([
    ['Wir fräsen. Wir bohren.', ['Wir fräsen.', 'Wir bohren.']],
    ['Etwa Teile, z. B. Achsen und Wellen.', ['Etwa Teile, z. B. Achsen und Wellen.']],
    ['Bis zum 31. Dezember gilt das.', ['Bis zum 31. Dezember gilt das.']],
    ['Rund 1,2 Mio. Euro im Jahr.', ['Rund 1,2 Mio. Euro im Jahr.']],
    ['Gemeint ist: Sie fräsen selbst.', ['Gemeint ist:', 'Sie fräsen selbst.']],
    ['„Ist das so?“ Meistens ja.', ['„Ist das so?“', 'Meistens ja.']],
    ['Kosten: 2.500 € im Jahr.', ['Kosten:', '2.500 € im Jahr.']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })

  it('are measured by their words, the longest by name', () => {
    const text = 'Wir fräsen. Wir drehen jeden Tag. Sie bohren.'
    expect(longestSentence(text)).toEqual({ sentence: 'Wir drehen jeden Tag.', words: 4 })
    expect(meanSentence(text)).toBeCloseTo(8 / 3)
  })
})

describe('the words of a text', () => {
  it('are counted with hyphens, figures and units whole', () => {
    expect(wordsOf('Ein 3D-Druck kostet 1.200,50 € – oder 5 %.')).toEqual([
      'Ein',
      '3D-Druck',
      'kostet',
      '1.200,50',
      'oder',
      '5',
    ])
  })

  it('are long by their longest part, not by all parts together', () => {
    expect(longWords('Auftragstafel Auftragsende E-Mail-Verkehr', 12)).toEqual(['Auftragstafel'])
  })

  it('and sentences give the index LIX', () => {
    // Four words in one sentence, one of them with more than six letters.
    expect(lix('Wir drucken ein Teil.')).toBe(4 + 25)
    expect(lix('')).toBe(0)
  })

  it('are abbreviations with two capitals among at most twice as many letters', () => {
    expect(abbreviationsIn('Ein ERP-System, zwei ERP, IoT, NIS2 und PowerPoint. Wir. KfW')).toEqual([
      'ERP',
      'IoT',
      'NIS2',
      'KfW',
    ])
  })
})
