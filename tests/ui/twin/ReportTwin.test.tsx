// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { reportParts, type ReportPart } from '../../../src/core/choices'
import { languages } from '../../../src/core/questionnaire/texts'
import { de } from '../../../src/i18n/pdf/de'
import { en } from '../../../src/i18n/pdf/en'
import type { ReportDocument } from '../../../src/report/reportDocument'
import { select } from '../../../src/report/selection'
import { ReportTwin } from '../../../src/ui/twin/ReportTwin'
import { someAdvice, someProfile } from '../../support/adviser'
import { exampleAnswers, exampleFirms } from '../../support/content'
import { reportOn } from '../../support/report'

afterEach(cleanup)

const cases = exampleFirms.flatMap((firm) => languages.map((language) => [firm, language] as const))
/** What only a browser with a whole page can judge. */
const withoutLayout = { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } }

function show(report: ReportDocument, parts: readonly ReportPart[] = reportParts) {
  const words = report.language === 'de' ? de : en
  return render(<ReportTwin report={report} words={words} parts={parts} />).container
}

/** The report with one entry of each sort on the shortlist, and with an adviser's words. */
function reportOf(firm: (typeof exampleFirms)[number], language: (typeof languages)[number]) {
  const { answers, notes } = exampleAnswers(firm)
  const options = { language, notes, adviser: { profile: someProfile, advice: someAdvice } }
  const { recommendations } = reportOn(answers, options)
  const shortlist = ['test-lab', 'funding-programme', 'cooperation'].flatMap(
    (kind) => recommendations.find((entry) => entry.kind === kind)?.id ?? [],
  )
  return reportOn(answers, { ...options, shortlist })
}

/** Everything that the file says, chapter after chapter. */
function chaptersOf(report: ReportDocument): Record<string, readonly (string | undefined)[]> {
  const { brief, summary, funding, clarifications, adviser } = report
  const { chosen, best, others, warnings } = select(report, 3)
  const named = [...chosen, ...[...best, ...others].flatMap(({ offers }) => offers), ...warnings]
  const verdicts = [funding.size, funding.ledger, funding.difficulty]
  return {
    cover: [report.title, report.company, report.date.text, report.questionnaire.title],
    adviser: [adviser?.name, ...(adviser?.lines ?? []), ...(adviser?.foreword ?? [])],
    brief: [
      ...brief.standing,
      ...brief.steps.flatMap(({ action, reason, offer }) => [action, reason, offer?.name]),
      ...brief.helpers.flatMap(({ name, text, contact }) => [name, text, contact]),
      brief.moneyText,
      ...brief.money.flatMap(({ name, text }) => [name, text]),
      ...brief.dates.flatMap(({ whenText, text }) => [whenText, text]),
    ],
    summary: [summary.headline, ...summary.paragraphs, summary.scoreText, summary.rangeText],
    topics: report.topics.flatMap((topic) => [
      topic.title,
      topic.levelText,
      ...(topic.applies ? [topic.scoreText, topic.coverageText, topic.importanceText] : [topic.note]),
      topic.bottleneck?.text,
      ...(topic.comment ?? []),
      ...(topic.applies ? topic.fields : []).flatMap((field) => [
        field.name,
        field.valueText,
        field.now,
        field.next,
        field.note,
      ]),
    ]),
    steps: [
      ...report.nextSteps.slice(0, 6).flatMap(({ action, reached, reason }) => [action, reached, reason]),
      ...report.nextSteps.flatMap(({ action, fieldName }) => [action, fieldName]),
      clarifications.intro,
      ...clarifications.items.flatMap(({ topicTitle, name, text }) => [topicTitle, name, text]),
      clarifications.postponedText,
    ],
    shortlist: chosen.flatMap((entry) => [
      entry.name,
      entry.kindText,
      entry.offer,
      entry.operator,
      entry.apply,
      entry.checkedText,
      ...entry.reasons,
      ...entry.conditions,
      ...entry.money,
      ...entry.unsure,
      ...entry.advice,
      ...entry.terms.flatMap(({ label, text }) => [label, text]),
      ...entry.sources.map(({ text }) => text),
    ]),
    ownRecommendations: (adviser?.recommendations ?? []).flatMap(({ title, paragraphs, url }) => [
      title,
      ...paragraphs,
      url,
    ]),
    help: [
      ...report.recommendations.flatMap(({ name, outcome }) => (outcome === 'fits' ? name : [])),
      ...best
        .flatMap(({ offers }) => offers)
        .flatMap(({ offer, reasons, apply }) => [offer, ...reasons, apply]),
      ...named.flatMap(({ cautions }) => cautions),
    ],
    funding: [
      funding.headline,
      ...funding.paragraphs,
      funding.disclaimer,
      funding.orderGuard?.headline,
      ...(funding.orderGuard?.closes ?? []),
      funding.readiness?.advice,
      ...(funding.readiness?.criteria ?? []).flatMap(({ name, toDo }) => [name, toDo]),
      ...verdicts.flatMap(({ title, verdict, reasons, cautions }) => [
        title,
        verdict,
        ...[...reasons, ...cautions].flatMap(({ text, rule }) => [text, rule]),
      ]),
      ...funding.size.sums.flatMap(({ name, turnover }) => [name, turnover]),
      ...funding.ledger.figures.flatMap(({ label, text }) => [label, text]),
      ...funding.ledger.rows.flatMap(({ date, amount }) => [date, amount]),
      ...funding.groups.flatMap(({ programmes, title, exclusions }) =>
        programmes.length === 0 ? [] : [title, ...exclusions],
      ),
      funding.earliestStart?.text,
      ...funding.timeline.flatMap(({ title, whenText, text }) => [title, whenText, text]),
      ...funding.papers.flatMap(({ name, text, stateText, leadTimeText }) => [
        name,
        text,
        stateText,
        leadTimeText,
      ]),
      ...funding.rules.map(({ text }) => text),
    ],
    answers: report.answers.flatMap(({ title, rows }) =>
      rows.length === 0
        ? []
        : [title, ...rows.flatMap(({ heading, answer, note }) => [heading, answer, note])],
    ),
    method: report.method.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
  }
}

