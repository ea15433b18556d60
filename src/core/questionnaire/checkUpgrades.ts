import { compareVersions } from '../answers/upgrades'
import type { Fault } from '../result'
import type { Placed } from './crossCheck'
import type { Authored } from './parse'
import type { AuthoredUpgrade } from './schema'

/** Versions must rise up to the present one; what the present one renames or adds must be there. */
export function upgradeFaults({ main }: Authored, placed: readonly Placed[]): Fault[] {
  const { version, upgrades = [] } = main.data
  return upgrades.flatMap((upgrade, index): Fault[] => {
    const path = `upgrades[${index}]`
    const before = upgrades[index - 1]?.to
    const isInOrder = before === undefined || compareVersions(before, upgrade.to) < 0
    if (!isInOrder || compareVersions(upgrade.to, version) > 0)
      return [{ code: 'wrongValue', file: main.file, path: `${path}.to` }]
    if (upgrade.to !== version) return []
    return namesIn(upgrade)
      .filter(({ id }) => !placed.some(({ question }) => question.id === id))
      .map(({ id, key }) => ({
        code: 'unknownQuestion',
        file: main.file,
        path: `${path}.${key}`,
        params: { id },
      }))
  })
}

function namesIn({ questions = {}, options = {}, added = [] }: AuthoredUpgrade) {
  return [
    ...Object.values(questions).map((id) => ({ id, key: 'questions' })),
    ...Object.keys(options).map((id) => ({ id, key: 'options' })),
    ...added.map((id) => ({ id, key: 'added' })),
  ]
}
