import { describe, expect, it } from 'vitest'
import type { Answers, Notes } from '../../src/core/answers/answers'
import { de } from '../../src/i18n/sketch/de'
import { en } from '../../src/i18n/sketch/en'
import { sketchOf } from '../../src/report/sketch'
import { sketchText, type SketchDocument } from '../../src/report/sketchDocument'
import { productQuestionnaire } from '../support/content'
import { someFunding, someTimeline } from '../support/someFunding'
import { someReport } from '../ui/results/someReport'

function sketch(answers: Answers, notes: Notes = {}, funding = someFunding()): SketchDocument {
  const { texts } = productQuestionnaire()
  return sketchOf({ answers, notes, texts: texts.de, report: someReport({ funding }), messages: de })
}

function blocksUnder(heading: string, document: SketchDocument) {
  return document.sections.find((section) => section.heading === heading)?.blocks
}

describe('the sketch of a project', () => {
  it('has the parts of a project description, in their order', () => {
    expect(sketch({}).sections.map(({ heading }) => heading)).toEqual([
      de.firm,
      de.situation,
      de.measure,
      de.goals,
      de.costs,
      de.timetable,
      de.risks,
      de.responsible,
      de.open,
    ])
  })

  it('puts the words of the firm where they belong, line by line', () => {
    const document = sketch({
      'funding.title': 'Fünf Maschinen vernetzen',
      'funding.situation': 'Erste Zeile.\r\n\r\nZweite Zeile.',
      'funding.goalsText': 'Ausschuss von 4 % auf 2 %\nDurchlauf von 9 auf 6 Tage',
    })
    expect(document.title).toBe('Projektskizze: Fünf Maschinen vernetzen')
    expect(blocksUnder(de.situation, document)).toEqual([
      { kind: 'text', text: 'Erste Zeile.' },
      { kind: 'text', text: 'Zweite Zeile.' },
    ])
    expect(blocksUnder(de.goals, document)).toEqual([
      { kind: 'list', items: ['Ausschuss von 4 % auf 2 %', 'Durchlauf von 9 auf 6 Tage'] },
    ])
  })

  it('says in brackets what is missing, with the hint of the question', () => {
    const help = productQuestionnaire().texts.de.questions['funding.risks']?.help ?? ''
    expect(blocksUnder(de.risks, sketch({}))).toEqual([{ kind: 'text', text: de.missing(help) }])
  })

  it('makes a table of the costs with the amounts as they were written, and asks for those that lack', () => {
    const document = sketch({
      'funding.costEur': 120_000,
      'funding.costItems': [
        'Datenanschlüsse für fünf Maschinen: 18.000',
        'Software 12.500,50 €',
        'Schulung für 12 Leute – 4 Tsd. Euro',
        'Planung',
      ].join('\n'),
    })
    expect(blocksUnder(de.costs, document)?.[0]).toEqual({
      kind: 'table',
      head: [de.costItem, de.costAmount],
      rows: [
        ['Datenanschlüsse für fünf Maschinen', '18.000'],
        ['Software', '12.500,50 €'],
        ['Schulung für 12 Leute', '4 Tsd. Euro'],
        ['Planung', de.missingPlain],
        [de.costTotal, '120.000'],
      ],
      figures: [1],
    })
  })

  it('takes the notes of the firm along, next to what they are about', () => {
    const document = sketch({}, { 'funding.costPlan': 'Angebot der Bank liegt vor' })
    expect(blocksUnder(de.costs, document)?.at(-1)).toEqual({
      kind: 'text',
      text: de.ownNote('Angebot der Bank liegt vor'),
    })
  })

  it('takes timetable and open points from what is judged, and invents none', () => {
    const judged = sketch({})
    expect(blocksUnder(de.timetable, judged)).toEqual([
      {
        kind: 'table',
        head: [de.step, de.when, de.waitsFor],
        rows: someTimeline.map(({ title, whenText, waitsFor }) => [title, whenText, waitsFor.join(', ')]),
        figures: [],
      },
    ])
    expect(blocksUnder(de.open, sketch({}, {}, someFunding({ readiness: null })))).toEqual([
      { kind: 'text', text: de.notJudged },
    ])
  })

  it('speaks the other language, with the words of the firm as they are', () => {
    const { texts } = productQuestionnaire()
    const document = sketchOf({
      answers: { 'funding.measure': 'Maschinen anschließen', 'company.federalState': 'DE-HH' },
      notes: {},
      texts: texts.en,
      report: someReport({ language: 'en', funding: someFunding({ readiness: null }) }),
      messages: en,
    })
    const text = sketchText(document)
    expect(text).toContain('THE PROJECT\nMaschinen anschließen')
    expect(text).toContain('Hamburg')
    expect(text).toContain('[please add')
  })

  it('is plain text to copy: a line for each row, a hyphen for each item', () => {
    const text = sketchText({
      language: 'de',
      title: 'Titel',
      lines: ['Stand'],
      sections: [
        {
          heading: 'Teil',
          blocks: [
            { kind: 'text', text: 'Ein Satz.' },
            { kind: 'list', items: ['eins', 'zwei'] },
            { kind: 'table', head: ['A', 'B'], rows: [['1', '2']], figures: [] },
          ],
        },
      ],
      note: 'Entwurf',
    })
    expect(text).toBe('Titel\nStand\n\nTEIL\nEin Satz.\n- eins\n- zwei\nA | B\n1 | 2\n\nEntwurf\n')
  })
})
