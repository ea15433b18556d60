import type { Formats } from '../../i18n/format'
import type { OffersMessages } from '../../i18n/offers/de'
import type { Town } from './towns'

type Props = {
  towns: readonly Town[]
  chosen: string
  choose: (town: string) => void
  formats: Formats
  words: OffersMessages['map']
}

const shownAtOnce = 10

/** The towns of the map with their numbers; each narrows the list to itself. */
export function TownList({ towns, chosen, choose, formats, words }: Props) {
  const first = towns.filter(({ name }, index) => index < shownAtOnce || name === chosen)
  const later = towns.filter((town) => !first.includes(town))
  const list = (some: readonly Town[]) => (
    <ul className="town-list">
      {some.map(({ name, count }) => (
        <li key={name}>
          <button
            type="button"
            className="toggle"
            aria-pressed={name === chosen}
            onClick={() => choose(name)}
          >
            {words.town(name, formats.number(count))}
          </button>
        </li>
      ))}
    </ul>
  )
  if (towns.length === 0) return null
  return (
    <div className="towns">
      <p className="label">{words.towns}</p>
      {list(first)}
      {later.length > 0 && (
        <details>
          <summary>{words.moreTowns(later.length)}</summary>
          {list(later)}
        </details>
      )}
      {chosen !== '' && (
        <button type="button" className="link-button" onClick={() => choose(chosen)}>
          {words.allTowns}
        </button>
      )}
    </div>
  )
}
