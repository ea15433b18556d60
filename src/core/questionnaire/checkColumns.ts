import { listColumns } from '../answers/rowSchemas'
import type { Fault } from '../result'
import type { Placed } from './crossCheck'

/** Faults of a list question: its columns are fixed, and each needs its words, a choice also those of its options. */
export function columnFaults({ question, file }: Placed): Fault[] {
  if (question.type !== 'enterprises' && question.type !== 'aids') return []
  const path = `questions[${question.id}].columns`
  const fixed = listColumns[question.type]
  const unexpected = Object.keys(question.columns).filter((id) => fixed.every((column) => column.id !== id))
  return [
    ...unexpected.map((key): Fault => ({ code: 'unexpectedKey', file, path, params: { key } })),
    ...fixed.flatMap((column): Fault[] => {
      const words = question.columns[column.id]
      if (!words) return [{ code: 'missing', file, path, params: { expected: column.id } }]
      const needed = column.kind === 'choice' ? column.options : []
      const given = (words.options ?? []).map((option) => option.id)
      if (given.length === needed.length && needed.every((id) => given.includes(id))) return []
      const allowed = needed.join(', ')
      return [{ code: 'wrongValue', file, path: `${path}.${column.id}.options`, params: { allowed } }]
    }),
  ]
}
