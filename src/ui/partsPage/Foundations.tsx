import { Part } from './Part'
import type { PartsWords } from './words'

const grounds = ['ground', 'mist', 'sea-soft', 'green-soft', 'amber-soft', 'flag-soft']
const colours = ['ink', 'ink-2', 'sea', 'sea-deep', 'green', 'amber', 'flag']

/** Text colours on grounds, and the ramp of the levels with its numbers. */
export function Colours({ words }: { words: PartsWords }) {
  return (
    <Part id="colours" title={words.colours}>
      <ul className="swatches">
        {grounds.map((ground) => (
          <li key={ground} className={`swatch ground-${ground}`}>
            {ground}
          </li>
        ))}
        {colours.map((colour) => (
          <li key={colour} className={`swatch front-${colour}`}>
            {colour}
          </li>
        ))}
      </ul>
      <ol className="swatches" start={0}>
        {words.levels.map((name, level) => (
          <li key={name} className={`swatch ramp-${level}`}>
            {words.levelOf(level, name)}
          </li>
        ))}
      </ol>
    </Part>
  )
}

/** The sizes of type from the largest down. */
export function Texts({ words }: { words: PartsWords }) {
  const { hero, lead, text, small } = words.sizes
  return (
    <Part id="texts" title={words.texts}>
      <p className="type-hero">{hero}</p>
      <p className="type-1">{hero}</p>
      <p className="type-2">{hero}</p>
      <p className="type-3">{hero}</p>
      <p className="lead">{lead}</p>
      <p>{text}</p>
      <p className="secondary">{text}</p>
      <p>
        <small>{small}</small>
      </p>
      <details>
        <summary>{words.more}</summary>
        <p className="details-inside">{words.moreText}</p>
      </details>
    </Part>
  )
}
