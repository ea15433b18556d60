type ModuleInfo = { importers: readonly string[] } | null
type Known = { getModuleInfo: (id: string) => ModuleInfo }

const entry = /\/src\/app\/start\.tsx$/

/**
 * Puts all that the wizard needs from its first moment into one script. Several pages share it, and in pieces it would be
 * larger: what is written alike is packed best together.
 */
export function firstChunk(): (id: string, known: Known) => string | null {
  const found = new Map<string, boolean>()
  const isFirst = (id: string, known: Known): boolean => {
    const answered = found.get(id)
    if (answered !== undefined) return answered
    found.set(id, entry.test(id))
    const { importers = [] } = known.getModuleInfo(id) ?? {}
    const isNeeded = entry.test(id) || importers.some((one) => isFirst(one, known))
    found.set(id, isNeeded)
    return isNeeded
  }
  return (id, known) => (isFirst(id, known) ? 'start' : null)
}
