import { shapes, type IconName } from './shapes'

/** A sign beside words, never instead of them: hidden from screen readers, in the colour of the text. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  )
}
