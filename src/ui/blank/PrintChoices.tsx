import type { Section } from '../../core/questionnaire/questionnaire'
import type { QuestionnaireTexts } from '../../core/questionnaire/texts'
import type { PaperMessages } from '../../i18n/paper/de'
import { Choice } from '../inputs/Choice'
import type { Printed } from './printed'

type PrintChoicesProps = {
  paper: PaperMessages
  texts: QuestionnaireTexts
  removable: readonly Section[]
  printed: Printed
  onChange: (printed: Printed) => void
}

/** How thorough the sheet is, and which parts stand on it. */
export function PrintChoices({ paper, texts, removable, printed, onChange }: PrintChoicesProps) {
  const words = paper.blank
  const { depth, without } = printed
  return (
    <section className="print-choices" aria-label={words.choose}>
      <fieldset>
        <legend className="print-legend">{words.depth}</legend>
        {(['quick', 'full'] as const).map((each) => (
          <Choice
            key={each}
            type="radio"
            name="depth"
            value={each}
            label={words[each]}
            checked={depth === each}
            onChange={() => onChange({ ...printed, depth: each })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend className="print-legend">{words.sections}</legend>
        <div className="options options-many">
          {removable.map(({ id }) => (
            <Choice
              key={id}
              type="checkbox"
              name="section"
              value={id}
              label={texts.sections[id]?.title ?? id}
              checked={!without.includes(id)}
              onChange={() =>
                onChange({
                  ...printed,
                  without: without.includes(id) ? without.filter((other) => other !== id) : [...without, id],
                })
              }
            />
          ))}
        </div>
        <p className="secondary">{words.always}</p>
      </fieldset>
    </section>
  )
}
