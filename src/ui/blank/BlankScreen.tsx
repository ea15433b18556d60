import { useId, useMemo, useState } from 'react'
import { useHeadingFocus } from '../hooks/useHeadingFocus'
import { Icon } from '../icons/Icon'
import { PlaceLink } from '../parts/PlaceLink'
import '../styles/blank.css'
import '../styles/blankPrint.css'
import { BlankSection } from './BlankSection'
import { printedSections, removableSections, type Printed } from './printed'
import { PrintChoices } from './PrintChoices'
import type { BlankScreenProps } from './props'

/** The questionnaire to print and fill in by hand: what is to be on it, and the sheet as it is printed. */
export function BlankScreen(props: BlankScreenProps) {
  const { messages, paper, texts, questionnaire, depth, send, takesFocus, onPrint } = props
  const words = paper.blank
  const heading = useHeadingFocus(takesFocus)
  const base = useId()
  const [printed, setPrinted] = useState<Printed>({ depth, without: [] })
  const sections = useMemo(() => printedSections(questionnaire, printed), [questionnaire, printed])
  const removable = useMemo(() => removableSections(questionnaire), [questionnaire])
  const count = sections.reduce((sum, { questions }) => sum + questions.length, 0)
  return (
    <div className="blank">
      <div className="no-print">
        <h1 ref={heading} tabIndex={-1}>
          {words.heading}
        </h1>
        <p className="lead">{words.lead}</p>
        <PrintChoices
          paper={paper}
          texts={texts}
          removable={removable}
          printed={printed}
          onChange={setPrinted}
        />
        <div className="button-row">
          <button type="button" className="button" onClick={onPrint}>
            <Icon name="print" />
            {words.print}
          </button>
          <output>{words.count(count)}</output>
          <PlaceLink to={{ screen: 'keyIn' }} send={send}>
            {words.keyIn}
          </PlaceLink>
        </div>
      </div>
      <article className="sheet" aria-labelledby={`${base}-title`}>
        <header className="sheet-head">
          <h2 id={`${base}-title`}>{texts.title}</h2>
          <dl className="sheet-facts">
            {[words.firm, words.person, words.day].map((name) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd className="sheet-line" aria-hidden="true" />
              </div>
            ))}
          </dl>
          <div className="sheet-how">
            <section>
              <h3>{words.howHeading}</h3>
              <ul>
                {words.how.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
            <section>
              <h3>{words.laterHeading}</h3>
              <p>{words.later}</p>
            </section>
          </div>
        </header>
        {sections.map(({ section, questions }) => (
          <BlankSection key={section.id} {...props} section={section} questions={questions} />
        ))}
        <p className="sheet-foot">{words.paper(messages.layout.product, questionnaire.version)}</p>
      </article>
    </div>
  )
}
