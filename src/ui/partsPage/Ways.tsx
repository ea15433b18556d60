import { Tabs } from '../parts/Tabs'
import { Part } from './Part'
import type { PartsWords } from './words'

/** One of several ways at a time. */
export function Ways({ words }: { words: PartsWords }) {
  const [first, ...others] = words.ways
  const tabOf = ([id, name, text]: readonly [string, string, string]) => ({
    id,
    name,
    content: <p>{text}</p>,
  })
  return (
    <Part id="tabs" title={words.tabs}>
      <Tabs label={words.tabs} tabs={[tabOf(first), ...others.map(tabOf)]} />
    </Part>
  )
}
