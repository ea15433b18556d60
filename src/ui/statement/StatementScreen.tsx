import type { Operator } from '../../core/operator'
import type { Language } from '../../core/questionnaire/texts'
import { formatsOf } from '../../i18n/format'
import type { StatementMessages } from '../../i18n/statement/de'
import { useHeadingFocus } from '../hooks/useHeadingFocus'
import '../styles/textPage.css'
import { Feedback } from './Feedback'
import { TextSections } from './TextSections'

/** The day on which the statement was last held against the product. */
const preparedOn = '2026-11-21'

type Props = {
  language: Language
  words: StatementMessages['statement']
  operator: Operator
  takesFocus: boolean
}

/** How accessible the wizard is, what is not, where to write, and who decides in a dispute. */
export function StatementScreen({ language, words, operator, takesFocus }: Props) {
  const heading = useHeadingFocus(takesFocus)
  const { enforcement } = words
  return (
    <article className="text-page">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p className="lead">{words.lead}</p>
      <TextSections sections={words.sections} />
      <Feedback words={words} operator={operator} />
      <TextSections sections={[enforcement]} />
      <p>
        <a href={enforcement.link.url} target="_blank" rel="noopener noreferrer">
          {enforcement.link.text} ({words.newTab})
        </a>
      </p>
      <p className="secondary">{words.date(formatsOf(language).date(preparedOn))}</p>
    </article>
  )
}
