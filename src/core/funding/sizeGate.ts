import type { FundingTerms } from '../catalogue/entry'
import { compare, fromDecimal } from '../fraction'
import type { Truth } from '../questionnaire/condition'
import type { Figure, Funding, SizeResult } from './funding'
import type { Gate } from './gates'
import { compareSize } from './sizeClass'

type Part = { truth: Truth; open: readonly string[] }

/** G3: largest firm that a programme takes. Class by the EU definition, other limits by the sums with related enterprises. */
export function sizeGate({ size: limit }: FundingTerms, { size }: Funding): Gate {
  const { employees, turnoverEur, balanceSheetEur } = size.figures
  const parts = [
    limit.classAtMost === undefined ? [] : [classPart(size, limit.classAtMost)],
    limit.employeesAtMost === undefined ? [] : [figurePart(employees, limit.employeesAtMost)],
    limit.employeesBelow === undefined ? [] : [figurePart(employees, limit.employeesBelow, true)],
    limit.turnoverAtMostEur === undefined ? [] : [figurePart(turnoverEur, limit.turnoverAtMostEur)],
    limit.turnoverOrBalanceAtMostEur === undefined
      ? []
      : [
          either(
            figurePart(turnoverEur, limit.turnoverOrBalanceAtMostEur),
            figurePart(balanceSheetEur, limit.turnoverOrBalanceAtMostEur),
          ),
        ],
  ].flat()
  const rule = limit.classAtMost === undefined ? 'sizeHeadcount' : 'sizeThresholds'
  if (parts.some((part) => part.truth === 'no')) return { id: 'size', truth: 'no', open: [], rule }
  const unsettled = parts.filter((part) => part.truth === 'unknown')
  const open = [...new Set(unsettled.flatMap((part) => part.open))]
  return { id: 'size', truth: unsettled.length > 0 ? 'unknown' : 'yes', open, rule }
}

/** G5: 25 % or more in public hands closes what is for SMEs alone (Article 3(4)). */
export function ownerGate({ size: limit }: FundingTerms, { size }: Funding): Gate {
  const gate = { id: 'publicOwner', truth: 'yes', open: [], rule: 'sizePublicBody' } as const
  if (limit.classAtMost === undefined || size.publicOwner === 'no') return gate
  if (size.publicOwner === 'yes') return { ...gate, truth: 'no' }
  const open = size.figures.employees.missing.includes('company.hasRelations')
    ? 'company.hasRelations'
    : 'company.related'
  return { ...gate, truth: 'unknown', open: [open] }
}

function classPart({ lowest, highest, missing }: SizeResult, most: SizeResult['lowest']): Part {
  if (compareSize(highest, most) <= 0) return { truth: 'yes', open: [] }
  return compareSize(lowest, most) > 0 ? { truth: 'no', open: [] } : { truth: 'unknown', open: missing }
}

function figurePart({ low, high, missing }: Figure, limit: number, isStrict = false): Part {
  const bound = fromDecimal(limit)
  const isWithin = (order: number) => (isStrict ? order < 0 : order <= 0)
  if (high && isWithin(compare(high, bound))) return { truth: 'yes', open: [] }
  return isWithin(compare(low, bound)) ? { truth: 'unknown', open: missing } : { truth: 'no', open: [] }
}

function either(a: Part, b: Part): Part {
  if (a.truth === 'yes' || b.truth === 'yes') return { truth: 'yes', open: [] }
  const isOpen = a.truth === 'unknown' || b.truth === 'unknown'
  return { truth: isOpen ? 'unknown' : 'no', open: [...new Set([...a.open, ...b.open])] }
}
