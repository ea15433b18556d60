const prime = 0x01000193

/** 32 hexadecimal digits that depend on nothing but the content: FNV-1a over its bytes, each fourth one in turn. */
export function fileIdOf(content: readonly Uint8Array[]): string {
  let [first, second, third, fourth] = [seeded(0), seeded(1), seeded(2), seeded(3)]
  for (const bytes of content) {
    for (let index = 0; index < bytes.length; index += 4) {
      // Behind the end there is no byte, which counts as none.
      first = Math.imul(first ^ (bytes[index] ?? 0), prime)
      second = Math.imul(second ^ (bytes[index + 1] ?? 0), prime)
      third = Math.imul(third ^ (bytes[index + 2] ?? 0), prime)
      fourth = Math.imul(fourth ^ (bytes[index + 3] ?? 0), prime)
    }
  }
  const parts = [first, second, third, fourth]
  // Each part then depends on all others.
  const mixed = parts.map((_, turn) =>
    parts.reduce(
      (sum, part, place) => Math.imul(sum ^ part ^ (part >>> 15), prime + 2 * place),
      seeded(turn),
    ),
  )
  return mixed.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('')
}

function seeded(seed: number): number {
  return 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)
}
