import { useId, useState } from 'react'
import { languages, type Language } from '../../core/questionnaire/texts'
import { PartHeading } from '../parts/PartHeading'
import type { PlanScreenProps } from './props'
import { SaveButton } from '../parts/SaveButton'

type Props = Pick<PlanScreenProps, 'report' | 'messages' | 'onSketchFile' | 'onSketchCopy'>

/** The sketch of the project: as a file or as text, in either language. */
export function Sketch({ report, messages, onSketchFile, onSketchCopy }: Props) {
  const words = messages.sketch
  const id = useId()
  const [language, setLanguage] = useState<Language>(report.language)
  const [said, setSaid] = useState('')
  const [text, setText] = useState<string | null>(null)
  const names = { de: words.german, en: words.english }
  const copy = async () => {
    try {
      const done = await onSketchCopy(language)
      setText(done.copied ? null : done.text)
      setSaid(done.copied ? words.copied : words.notCopied)
    } catch {
      setSaid(messages.failed)
    }
  }
  return (
    <section className="sketch">
      <PartHeading part="sketch">{words.title}</PartHeading>
      <p>{words.intro}</p>
      <fieldset className="sketch-language">
        <legend>{words.language}</legend>
        {languages.map((each) => (
          <label key={each} className="option">
            <input
              type="radio"
              className="option-input"
              name={`${id}-language`}
              value={each}
              checked={language === each}
              onChange={() => setLanguage(each)}
            />
            <span className="option-label">{names[each]}</span>
          </label>
        ))}
      </fieldset>
      <div className="sketch-ways">
        <SaveButton
          label={words.file}
          look="button"
          messages={messages}
          save={() => onSketchFile(language)}
        />
        <div className="save-file">
          <button type="button" className="button button-secondary" onClick={() => void copy()}>
            {words.copy}
          </button>
          <output className="said">{said}</output>
        </div>
      </div>
      {text !== null && (
        <>
          <label htmlFor={`${id}-text`}>{words.text}</label>
          <textarea
            id={`${id}-text`}
            className="field"
            rows={12}
            readOnly
            value={text}
            lang={language}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
    </section>
  )
}
