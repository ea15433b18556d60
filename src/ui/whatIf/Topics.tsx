import { formatsOf } from '../../i18n/format'
import type { WhatIf } from '../../core/whatIf'
import { Change } from './Change'
import { MovingBar } from './MovingBar'
import { movingTopics } from './moving'
import type { WhatIfTools } from './tools'

/** The topics that move, with points and level before and after. */
export function MovingTopics({
  found,
  report,
  tools,
}: Omit<WhatIfTools, 'suppositions'> & { found: WhatIf }) {
  const words = tools.messages.whatIf
  const { number } = formatsOf(report.language)
  const moving = movingTopics(found)
  const titleOf = (id: string) => report.topics.find((topic) => topic.id === id)?.title ?? id
  const pointsText = (points: number | null) =>
    points === null ? words.notRated : words.pointsOf(number(points))
  const levelText = (level: number | null) =>
    level === null ? words.noLevel : words.level(String(level), tools.levels[level] ?? '')
  return (
    <section>
      <h4>{words.topics}</h4>
      {moving.length === 0 && <p>{words.noTopics}</p>}
      <ul className="what-if-topics">
        {moving.map(({ id, before, after, lifted }) => (
          <li key={id}>
            <p>
              <strong>{titleOf(id)}</strong>
              {lifted && <span className="tag tag-ok">{words.lifted}</span>}
            </p>
            <MovingBar from={before.points} to={after.points} />
            <p className="what-if-figures">
              <Change from={pointsText(before.points)} to={pointsText(after.points)} words={words} />
              <Change from={levelText(before.level)} to={levelText(after.level)} words={words} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
