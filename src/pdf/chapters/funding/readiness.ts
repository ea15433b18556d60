import { formatsOf } from '../../../i18n/format'
import type { ReadinessReport } from '../../../report/reportFunding'
import { scoreLine } from '../../charts/scale'
import { full, main, outer } from '../../layout/grid'
import { list, paragraph } from '../../layout/paragraph'
import { figure, sectionHeading } from '../../layout/parts'
import type { Strip } from '../../layout/strip'
import { colours, styles } from '../../layout/style'
import { table, type Row } from '../../layout/table'
import type { Run } from '../../text/typesetter'
import type { Setting } from '../setting'
import { ruled } from './ruledText'

type Criterion = ReadinessReport['criteria'][number]

/** Sign of a criterion, so that nothing hangs on colour. */
export const criterionMarks: Readonly<Record<Criterion['outcome'], string>> = {
  met: '✓ ',
  partly: '± ',
  notMet: '– ',
  open: '? ',
}
export const criterionColours: Readonly<Record<Criterion['outcome'], string>> = {
  met: colours.green,
  partly: colours.amber,
  notMet: colours.flag,
  open: colours.amber,
}

/** The index in large figures and its band. */
export function indexFigures({ type, words, report }: Setting, readiness: ReadinessReport): Strip[] {
  const number = formatsOf(report.language).number(readiness.index, 0)
  return [
    ...paragraph(type, number, styles.figure, outer),
    ...paragraph(type, words.funding.readiness.ofHundred, styles.small, outer),
    ...paragraph(type, readiness.bandText, styles.smallStrong, outer, { before: 3 }),
  ]
}

/** How ready the project is: index, what caps it, and the criteria, those first that would add most. */
export function criteria(setting: Setting, readiness: ReadinessReport): Strip[] {
  const { type, words, report } = setting
  const say = words.funding.readiness
  const formats = formatsOf(report.language)
  const line = scoreLine({ x: main.x, y: 3, width: main.width, height: 8 }, readiness.index, null)
  const met = readiness.criteria.filter(({ outcome }) => outcome === 'met')
  const rows = readiness.criteria
    .filter(({ outcome }) => outcome !== 'met')
    .toSorted((one, other) => other.gain - one.gain)
    .map(({ name, outcome, outcomeText, toDo, gain }): Row => ({
      cells: [
        { text: name, style: styles.tightStrong },
        {
          text: criterionMarks[outcome] + outcomeText,
          style: { ...styles.tight, colour: criterionColours[outcome] },
        },
        { text: toDo ?? '', style: styles.tight },
        { text: gain === 0 ? '' : `+${formats.number(gain)}`, style: styles.tight },
      ],
    }))
  const { columns } = say
  const [first, ...rest] = table(type, {
    columns: [
      { x: full.x, width: 122 },
      { x: full.x + 130, width: 74 },
      { x: full.x + 212, width: full.width - 212 - 48 },
      { x: full.x + full.width - 40, width: 40 },
    ],
    head: [columns.name, columns.outcome, columns.toDo, columns.gain],
    rows,
    isTight: true,
  })
  return [
    ...sectionHeading(type, readiness.title, 'funding.readiness'),
    { ...figure(line, 16, words.scale(readiness.title, readiness.indexText)), keep: true },
    ...paragraph(type, words.scale(readiness.bandText, readiness.indexText), styles.bodyStrong, main, {
      keep: true,
    }),
    ...paragraph(type, readiness.advice, styles.body, main, { before: 2 }),
    ...list(type, readiness.caps.map(ruled), styles.card, main, { before: 3 }),
    ...(first === undefined || rows.length === 0 ? [] : [{ ...first, before: 8 }, ...rest]),
    ...(met.length === 0 ? [] : paragraph(type, fulfilled(met), styles.card, full, { before: 6 })),
  ]
}

/** What is there already needs no row of its own. */
function fulfilled(met: readonly Criterion[]): Run[] {
  const label = `${criterionMarks.met}${met[0]?.outcomeText ?? ''}: `
  return [
    { text: label, weight: 'semibold', colour: criterionColours.met },
    { text: met.map(({ name }) => name).join('; ') },
  ]
}
