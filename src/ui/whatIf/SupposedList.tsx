import { ToQuestion } from '../results/ToQuestion'
import { supposableGroups } from './groups'
import type { WhatIfTools } from './tools'

/** What is supposed, in words, each with the way to its question for when it is true. */
export function SupposedList({ report, suppositions, tools }: WhatIfTools) {
  const words = tools.messages.whatIf
  const { supposing, supposed, reset } = suppositions
  const questions = supposableGroups(report, words.readiness, supposing).flatMap((group) => group.questions)
  const rows = questions.flatMap(({ question, name, choices, isLadder }) => {
    const choice = choices.find(({ id }) => id === supposed[question])
    if (!choice) return []
    return [{ question, name, text: isLadder ? words.stage(choice.id, choice.label) : choice.label }]
  })
  return (
    <>
      <h3>{words.assumed}</h3>
      <ul className="what-if-list">
        {rows.map(({ question, name, text }) => (
          <li key={question}>
            <strong>{name}</strong>
            <span>{text}</span>
            <ToQuestion question={question} name={name} kind="changeAnswer" tools={tools} />
          </li>
        ))}
      </ul>
      <p className="secondary no-print">{words.onlyHere}</p>
      <p className="no-print">
        <button type="button" className="button button-secondary button-small" onClick={reset}>
          {words.reset}
        </button>
      </p>
    </>
  )
}
