import { useId } from 'react'
import { reportForms } from '../../core/choices'
import { languages } from '../../core/questionnaire/texts'
import { Choice } from '../inputs/Choice'
import type { ChoicesProps } from './choicesProps'

/** The form of the report. */
export function FormChoice({ choices, messages: { form }, change }: ChoicesProps) {
  const name = useId()
  const hints = { full: form.fullHint, short: form.shortHint, columns: form.columnsHint }
  return (
    <fieldset>
      <legend>{form.legend}</legend>
      {reportForms.map((each) => (
        <Choice
          key={each}
          type="radio"
          name={name}
          value={each}
          label={form[each]}
          hint={hints[each]}
          checked={choices.form === each}
          onChange={() => change({ form: each })}
        />
      ))}
    </fieldset>
  )
}

/** Its language; where there are two, the one on the left. */
export function LanguageChoice({ choices, report, messages: { language }, change }: ChoicesProps) {
  const name = useId()
  const chosen = choices.language ?? report.language
  return (
    <fieldset>
      <legend>{choices.form === 'columns' ? language.legendColumns : language.legend}</legend>
      <div className="options-row report-languages">
        {languages.map((each) => (
          <Choice
            key={each}
            type="radio"
            name={name}
            value={each}
            label={language[each]}
            checked={chosen === each}
            onChange={() => change({ language: each })}
          />
        ))}
      </div>
    </fieldset>
  )
}
