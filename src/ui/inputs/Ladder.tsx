import type { Of } from '../draft/kinds'
import type { InputProps } from './inputProps'

type LadderProps = Pick<InputProps<Of<'single'>>, 'question' | 'texts' | 'name' | 'draft' | 'onChange'>

/** Stages as one connected block of native radios, each with its number. */
export function Ladder({ question, texts, name, draft, onChange }: LadderProps) {
  return (
    <div className="ladder">
      {question.options.map((id) => (
        <label key={id} className="stage">
          <input
            type="radio"
            className="stage-input"
            name={name}
            value={id}
            checked={draft.choice === id}
            onChange={() => onChange({ choice: id })}
          />
          <span className="stage-number">{id}</span>{' '}
          <span className="stage-text">
            {texts.options?.[id]?.label ?? id}
            {texts.options?.[id]?.hint !== undefined && <small>{texts.options[id].hint}</small>}
          </span>
        </label>
      ))}
    </div>
  )
}
