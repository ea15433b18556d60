import type { Questionnaire, Upgrade } from '../questionnaire/questionnaire'
import { walk } from '../questionnaire/walk'
import type { Answers } from './answers'

/** The parts of an answers file that name questions and options. Values are not checked yet. */
export type Upgradable = {
  answers: Readonly<Record<string, unknown>>
  notes?: Readonly<Record<string, string>> | undefined
  openQuestion?: string | undefined
}

/** Content of a file of an earlier questionnaire version, under the ids of today; each upgrade after that version once. */
export function upgraded<File extends Upgradable>(
  file: File,
  version: string,
  questionnaire: Pick<Questionnaire, 'upgrades'>,
): File {
  return upgradesAfter(version, questionnaire).reduce(lifted, file)
}

/** Questions that came after a version, are asked with these answers, and are not answered yet. */
export function newQuestions(version: string, questionnaire: Questionnaire, answers: Answers): string[] {
  const upgrades = upgradesAfter(version, questionnaire)
  const added = upgrades.flatMap((upgrade, index) =>
    (upgrade.added ?? []).map((id) => upgrades.slice(index + 1).reduce(renamed, id)),
  )
  if (added.length === 0) return []
  return walk(questionnaire, answers)
    .asked.map(({ id }) => id)
    .filter((id) => added.includes(id) && answers[id] === undefined)
}

/** Negative, zero or positive as version a is before, equal to or after b; versions are three numbers. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  const differences = (left ?? []).map((number, index) => number - (right?.[index] ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}

function upgradesAfter(version: string, { upgrades = [] }: Pick<Questionnaire, 'upgrades'>): Upgrade[] {
  return upgrades.filter(({ to }) => compareVersions(to, version) > 0)
}

function lifted<File extends Upgradable>(file: File, upgrade: Upgrade): File {
  const { answers, notes, openQuestion } = file
  const withOptions = Object.entries(answers).map(([id, value]) => {
    const now = renamed(id, upgrade)
    return [now, withRenamed(value, upgrade.options?.[now] ?? {})]
  })
  return {
    ...file,
    answers: Object.fromEntries(withOptions),
    ...(notes === undefined
      ? {}
      : {
          notes: Object.fromEntries(Object.entries(notes).map(([id, note]) => [renamed(id, upgrade), note])),
        }),
    ...(openQuestion === undefined ? {} : { openQuestion: renamed(openQuestion, upgrade) }),
  }
}

function renamed(id: string, { questions = {} }: Upgrade): string {
  return named(id, questions)
}

type Names = Readonly<Record<string, string>>

/** An option, ticked options, or rows of a grid with their options; everything else stays as it is. */
function withRenamed(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return named(value, names)
  if (Array.isArray(value))
    return value.map((one: unknown) => (typeof one === 'string' ? named(one, names) : one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([row, option]) => [
      named(row, names),
      typeof option === 'string' ? named(option, names) : option,
    ]),
  )
}

function named(id: string, names: Names): string {
  return (Object.hasOwn(names, id) ? names[id] : undefined) ?? id
}
