import type { ReportField, ReportTopic } from '../../report/reportDocument'

/** "2 · Aufbau", or in words why there is no level. */
export function levelOf({ level, levelText }: ReportTopic): string {
  return level === null ? levelText : `${level} · ${levelText}`
}

/** Fields of which something is told, and the others by what is said instead of a level. */
export function toldFields(fields: readonly ReportField[]) {
  const told = fields.filter(isTold)
  const untold = fields.filter((field) => !isTold(field))
  const states = [...new Set(untold.map(({ valueText }) => valueText))]
  return {
    told,
    untold: states.map((state) => ({ state, fields: untold.filter((field) => field.valueText === state) })),
  }
}

function isTold({ value, note, now }: ReportField): boolean {
  return value !== null || note !== undefined || now !== undefined
}
