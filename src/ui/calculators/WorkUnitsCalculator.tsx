import { useState } from 'react'
import { toTwoDigits } from '../../core/fraction'
import { workUnits } from '../../core/funding/workUnits'
import { formatsOf } from '../../i18n/format'
import { FigureField } from './FigureField'
import { figureOf } from './figures'
import { Groups } from './Groups'
import { Outcome } from './Outcome'
import { emptyStaff, staffOf, type StaffDraft } from './staff'
import { calculatorWords, type CalculatorProps } from './calculatorWords'

/** Annual work units from the groups of people who work alike. */
export function WorkUnitsCalculator({ language, onTaken }: CalculatorProps) {
  const messages = calculatorWords(language)
  const words = messages.workUnits
  const [draft, setDraft] = useState<StaffDraft>(emptyStaff)
  const change = (part: Partial<StaffDraft>) => setDraft({ ...draft, ...part })
  const staff = staffOf(draft, language)
  const value = staff && toTwoDigits(workUnits(staff))
  const text = value === null ? '' : formatsOf(language).number(value, 2)
  const figure = (key: 'fullTime' | 'owners' | 'apprentices' | 'week') => (
    <FigureField
      label={words[key]}
      value={draft[key]}
      invalid={figureOf(draft[key], language, key === 'week' ? 1 : 0) === undefined}
      onChange={(typed) => change({ [key]: typed })}
    />
  )
  return (
    <div className="details-inside calculator-inside">
      {figure('fullTime')}
      {figure('owners')}
      {figure('week')}
      <Groups
        title={words.partTime}
        amount={words.hours}
        most={figureOf(draft.week, language) ?? 80}
        language={language}
        add={words.morePartTime}
        groups={draft.partTime}
        words={words}
        onChange={(partTime) => change({ partTime })}
      />
      <Groups
        title={words.partOfYear}
        amount={words.months}
        most={12}
        language={language}
        add={words.morePartOfYear}
        groups={draft.partOfYear}
        words={words}
        onChange={(partOfYear) => change({ partOfYear })}
      />
      {figure('apprentices')}
      <Outcome
        messages={messages}
        sentences={[value === null ? messages.checkFigures : words.sum(text)]}
        result={value === null || value === 0 ? null : { value, text }}
        onTaken={onTaken}
      />
    </div>
  )
}
