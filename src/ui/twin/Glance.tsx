import { LevelScale } from '../results/LevelScale'
import { RangeScale } from '../results/RangeScale'
import { Paragraphs } from './Paragraphs'
import type { ChapterProps } from './props'
import { levelOf } from './topicTexts'

/** The sentence, the figure with its range, and every topic with its level. */
export function Glance({ report, words }: ChapterProps) {
  const { summary } = report
  const highest = report.levels.length - 1
  const topics = report.topics.filter((topic) => topic.applies)
  return (
    <section>
      <h2>{words.glance}</h2>
      <p className="twin-headline">{summary.headline}</p>
      <Paragraphs texts={summary.paragraphs} />
      <p className="twin-score">
        <strong>{summary.scoreText}</strong>
        {summary.band !== null && ` · ${summary.band}`}
      </p>
      <RangeScale points={summary.score ?? summary.indicative} range={summary.range} />
      <p>{summary.rangeText}</p>
      <ul className="twin-levels">
        {topics.map((topic) => (
          <li key={topic.id}>
            <strong>{topic.title}</strong>
            <LevelScale value={topic.level} parts={highest} small />
            <span>{levelOf(topic)}</span>
            <span className="secondary">{topic.scoreText}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
