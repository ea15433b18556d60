type Level = { keys: Set<string>; key: string | undefined }

/**
 * Place of the first key that stands twice in one object of a JSON text, as `answers.iot.security`. `JSON.parse` would
 * silently keep the last of them. The text is valid JSON.
 */
export function doubledKey(text: string): string | undefined {
  const levels: Level[] = []
  let last = '""'
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) {
    const level = levels.at(-1)
    if (token === '{' || token === '[') levels.push({ keys: new Set(), key: undefined })
    else if (token === '}' || token === ']') levels.pop()
    else if (token !== ':') last = token
    else if (level) {
      level.key = String(JSON.parse(last))
      if (level.keys.has(level.key)) return levels.flatMap(({ key }) => key ?? []).join('.')
      level.keys.add(level.key)
    }
  }
  return undefined
}
