import { letterOf, questionNumbers } from '../../core/questionnaire/numbers'
import type { Question, Section } from '../../core/questionnaire/questionnaire'
import { whenAsked } from '../paper/conditionWords'
import { BlankQuestion } from './BlankQuestion'
import { groupsOf, type Group } from './printed'
import type { PaperProps } from './props'

type BlankSectionProps = PaperProps & { section: Section; questions: readonly Question[] }

/** One section of the sheet; a condition that several questions share is said once before them. */
export function BlankSection(props: BlankSectionProps) {
  const { questionnaire, texts, section, questions } = props
  const letter = letterOf(questionnaire.sections.findIndex(({ id }) => id === section.id))
  const groups = groupsOf(questions, (question) => whenAsked(question, props))
  return (
    <section className="sheet-section">
      <h3 className="sheet-section-title">
        <span className="sheet-letter">{letter}</span> {texts.sections[section.id]?.title ?? section.id}
      </h3>
      <When lines={whenAsked(section, props)} />
      {groups.map((group) => (
        <div key={group.questions[0]?.id} className="sheet-group">
          <When lines={linesOf(group, props)} />
          {group.questions.map((question) => (
            <BlankQuestion key={question.id} {...props} question={question} />
          ))}
        </div>
      ))}
    </section>
  )
}

function When({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null
  return <p className="sheet-when">{lines.join('. ')}</p>
}

/** The conditions of a group, with the numbers of its first and last question where there are several. */
function linesOf({ when, questions }: Group, { questionnaire, paper }: PaperProps): string[] {
  const numbers = questionNumbers(questionnaire)
  const numberAt = (index: number) => numbers.get(questions.at(index)?.id ?? '') ?? ''
  if (questions.length === 1) return [...when]
  return when.map((words) => paper.conditions.forQuestions(numberAt(0), numberAt(-1), words))
}
