import { useId } from 'react'
import type { WhatIfMessages } from '../../i18n/results/whatIf.de'
import { supposableGroups, type Supposable, type SupposableGroup } from './groups'
import type { WhatIfTools } from './tools'

/** The stages that can be supposed, folded by topic. */
export function Assumptions({ report, suppositions, tools }: WhatIfTools) {
  const words = tools.messages.whatIf
  const groups = supposableGroups(report, words.readiness, suppositions.supposing)
  return (
    <details className="what-if-assumptions" data-paper>
      <summary>{words.choose}</summary>
      {groups.map((group) => (
        <Group key={group.id} group={group} suppositions={suppositions} tools={tools} />
      ))}
    </details>
  )
}

type GroupProps = Pick<WhatIfTools, 'suppositions' | 'tools'> & { group: SupposableGroup }

function Group({ group, suppositions, tools }: GroupProps) {
  const words = tools.messages.whatIf
  const count = group.questions.filter(({ question }) => question in suppositions.supposed).length
  return (
    <details data-paper>
      <summary>
        {group.title}
        {count > 0 && (
          <>
            {' '}
            <span className="tag tag-sea">{words.supposedIn(count)}</span>
          </>
        )}
      </summary>
      <div className="what-if-fields">
        {group.questions.map((one) => (
          <StageSelect key={one.question} {...one} suppositions={suppositions} words={words} />
        ))}
      </div>
    </details>
  )
}

type SelectProps = Supposable & Pick<WhatIfTools, 'suppositions'> & { words: WhatIfMessages }

function StageSelect({ question, name, choices, isLadder, suppositions, words }: SelectProps) {
  const id = useId()
  const { supposing, supposed, suppose } = suppositions
  const present = supposing.answers[question]
  const isKnown = choices.some((choice) => choice.id === present)
  const today = typeof present === 'string' ? present : ''
  const labelOf = (choice: { id: string; label: string }) =>
    isLadder ? words.stage(choice.id, choice.label) : choice.label
  const isSupposed = supposed[question] !== undefined
  return (
    <div className={isSupposed ? 'what-if-field what-if-supposed' : 'what-if-field'}>
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        className="field"
        value={supposed[question] ?? today}
        onChange={({ target }) => suppose(question, target.value)}
      >
        {!isKnown && <option value={today}>{words.today(words.notKnown)}</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.id === present ? words.today(labelOf(choice)) : labelOf(choice)}
          </option>
        ))}
      </select>
    </div>
  )
}
