/** More characters than this are not read. */
const mostNamed = 20

/** The first characters of a list that may hold hundreds, and how many more there are. */
export function someOf(characters: readonly string[], more: (count: number) => string): string {
  const rest = characters.length - mostNamed
  const named = characters.slice(0, mostNamed).join(' ')
  return rest > 0 ? `${named} ${more(rest)}` : named
}
