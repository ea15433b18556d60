import { scaleParts } from './scaleParts'

type Props = { value: number | null; parts: number; reachable?: number | undefined; small?: boolean }

/** A scale as a picture: number and name of the level always stand beside it as text. */
export function LevelScale({ value, parts, reachable, small = false }: Props) {
  return (
    <span className={small ? 'level-scale level-scale-small' : 'level-scale'} aria-hidden="true">
      {scaleParts(value, parts, reachable).map((part, index) => (
        <span key={index} className={`level-part level-part-${part}`} />
      ))}
    </span>
  )
}
