import { scale } from '../charts/scale'
import type { ReportField, ReportTopic } from '../../report/reportDocument'
import { beside, spaced, together } from '../layout/beside'
import { bodyHeight, full, main, outer } from '../layout/grid'
import { paragraph } from '../layout/paragraph'
import { figure, ruled } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import type { Run } from '../text/typesetter'
import type { Setting } from './setting'

/** Space above and below the lines between fields. */
const air = 5

/** The fields with their levels, those without a level in rows of their own. */
export function fieldRows(setting: Setting, topic: ReportTopic): Strip[] {
  const told = topic.fields.filter(isTold)
  const untold = topic.fields.filter((field) => !isTold(field))
  const states = [...new Set(untold.map((field) => field.valueText))]
  return [
    ...told.flatMap((field) => fieldRow(setting, topic, field)),
    ...states.flatMap((state) =>
      namesRow(
        setting,
        topic,
        untold.filter((field) => field.valueText === state),
      ),
    ),
  ]
}

function isTold(field: ReportField): boolean {
  return field.value !== null || field.note !== undefined || field.now !== undefined
}

function nameOf({ words }: Setting, topic: ReportTopic, field: ReportField): Run[] {
  const isBottleneck = topic.bottleneck?.field === field.id
  const name: Run = { text: field.name, weight: 'semibold', ...(isBottleneck && { colour: colours.flag }) }
  return field.core ? [name, { text: ` · ${words.topic.core}`, colour: colours.second }] : [name]
}

/** Fields without a level, and beside them why they have none. */
function namesRow(setting: Setting, topic: ReportTopic, fields: readonly ReportField[]): Strip[] {
  const { type } = setting
  const state = paragraph(type, fields[0]?.valueText ?? '', styles.small, outer)
  const names = fields.flatMap((field, index): Run[] => {
    const comma: Run[] = index < fields.length - 1 ? [{ text: ', ' }] : []
    return [...nameOf(setting, topic, field), ...comma]
  })
  return together(
    ruled(beside(state, paragraph(type, names, styles.card, main)), full, air, air - 1),
    bodyHeight / 2,
  )
}

function fieldRow(setting: Setting, topic: ReportTopic, field: ReportField): Strip[] {
  const { type, words } = setting
  const said = (label: string, text: string | undefined, colour: string = colours.second) =>
    text === undefined || text === ''
      ? []
      : paragraph(type, [{ text: `${label}: `, weight: 'semibold', colour }, { text }], styles.card, main, {
          before: 1,
        })
  const text = [
    ...paragraph(type, nameOf(setting, topic, field), styles.fieldName, main, {
      part: { role: 'H4' },
      keep: true,
    }),
    ...said(words.topic.now, field.now),
    ...said(words.topic.next, field.next, colours.sea),
    ...said(words.topic.note, field.note),
  ]
  const strips = beside(fieldLevel(setting, field), text)
  return together(ruled(strips, full, air, air - 1), bodyHeight / 2)
}

function fieldLevel({ type, words, highest }: Setting, field: ReportField): Strip[] {
  const ops = scale({ x: outer.x, y: 3.5, width: outer.width, height: 6.5 }, highest, field.value)
  const bar = figure(ops, 14, words.scale(field.name, field.valueText))
  const style = field.value === null ? styles.small : styles.smallInk
  const value = paragraph(type, field.valueText, style, outer)
  return field.value === null ? spaced(value, 0) : [bar, ...value]
}
