// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { de } from '../../src/i18n/xlsx/de'
import { en } from '../../src/i18n/xlsx/en'
import { makeXlsx } from '../../src/office/xlsx/makeXlsx'
import { styleOf } from '../../src/office/xlsx/styles'
import type { ReportDocument } from '../../src/report/reportDocument'
import { someAdvice, someProfile } from '../support/adviser'
import { exampleAnswers, exampleFirms } from '../support/content'
import { reportOn } from '../support/report'
import { readXlsx, type ReadSheet, type ReadXlsx } from './readXlsx'

const words = { de, en }
const cases = exampleFirms.flatMap((firm) => (['de', 'en'] as const).map((language) => ({ firm, language })))

function reportOf({ firm, language }: (typeof cases)[number]): ReportDocument {
  const { answers, notes, shortlist = [] } = exampleAnswers(firm)
  return reportOn(answers, { language, notes, shortlist })
}

/** What stands in a column, from the row below the header to the last. */
function column(sheet: ReadSheet | undefined, title: string) {
  const [header, ...rows] = sheet?.rows ?? []
  const letter = [...(header ?? [])].find(([, { value }]) => value === title)?.[0]
  if (letter === undefined) throw new Error(`There is no column ${title}`)
  return rows.map((row) => row.get(letter))
}

function dayOf(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10)
}

describe.each(cases)('the spreadsheet of $firm in $language', (each) => {
  const { sheets, columns } = words[each.language]
  let report: ReportDocument
  let book: ReadXlsx
  const sheet = (name: string) => book.sheets.find((candidate) => candidate.name === name)
  const texts = (name: string, title: string) => column(sheet(name), title).map((cell) => cell?.value ?? null)

  beforeAll(() => {
    report = reportOf(each)
    book = readXlsx(makeXlsx(report, words[each.language], '2026-11-21'))
  })

  it('has the sheets in their order, none of them empty', () => {
    const order: string[] = Object.values(sheets)
    const names = book.sheets.map(({ name }) => name)
    expect(names.every((name) => order.includes(name) && name.length <= 31)).toBe(true)
    expect(new Set(names).size).toBe(names.length)
    expect(book.sheets.filter(({ rows }) => rows.length < 2)).toEqual([])
  })

  it('holds no formula, a frozen header in each sheet and as many widths as columns', () => {
    const cells = book.sheets.flatMap(({ rows }) => rows.flatMap((row) => [...row.values()]))
    expect(cells.some(({ isFormula }) => isFormula)).toBe(false)
    expect(book.sheets.every(({ frozen }) => frozen === 'A2')).toBe(true)
    expect(book.sheets.map(({ widths }) => widths.length)).toEqual(
      book.sheets.map(({ rows }) => rows[0]?.size),
    )
  })

  it('tells the points of each topic as figures', () => {
    const rounded = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100)
    expect(texts(sheets.topics, columns.topic)).toEqual(report.topics.map(({ title }) => title))
    expect(texts(sheets.topics, columns.score)).toEqual(report.topics.map(({ score }) => rounded(score)))
  })

  it('tells every answer and step', () => {
    const answers = report.answers.flatMap(({ rows }) => rows)
    expect(texts(sheets.answers, columns.question)).toEqual(answers.map(({ heading }) => heading))
    expect(texts(sheets.answers, columns.amount)).toEqual(answers.map(({ amount }) => amount ?? null))
    expect(texts(sheets.steps, columns.step)).toEqual(report.nextSteps.map(({ action }) => action))
  })

  it('links every entry to its address and every source to its own', () => {
    const entries = [...report.recommendations, ...report.context]
    expect(column(sheet(sheets.offers), columns.name).map((cell) => cell?.link)).toEqual(
      entries.map(({ url }) => url ?? undefined),
    )
    const sources = column(sheet(sheets.sources), columns.address)
    expect(sources.filter((cell) => cell?.link === undefined || cell.link !== cell.value)).toEqual([])
  })

  it('gives the steps to the money real days', () => {
    const timeline = sheet(sheets.timeline)
    const days = timeline === undefined ? [] : column(timeline, columns.begin)
    expect(days.map((cell) => cell?.style)).toEqual(days.map(() => styleOf('day')))
    const iso = days.map((cell) => dayOf(Number(cell?.value)))
    expect(iso).toEqual(report.funding.timeline.map(({ from }) => from))
  })
})

it('keeps the name of a firm a text, whatever it looks like', () => {
  const { answers } = exampleAnswers('metallbau-hamburg')
  const report = reportOn({ ...answers, 'company.name': '=1+1' })
  const book = readXlsx(makeXlsx(report, de, '2026-11-21'))
  const facts = column(book.sheets[0], de.overview.value)
  expect(facts[1]).toEqual({ value: '=1+1', style: styleOf('quoted'), isFormula: false })
})

it('has the words of an adviser on a sheet of their own, and none without an adviser', () => {
  const { answers } = exampleAnswers('metallbau-hamburg')
  const adviser = { profile: someProfile, advice: someAdvice }
  const sheetOf = (report: ReportDocument) =>
    readXlsx(makeXlsx(report, de, '2026-11-21')).sheets.find(({ name }) => name === de.sheets.adviser)
  const texts = column(sheetOf(reportOn(answers, { adviser })), de.columns.text).map((cell) => cell?.value)
  expect(texts).toEqual(
    expect.arrayContaining([someAdvice.foreword, ...Object.values(someAdvice.comments ?? {})]),
  )
  expect(sheetOf(reportOn(answers))).toBeUndefined()
})
