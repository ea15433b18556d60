import type { ReportFunding } from '../../../report/reportFunding'
import { main } from '../../layout/grid'
import { list, placed } from '../../layout/paragraph'
import { figure } from '../../layout/parts'
import type { Op, Strip } from '../../layout/strip'
import { colours, ramp, styles } from '../../layout/style'
import { table, type Row } from '../../layout/table'
import type { Setting } from '../setting'
import { verdict } from './verdict'

/** Size class with the figures of the firm and of the enterprises that belong to it. */
export function size(setting: Setting, judged: ReportFunding['size']): Strip[] {
  const { type, words } = setting
  if (judged.sums.length === 0) return verdict(setting, judged)
  const { columns } = words.funding.size
  const last = judged.sums.length - 1
  const rows = judged.sums.map((sum, index): Row => {
    const style = index === last && last > 0 ? styles.tightStrong : styles.tight
    const { name, employees, turnover, balanceSheet, treatment } = sum
    return { cells: [name, employees, turnover, balanceSheet, treatment].map((text) => ({ text, style })) }
  })
  const head = [columns.name, columns.employees, columns.turnover, columns.balanceSheet, columns.treatment]
  return verdict(
    setting,
    judged,
    below(table(type, { columns: inColumns([0.25, 0.16, 0.2, 0.2, 0.19]), head, rows, isTight: true })),
  )
}

/** De-minimis account: how much is used and free, as a bar and in figures, what was granted, and when room returns. */
export function ledger(setting: Setting, judged: ReportFunding['ledger']): Strip[] {
  const { type, words } = setting
  const { columns } = words.funding.ledger
  const head = [columns.date, columns.amount, columns.by, columns.counts]
  const rows = judged.rows.map(({ date, amount, by, counts }): Row => ({
    cells: [date, amount, by, counts].map((text) => ({ text, style: styles.tight })),
  }))
  return verdict(setting, judged, [
    ...(judged.figures.length === 0 ? [] : [{ ...account(setting, judged), keep: rows.length > 0 }]),
    ...(rows.length === 0
      ? []
      : below(table(type, { columns: inColumns([0.22, 0.18, 0.28, 0.32]), head, rows, isTight: true }))),
    ...list(type, judged.returns, styles.card, main, { before: 6 }),
  ])
}

function account({ type, words }: Setting, { title, figures, usedShare }: ReportFunding['ledger']): Strip {
  const box = { x: main.x, y: 2, width: main.width, height: 9 }
  const used = Math.min(Math.max(usedShare, 0), 1) * box.width
  const bar: Op[] = [
    { op: 'rect', ...box, fill: colours.empty, stroke: { colour: colours.second, width: 0.5 } },
    ...(used > 0 ? [{ op: 'rect', ...box, width: used, fill: ramp[4] } as const] : []),
  ]
  const step = main.width / figures.length
  const texts = figures.map(({ label, text }, index) => {
    const at = { x: main.x + index * step, width: step - 8 }
    const name = placed(type, label, styles.small, { ...at, top: 15 })
    const amount = placed(type, text, styles.smallStrong, { ...at, top: 15 + name.height })
    return { ops: [...name.ops, ...amount.ops], height: name.height + amount.height }
  })
  const alt = words.scale(title, figures.map(({ label, text }) => words.scale(label, text)).join('; '))
  const height = 15 + Math.max(...texts.map((text) => text.height))
  return figure([...bar, ...texts.flatMap(({ ops }) => ops)], height, alt, 6)
}

function inColumns(shares: readonly number[]) {
  let x = main.x
  return shares.map((share) => {
    const column = { x, width: share * main.width - 6 }
    x += share * main.width
    return column
  })
}

function below(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, index) => (index === 0 ? { ...strip, before: 5 } : strip))
}
