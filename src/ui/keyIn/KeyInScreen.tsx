import { useLayoutEffect, useRef, useState } from 'react'
import type { AnswerValue } from '../../core/answers/answers'
import { isEverAsked } from '../../core/questionnaire/everAsked'
import { letterOf, questionNumbers } from '../../core/questionnaire/numbers'
import type { Question, Section } from '../../core/questionnaire/questionnaire'
import { useHeadingFocus } from '../hooks/useHeadingFocus'
import { PlaceLink } from '../parts/PlaceLink'
import { wayDone } from '../progress/progress'
import '../styles/keyIn.css'
import { answerLines } from '../words/answerLines'
import { KeyInRow } from './KeyInRow'
import type { KeyInScreenProps } from './props'
import { QuickLine } from './QuickLine'
import { whyNot } from './whyNot'

/** Sections that are asked of somebody; each keeps its letter, whatever a chamber leaves out. */
function withTheirLetters(sections: readonly Section[]): { id: string; letter: string }[] {
  return sections.flatMap((section, index) =>
    isEverAsked(section) ? [{ id: section.id, letter: letterOf(index) }] : [],
  )
}

/** Fast entry of a sheet that was filled in by hand: all numbers of the sheet with a compact field each. */
export function KeyInScreen({ takesFocus, ...props }: KeyInScreenProps) {
  const { questionnaire, texts, walk, paper, send } = props
  const words = paper.keyIn
  const heading = useHeadingFocus(takesFocus)
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<{ from: string; by: 0 | 1 | -1 } | null>(null)
  const [said, setSaid] = useState('')
  const [, setMoves] = useState(0)
  const numbers = questionNumbers(questionnaire)
  const { done, of, left } = wayDone(walk)

  // After the answer has opened and closed fields: the next one is looked for among those that are there now.
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const { from, by } = wanted.current
    wanted.current = null
    const fields = [...(list.current?.querySelectorAll('input') ?? [])]
    fields[fields.findIndex(({ name }) => name === from) + by]?.focus()
  })
  const move = (from: string, by: 0 | 1 | -1) => {
    wanted.current = { from, by }
    setMoves((count) => count + 1)
  }
  const take = (question: Question, answer: AnswerValue | undefined, note: string) => {
    const number = numbers.get(question.id) ?? question.id
    const own = texts.questions[question.id]
    const lines = answer === undefined || !own ? [] : answerLines(question, answer, { ...props, texts: own })
    setSaid(lines.length > 0 ? words.understood(number, lines.join(', ')) : words.cleared(number))
    send({ type: 'answer.given', answers: { [question.id]: answer }, notes: { [question.id]: note } })
  }
  return (
    <div className="key-in">
      <h1 ref={heading} tabIndex={-1}>
        {words.heading}
      </h1>
      <p className="lead">{words.lead}</p>
      <details>
        <summary>{words.howSummary}</summary>
        <div className="details-inside">
          <dl className="key-in-how">
            {words.how.map(([typed, meaning]) => (
              <div key={typed}>
                <dt>
                  <kbd>{typed}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
          <p>{words.keys}</p>
        </div>
      </details>
      <div className="key-in-top">
        <QuickLine {...props} said={said} onUnderstood={take} onWanted={(question) => move(question.id, 0)} />
        <div className="key-in-progress">
          <progress className="meter" aria-label={words.progressLabel} value={done} max={Math.max(1, of)} />
          <p>{words.progress(done, left)}</p>
        </div>
      </div>
      <div ref={list}>
        {withTheirLetters(questionnaire.sections).map(({ id, letter }) => (
          <section key={id} className="key-in-section">
            <h2>
              <span className="key-in-letter">{letter}</span> {texts.sections[id]?.title ?? id}
            </h2>
            <ol className="key-in-list">
              {questionnaire.questions
                .filter((question) => question.section === id && isEverAsked(question))
                .flatMap((question) => {
                  const own = texts.questions[question.id]
                  if (!own) return []
                  return [
                    <KeyInRow
                      key={question.id}
                      {...props}
                      question={question}
                      own={own}
                      number={numbers.get(question.id) ?? ''}
                      reason={whyNot(walk, question, props)}
                      onUnderstood={take}
                      onMove={move}
                    />,
                  ]
                })}
            </ol>
          </section>
        ))}
      </div>
      <div className="button-row">
        <button
          type="button"
          className="button"
          onClick={() => send({ type: 'place.requested', place: { screen: 'review' } })}
        >
          {words.review}
        </button>
        <PlaceLink to={{ screen: 'results' }} send={send}>
          {words.results}
        </PlaceLink>
        <PlaceLink to={{ screen: 'blank' }} send={send}>
          {words.print}
        </PlaceLink>
      </div>
    </div>
  )
}