function bare(text: string): string {
  return text.replaceAll(/\s/gu, '')
}

/** Sentences of each chapter that do not stand in a text. */
function missingFrom(text: string, report: ReportDocument): Record<string, string[]> {
  const whole = bare(text)
  const missing = Object.entries(chaptersOf(report)).map(([chapter, sentences]) => [
    chapter,
    sentences.filter((sentence) => sentence !== undefined && !whole.includes(bare(sentence))),
  ])
  return Object.fromEntries(missing.filter(([, lost]) => lost?.length !== 0))
}

describe.each(cases)('the report on %s in %s as a page', (firm, language) => {
  it('says every sentence that the file says', () => {
    const report = reportOf(firm, language)
    expect(missingFrom(show(report).textContent ?? '', report)).toEqual({})
  })
})

describe('the report as a page', () => {
  const report = reportOf('metallbau-hamburg', 'de')

  it('stands in good order for those who hear it', async () => {
    const container = show(report)
    const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
    expect((await axe.run(container, withoutLayout)).violations).toEqual([])
  })

  it('names the chapters in the order of the file', () => {
    const { headings } = report
    const chapters = [...show(report).querySelectorAll('article > section > h2')].map(
      (each) => each.textContent,
    )
    expect(chapters).toEqual([
      report.adviser?.forewordHeading,
      de.summary.title,
      de.glance,
      headings.topics,
      headings.nextSteps,
      headings.shortlist,
      report.adviser?.recommendationsHeading,
      headings.recommendations,
      headings.funding,
      headings.answers,
      headings.method,
    ])
  })

  it.each(reportParts)('leaves out the part %s alone where it is not wanted', (part) => {
    const wanted = reportParts.filter((each) => each !== part)
    const headings = { ...report.headings, help: report.headings.recommendations }
    const chapters = [...show(report, wanted).querySelectorAll('h2')].map((each) => each.textContent)
    expect(chapters).not.toContain(headings[part])
    expect(chapters).toEqual(expect.arrayContaining(wanted.map((each) => headings[each])))
  })

  it('says where every link leads, for paper', () => {
    const links = [...show(report).querySelectorAll<HTMLAnchorElement>('a')]
    const silent = links.filter(
      ({ href, dataset, textContent }) =>
        dataset['address'] === undefined && !textContent?.includes(new URL(href).host.replace(/^www\./u, '')),
    )
    expect(links.length).toBeGreaterThan(20)
    expect(silent).toEqual([])
  })

  it('says proper names of the other language in it', () => {
    const english = reportOf('metallbau-hamburg', 'en')
    const german = [...show(english).querySelectorAll('[lang="de"]')].map((each) => each.textContent)
    expect(german).toEqual(
      expect.arrayContaining(['Handelskammer Hamburg', 'Mittelstand-Digital Zentrum Hamburg']),
    )
    expect(show(report).querySelectorAll('.twin [lang="de"]')).toHaveLength(0)
  })
})
