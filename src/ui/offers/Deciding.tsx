import type { DecidingQuestions } from '../../report/reportDocument'
import { Icon } from '../icons/Icon'
import { Callout } from '../parts/Callout'
import { ToQuestion } from '../results/ToQuestion'
import { Sentence, TermsIn } from '../terms/KnownTerms'
import type { QuestionTools } from './offerTools'

type Props = { deciding: readonly DecidingQuestions[]; title: string; tools: QuestionTools }

/** The few answers that would settle most; nothing where nothing is open. */
export function Deciding({ deciding, title, tools }: Props) {
  const [first] = deciding
  if (first === undefined) return null
  return (
    <Callout picture={<Icon name="question" />}>
      <h2>{title}</h2>
      <Sentence text={first.text} />
      <ul>
        {first.questions.map(({ question, text }) => (
          <li key={question}>
            {text} <ToQuestion question={question} name={text} kind="answerNow" tools={tools} />
          </li>
        ))}
      </ul>
      <TermsIn texts={first.questions.map(({ text }) => text)} />
    </Callout>
  )
}
