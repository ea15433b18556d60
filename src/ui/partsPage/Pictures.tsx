import { ShareBar } from '../plan/ShareBar'
import { LevelScale } from '../results/LevelScale'
import { RangeScale } from '../results/RangeScale'
import { Part } from './Part'
import type { PartsWords } from './words'

/** Scales that repeat what the words beside them say. */
export function Pictures({ words }: { words: PartsWords }) {
  return (
    <Part id="pictures" title={words.pictures}>
      {[0, 1, 2.5, 4, 5].map((level) => (
        <div key={level} className="part-scale">
          <LevelScale value={level} parts={5} />
          <p>{words.levelOf(Math.floor(level), words.levels[Math.floor(level)] ?? '')}</p>
        </div>
      ))}
      <div>
        <RangeScale points={54} range={{ low: 48, high: 63 }} />
        <p>{words.score}</p>
      </div>
      <div>
        <ShareBar share={0.62} />
        <p>{words.share}</p>
      </div>
      {[0, 0.4, 1].map((done) => (
        <progress key={done} className="meter" aria-label={words.progress} value={done} max={1} />
      ))}
    </Part>
  )
}
