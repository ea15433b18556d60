import type { Language } from '../../core/questionnaire/texts'
import type { CalculatorMessages } from '../../i18n/calculators/de'
import { FigureField } from './FigureField'
import { figureOf } from './figures'
import { emptyGroup, type GroupDraft } from './staff'

type Props = {
  title: string
  /** What stands beside the number of people: hours or months. */
  amount: string
  /** Most hours or months. */
  most: number
  add: string
  language: Language
  groups: readonly GroupDraft[]
  words: CalculatorMessages['workUnits']
  onChange: (groups: readonly GroupDraft[]) => void
}

const mostGroups = 10

/** Groups of people who share hours or months, each in one row. */
export function Groups({ title, amount, most, add, language, groups, words, onChange }: Props) {
  const change = (position: number, part: Partial<GroupDraft>) =>
    onChange(groups.map((group, index) => (index === position ? { ...group, ...part } : group)))
  const named = (field: string, index: number) =>
    groups.length === 1 ? field : words.inGroup(field, title, index + 1)
  return (
    <fieldset className="calculator-groups">
      <legend>{title}</legend>
      {groups.map((group, index) => (
        <div key={index} className="calculator-row">
          <FigureField
            label={named(words.people, index)}
            value={group.people}
            invalid={figureOf(group.people, language) === undefined}
            onChange={(people) => change(index, { people })}
          />
          <FigureField
            label={named(amount, index)}
            value={group.amount}
            invalid={figureOf(group.amount, language, 0, most) === undefined}
            onChange={(typed) => change(index, { amount: typed })}
          />
        </div>
      ))}
      {groups.length < mostGroups && (
        <button type="button" className="link-button" onClick={() => onChange([...groups, emptyGroup])}>
          {add}
        </button>
      )}
    </fieldset>
  )
}
