import { formatsOf } from '../i18n/format'
import type { SketchMessages } from '../i18n/sketch/de'
import type { SketchBlock } from './sketchDocument'
import { linesOf, missing, textAt, type SketchInput } from './sketchInput'

/** The cost plan as a table: each line of the firm with the amount at its end as it was written, then the total. */
export function costBlocks(input: SketchInput): SketchBlock[] {
  const { answers, messages, report, texts } = input
  const items = textAt(input, 'funding.costItems')
  const total = answers['funding.costEur']
  const totalText =
    typeof total === 'number' ? formatsOf(report.language).number(total, 2) : messages.missingPlain
  const rows = items === undefined ? [] : costRows(items, messages)
  const table: SketchBlock = {
    kind: 'table',
    head: [messages.costItem, messages.costAmount],
    rows: [...rows, [messages.costTotal, totalText]],
    figures: [1],
  }
  const money = ['funding.ownShare', 'funding.preFinancing'].flatMap((id) => {
    const name = texts.questions[id]?.name
    const text = textAt(input, id)
    return name === undefined || text === undefined ? [] : [messages.pair(name, text)]
  })
  const hint = items === undefined ? [missing(input, 'funding.costItems')] : []
  return [table, ...hint, ...(money.length === 0 ? [] : [{ kind: 'list' as const, items: money }])]
}

/** Item and amount: what stands last in the line and looks like money. A line without it lacks its amount. */
function costRows(items: string, { missingPlain }: SketchMessages): string[][] {
  return linesOf(items).map((line) => {
    const [, item = '', amount] =
      /^(.*?)[\s:;–=-]+((?:€\s*)?\d[\d.,' \u00a0]*(?:\s?(?:€|EUR|Euros?|Tsd\.?|Mio\.?|k))*\.?)$/iu.exec(
        line,
      ) ?? []
    return amount === undefined ? [line, missingPlain] : [item.trim(), amount.trim()]
  })
}
