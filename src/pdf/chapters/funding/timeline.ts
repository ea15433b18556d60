import type { ReportFunding, TimelineStep } from '../../../report/reportFunding'
import { timeAxis, type Axis } from '../../charts/timeAxis'
import { full, main } from '../../layout/grid'
import { paragraph, placed } from '../../layout/paragraph'
import { sectionHeading } from '../../layout/parts'
import type { Op, Part, Strip } from '../../layout/strip'
import { colours, ramp, styles } from '../../layout/style'
import { table, type Row } from '../../layout/table'
import type { Setting } from '../setting'

const nameWidth = 172

/** The order of steps, drawn over the months and as a table; what must wait for a letter is marked in both. */
export function timeline(setting: Setting, { timeline: steps, earliestStart }: ReportFunding): Strip[] {
  if (steps.length === 0) return []
  const { type, words } = setting
  const { title, intro } = words.funding.timeline
  return [
    ...sectionHeading(type, title, 'funding.timeline'),
    ...(earliestStart === null ? [] : paragraph(type, earliestStart.text, styles.body, main, { keep: true })),
    ...paragraph(type, intro, styles.quiet, main, { keep: true }),
    ...drawing(setting, steps),
    ...asTable(setting, steps),
  ]
}

function drawing(setting: Setting, steps: readonly TimelineStep[]): Strip[] {
  const { report, words } = setting
  const axis = timeAxis(
    { x: full.x + nameWidth + 14, width: full.width - nameWidth - 20 },
    steps.map(({ from, to }) => ({ from, to })),
    report.language,
  )
  const alt = steps.map((step, index) => words.scale(`${index + 1}. ${step.title}`, step.whenText)).join('; ')
  const part: Part = { role: 'Figure', alt: words.funding.timeline.alt(alt) }
  const rows = steps.map((step, index) => stepRow(setting, step, index + 1, axis, part))
  return [monthRow(setting, axis, part), ...rows].map((strip, index, all) => ({
    ...strip,
    keep: index < all.length - 1,
  }))
}

function monthRow({ type }: Setting, axis: Axis, part: Part): Strip {
  const ops = axis.ticks.flatMap(({ x, width, text }): Op[] => [
    ...placed(type, text, styles.tightQuiet, { x: x + 2, top: 0, width: width - 2 }).ops,
    { op: 'line', from: [x, 2], to: [x, 15], width: 0.6, colour: colours.line },
  ])
  return { height: 15, before: 12, marks: [{ part, ops }], keep: true }
}

function stepRow({ type }: Setting, step: TimelineStep, number: number, axis: Axis, part: Part): Strip {
  const name = placed(type, `${number}  ${step.title}`, styles.tight, {
    x: full.x,
    top: 2,
    width: nameWidth,
  })
  const height = Math.max(name.height + 4, 16)
  const middle = height / 2
  const from = axis.at(step.from)
  const to = Math.max(axis.at(step.to), from)
  const colour = step.guarded ? colours.flag : ramp[4]
  const lines = axis.ticks.map(({ x }): Op => ({
    op: 'line',
    from: [x, 0],
    to: [x, height],
    width: 0.6,
    colour: colours.line,
  }))
  const span: Op[] =
    to - from > 1
      ? [
          {
            op: 'line',
            from: [from, middle],
            to: [to, middle],
            width: 3.2,
            colour: step.guarded ? colour : ramp[3],
          },
        ]
      : []
  const base: Op = {
    op: 'line',
    from: [axis.left, middle],
    to: [axis.right, middle],
    width: 0.5,
    colour: colours.line,
  }
  return {
    height,
    before: 0,
    marks: [{ part, ops: [...name.ops, ...lines, base, ...span, ...dot()] }],
    keep: true,
  }

  function dot(): Op[] {
    const numeral = { ...styles.tightStrong, size: 7, leading: 9, colour: colours.paper }
    const text = placed(type, String(number), numeral, {
      x: from - 8,
      top: middle - 4.6,
      width: 16,
      align: 'centre',
    })
    // A square for what has to wait: the shape tells it without the colour.
    const shape: Op = step.guarded
      ? { op: 'rect', x: from - 5.4, y: middle - 5.4, width: 10.8, height: 10.8, fill: colour }
      : { op: 'circle', x: from, y: middle, radius: 5.8, fill: colour }
    return [shape, ...text.ops]
  }
}

function asTable({ type, words }: Setting, steps: readonly TimelineStep[]): Strip[] {
  const { columns, guarded } = words.funding.timeline
  const [first, ...rest] = table(type, {
    columns: [
      { x: full.x, width: 16 },
      { x: full.x + 20, width: 100 },
      { x: full.x + 128, width: 256 },
      { x: full.x + 392, width: full.width - 392 },
    ],
    head: [columns.number, columns.when, columns.step, columns.waitsFor],
    rows: steps.map((step, index): Row => ({
      cells: [
        { text: String(index + 1), style: styles.tightStrong },
        { text: step.whenText, style: styles.tight },
        [
          { text: step.title, style: styles.tightStrong },
          { text: step.text, style: styles.tight },
          ...(step.guarded
            ? [{ text: guarded, style: { ...styles.tightStrong, colour: colours.flag } }]
            : []),
        ],
        { text: step.waitsFor.join('; '), style: styles.tightQuiet },
      ],
    })),
    isTight: true,
    headColumn: 2,
  })
  return first === undefined ? [] : [{ ...first, before: 12 }, ...rest]
}
