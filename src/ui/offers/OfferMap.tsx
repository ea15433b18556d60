import { project } from '../../core/places/stateMap'
import type { Geography } from './props'
import type { Town } from './towns'

type Props = {
  towns: readonly Town[]
  chosen: string
  choose: (town: string) => void
  geography: Geography
}

/** Own drawing of the states with the towns as points. Hidden from screen readers: the list beside it says the same. */
export function OfferMap({ towns, chosen, choose, geography: { map, states, home } }: Props) {
  const outlines = Object.entries(map.states)
  const homePath = home === undefined ? undefined : map.states[home]
  return (
    <svg
      className="state-map"
      viewBox={`0 0 ${map.width} ${map.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {outlines.map(([code, path]) => (
        <path key={code} className="state" d={path}>
          <title>{states[code] ?? code}</title>
        </path>
      ))}
      {homePath !== undefined && <path className="state-home" d={homePath} />}
      {towns.map(({ name, lat, lon, count }) => {
        const [x, y] = project(lat, lon)
        return (
          <g
            key={name}
            className={name === chosen ? 'town town-chosen' : 'town'}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
            onClick={() => choose(name)}
          >
            <title>{`${name}: ${count}`}</title>
            <circle r={radiusOf(count)} />
            {count > 1 && (
              <text y="7" textAnchor="middle">
                {count}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** By area, so that twice the number looks twice as much; large enough for its figure. */
function radiusOf(count: number): number {
  return count === 1 ? 7 : Math.round(Math.min(28, 12 + 2.5 * Math.sqrt(count)))
}
