import { useRef, useState } from 'react'
import type { Language } from '../../core/questionnaire/texts'
import type { UiMessages } from '../../i18n/ui/de'
import { Note } from '../parts/Note'
import { QuestionField } from '../parts/QuestionField'
import { Part } from './Part'
import { samples, type Sample } from './samples'
import type { PartsWords } from './words'

type Props = { words: PartsWords; messages: UiMessages; language: Language }

/** Nothing is explained here. */
const noTerms = () => []

/** A question of each kind, some with a fault, as they stand on the pages of the wizard. */
export function Fields({ words, ...props }: Props) {
  return (
    <Part id="fields" title={words.fields}>
      {samples.map((sample) => (
        <SampleQuestion key={sample.question.id} sample={sample} {...props} />
      ))}
    </Part>
  )
}

type SampleProps = Omit<Props, 'words'> & { sample: Sample }

function SampleQuestion({ sample, messages, language }: SampleProps) {
  const [draft, setDraft] = useState(sample.draft)
  const [note, setNote] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const { question, faults } = sample
  const texts = sample.texts[language]
  return (
    <div className="question-block">
      <QuestionField
        question={question}
        texts={texts}
        language={language}
        messages={messages}
        name={question.id}
        alone={false}
        heading={heading}
        find={noTerms}
        draft={draft}
        faults={faults}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      <Note messages={messages} of={texts.name} name={`${question.id}.note`} note={note} onChange={setNote} />
    </div>
  )
}
