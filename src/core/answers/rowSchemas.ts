import * as z from 'zod/mini'
import { isDate, type IsoDate } from '../date'
import type { Fault, FaultCode } from '../result'
import type { Row } from './answers'

/** How a cell of a list question is entered. `percent` is 0–100, `euro` and `people` are not negative. */
export type ColumnKind =
  { kind: 'choice'; options: readonly string[] } | { kind: 'percent' | 'euro' | 'people' | 'date' }

export type Column = { id: string; optional?: true } & ColumnKind

export type ListType = 'enterprises' | 'aids'

const certainty = ['yes', 'no', 'unknown']

/** The fixed columns of the two list questions. */
export const listColumns: Readonly<Record<ListType, readonly Column[]>> = {
  enterprises: [
    { id: 'holder', kind: 'choice', options: ['enterprise', 'publicBody', 'exemptInvestor', 'persons'] },
    { id: 'capitalPercent', kind: 'percent', optional: true },
    { id: 'votesPercent', kind: 'percent', optional: true },
    { id: 'controls', kind: 'choice', options: certainty, optional: true },
    { id: 'sameMarket', kind: 'choice', options: certainty, optional: true },
    { id: 'employees', kind: 'people', optional: true },
    { id: 'turnoverEur', kind: 'euro', optional: true },
    { id: 'balanceSheetEur', kind: 'euro', optional: true },
  ],
  aids: [
    { id: 'date', kind: 'date' },
    { id: 'amountEur', kind: 'euro' },
    {
      id: 'by',
      kind: 'choice',
      options: ['us', 'linkedEnterprise', 'partnerEnterprise', 'otherFirmOfOwner'],
    },
  ],
}

/** Most rows that a list takes; more is refused, not cut. */
export const mostRows = 100

/** Schema of the rows of a list question; no rows is an answer too ("none"). Errors are fault codes. */
export function rowsSchema(type: ListType): z.ZodMiniType<Row[]> {
  const shape = Object.fromEntries(
    listColumns[type].map((column) => {
      const cell = cellSchema(column)
      return [column.id, column.optional ? z.optional(cell) : cell]
    }),
  )
  const row: z.ZodMiniType<Row> = z.pipe(
    z.strictObject(shape, 'wrongType'),
    z.transform((cells): Row => {
      const filled: Record<string, string | number> = {}
      for (const [id, cell] of Object.entries(cells)) if (cell !== undefined) filled[id] = cell
      return filled
    }),
  )
  return z.array(row, 'wrongType').check(z.maxLength(mostRows, 'tooMany'))
}

/** No aid that still counts is older; a year typed wrongly is. */
const firstDay = '1990-01-01'

/** Bounds of the number columns; both count. */
const bounds = { percent: [0, 100], people: [0, 10_000_000], euro: [0, 1e12] } as const

function cellSchema(column: Column): z.ZodMiniType<string | number> {
  switch (column.kind) {
    case 'choice':
      return z.enum([...column.options], { error: missingOrUnknown })
    case 'date':
      return z.string('notADate').check(
        z.refine(isDate, { error: 'notADate', abort: true }),
        z.refine((date) => date >= firstDay, 'tooLow'),
      )
    case 'percent':
    case 'people':
    case 'euro': {
      const [least, most] = bounds[column.kind]
      return z.number('wrongType').check(z.gte(least, 'tooLow'), z.lte(most, 'tooHigh'))
    }
  }
}

/** Where a list tells of a day after today: what was received lies in the past. */
export function futureCells(
  type: ListType,
  rows: readonly Row[],
  today: IsoDate,
): readonly (readonly [row: number, column: string])[] {
  const days = listColumns[type].filter(({ kind }) => kind === 'date')
  return rows.flatMap((row, index) =>
    days.filter(({ id }) => String(row[id] ?? '') > today).map(({ id }) => [index, id] as const),
  )
}

/** The figures that the words of a fault in a list need. */
export function cellParams(type: ListType, code: FaultCode, columnId: string): Fault['params'] {
  if (code === 'tooMany') return { maximum: mostRows }
  const kind = listColumns[type].find((column) => column.id === columnId)?.kind
  if (kind === 'date' && code === 'tooLow') return { minimum: firstDay }
  if (kind !== 'percent' && kind !== 'people' && kind !== 'euro') return undefined
  if (code === 'tooLow') return { minimum: bounds[kind][0] }
  if (code === 'tooHigh') return { maximum: bounds[kind][1] }
  return code === 'wrongType' ? { expected: 'number' } : undefined
}

/** Code of a choice that is not offered, or not made at all. */
export function missingOrUnknown(issue: { input?: unknown }): FaultCode {
  return issue.input === undefined ? 'missing' : 'unknownOption'
}
