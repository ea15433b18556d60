import type { CallSheet, Labelled } from '../../report/callSheet'
import { beside, spaced } from '../layout/beside'
import { full, type Column } from '../layout/grid'
import { firstThatFits, sideBySide } from '../layout/oneSheet'
import { heading, paragraph, withMark } from '../layout/paragraph'
import { ruled } from '../layout/parts'
import { shortened } from '../layout/shortened'
import { artifact, heightOf, type Op, type Part, type Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import { hairline } from '../layout/table'
import type { Run, TextStyle } from '../text/typesetter'
import { websiteOf } from './offer'
import type { Setting } from './setting'

const gap = 20
const half = (full.width - gap) / 2
const left = { x: full.x, width: half }
const right = { x: full.x + half + gap, width: half }
const title = { ...styles.h3, size: 11.5, leading: 15.5 }
/** Line to write on. */
const notes = { height: 19, least: 4 }
const reserved = notes.least * notes.height + 34

/** How much is told: lines of a text, items of a list. */
type Extent = { style: TextStyle; lines: number; items: number; answer: number }

const extents: readonly Extent[] = [
  { style: styles.card, lines: 4, items: 8, answer: 12 },
  { style: styles.card, lines: 3, items: 6, answer: 8 },
  { style: styles.card, lines: 3, items: 5, answer: 4 },
  { style: styles.card, lines: 3, items: 4, answer: 0 },
  { style: styles.smallInk, lines: 4, items: 4, answer: 0 },
  { style: styles.tight, lines: 4, items: 4, answer: 2 },
  { style: styles.tight, lines: 3, items: 4, answer: 2 },
  { style: styles.tight, lines: 2, items: 3, answer: 0 },
  { style: styles.tight, lines: 1, items: 3, answer: 0 },
]
/** Facts in few words: all of them stand there. */
const mostRows = 7

/** All sections of the sheet, and below them lines for notes down to the foot of the page. */
export function callPage(setting: Setting, sheet: CallSheet, room: number): Strip[] {
  const told = firstThatFits(extents, (extent) => sections(setting, sheet, extent), room - reserved)
  const free = room - heightOf(told)
  return [...told, ...notesOf(setting, free)].map((strip) => ({ ...strip, keep: true }))
}

function sections(setting: Setting, sheet: CallSheet, extent: Extent): Strip[] {
  const { type, words } = setting
  const { headings } = words.callSheet
  const titled = (text: string, column: Column, strips: readonly Strip[]) => [
    ...heading(type, text, title, column, { part: { role: 'H2' } }),
    ...spaced(strips, 2),
  ]
  const items = (texts: readonly string[], column: Column, box = false) =>
    listed(setting, texts, column, extent, box)
  // The sentence on where the firm stands is never told in part while there is room for one more line.
  const roomier = { ...extent, lines: extent.lines + 1 }
  const pair = (one: Strip[], other: Strip[]) => ruled([sideBySide(one, other)], full, 8, 6)
  const note = sheet.wishNote === '' ? [] : paragraph(type, sheet.wishNote, extent.style, right)
  return [
    ...pair(
      titled(headings.firm, left, rows(setting, sheet.firm, left, extent)),
      titled(headings.wish, right, [...note, ...rows(setting, sheet.wish, right, extent)]),
    ),
    ...pair(
      titled(headings.standing, left, listed(setting, sheet.standing, left, roomier, false)),
      titled(headings.why, right, items(sheet.why, right)),
    ),
    ...ruled(titled(headings.questions, full, questions(setting, sheet.questions, extent)), full, 8, 6),
    ...pair(titled(headings.papers, left, items(sheet.papers, left, true)), [
      ...titled(headings.before, right, items(sheet.before, right)),
      ...spaced(titled(headings.cautions, right, items(sheet.cautions, right)), 8),
    ]),
    ...ruled(titled(headings.contact, full, contact(setting, sheet, extent)), full, 8, 6),
  ]
}

function rows({ type }: Setting, all: readonly Labelled[], column: Column, extent: Extent): Strip[] {
  const { style, lines } = extent
  return all.slice(0, mostRows).flatMap(({ label, text }, index) => {
    const said = shortened(type, `${label}: ${text}`, style, column.width, Math.min(lines, 2))
    return paragraph(type, labelledRuns(label, said), style, column, { before: index === 0 ? 0 : 1.5 })
  })
}

function labelledRuns(label: string, said: string): Run[] {
  const start = `${label}:`
  if (!said.startsWith(start)) return [{ text: said }]
  return [{ text: start, weight: 'semibold' }, { text: said.slice(start.length) }]
}

/** Items with a dash before each, or with a box to tick. */
function listed(
  { type }: Setting,
  texts: readonly string[],
  column: Column,
  { style, lines, items }: Extent,
  hasBox: boolean,
): Strip[] {
  const whole: Part = { role: 'L' }
  const inner = { x: column.x + 12, width: column.width - 12 }
  return texts.slice(0, items).flatMap((text, index) => {
    const said = shortened(type, text, style, inner.width, lines)
    const part: Part = { role: 'LBody', within: { role: 'LI', within: whole } }
    const middle = style.leading / 2
    const sign: Op = hasBox
      ? {
          op: 'rect',
          x: column.x,
          y: middle - 3.2,
          width: 6.4,
          height: 6.4,
          stroke: { colour: colours.second, width: 0.6 },
        }
      : hairline(column.x, column.x + 5, middle, colours.second)
    const strips = paragraph(type, said, style, inner, { before: index === 0 ? 0 : 2, part })
    return strips.map((strip, place) =>
      place === 0 ? withMark(strip, { part: artifact, ops: [sign] }) : strip,
    )
  })
}

/** Numbered, each with some room for what is answered. */
function questions({ type }: Setting, all: readonly string[], { style, answer }: Extent): Strip[] {
  const list: Part = { role: 'L', isNumbered: true }
  const strong = { ...style, weight: 'semibold' } as const
  const column = { x: full.x + 16, width: full.width - 16 }
  return all.flatMap((text, index) => {
    const item: Part = { role: 'LI', within: list }
    const number = { ...strong, colour: colours.sea }
    const label = paragraph(
      type,
      String(index + 1),
      number,
      { x: full.x, width: 14 },
      {
        part: { role: 'Lbl', within: item },
      },
    )
    const body = paragraph(type, text, strong, column, { part: { role: 'LBody', within: item } })
    const strips = beside(label, body)
    return strips.map((strip, place) =>
      place === strips.length - 1 ? { ...strip, height: strip.height + answer } : strip,
    )
  })
}

function contact({ type }: Setting, sheet: CallSheet, { style, lines }: Extent): Strip[] {
  const site = websiteOf(sheet.url)
  const text = shortened(type, sheet.contact, style, full.width, lines)
  const address = site === null ? '' : shortened(type, site.name, style, full.width, 1)
  return [
    ...paragraph(type, text, style, full),
    ...(site === null
      ? []
      : paragraph(type, [{ text: address, colour: colours.sea, link: { url: site.url } }], style, full)),
  ]
}

/** A heading and lines to write on, as many as there is room for. */
function notesOf({ type, words }: Setting, free: number): Strip[] {
  const head = ruled(
    heading(type, words.callSheet.headings.notes, title, full, { part: { role: 'H2' } }),
    full,
    8,
    6,
  )
  const count = Math.floor((free - heightOf(head) - 10) / notes.height)
  const line: Op = hairline(full.x, full.x + full.width, notes.height)
  const empty: Strip = {
    height: notes.height,
    before: 0,
    marks: [{ part: artifact, ops: [line] }],
    keep: true,
  }
  return [...head, ...Array.from({ length: Math.max(count, 0) }, () => empty)]
}
