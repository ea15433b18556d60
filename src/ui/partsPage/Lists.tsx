import { useState } from 'react'
import { DataTable } from '../plan/DataTable'
import { Part } from './Part'
import type { PartsWords } from './words'

const tones = ['tag-ok', 'tag-warn', '']

/** Overview, summary, table, and the way between screens. */
export function Lists({ words }: { words: PartsWords }) {
  const { caption, heads, rows } = words.table
  return (
    <Part id="lists" title={words.lists}>
      <Stops words={words} />
      <ul className="task-list">
        {words.tasks.map(([name, state], index) => (
          <li key={name} className="task">
            <div className="task-head">
              <button type="button" className="link-button task-link">
                {name}
              </button>
              <span className={`tag ${tones[index] ?? ''}`}>{state}</span>
            </div>
          </li>
        ))}
      </ul>
      <dl className="summary-list">
        {words.summary.map(([name, answer, change]) => (
          <div key={name} className="summary-row">
            <dt>{name}</dt>
            <dd className="summary-answer">{answer}</dd>
            <dd className="summary-change">
              <button type="button" className="link-button">
                {change}
                <span className="visually-hidden">: {name}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <DataTable caption={caption} heads={heads} rows={rows} figures={[1, 2, 3]} />
    </Part>
  )
}

function Stops({ words }: { words: PartsWords }) {
  const [here, setHere] = useState(0)
  return (
    <nav className="result-way" aria-label={words.lists}>
      <ul>
        {words.tasks.map(([name], index) => (
          <li key={name}>
            <button
              type="button"
              className="way-stop"
              aria-current={index === here ? 'page' : undefined}
              onClick={() => setHere(index)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
