import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Fault } from '../../src/core/result'
import { de } from '../../src/i18n/faults/de'
import { faultLine } from '../../src/i18n/faults/faultMessages'

export type Run = { code: number | null; out: string; errors: string[] }

/** Runs the command line as `npm run lotse` does, bundling it where a source has changed. */
export function bundledLotse(...parameters: readonly string[]): Run {
  return runOf('.house/lotse.mjs', parameters)
}

let isBundled = false

/** Runs the bundled command line; it is brought up to date once, which takes longer than most commands. */
export function lotse(...parameters: readonly string[]): Run {
  if (!isBundled) bundledLotse('--help')
  isBundled = true
  return runOf('.cache/cli/main.js', parameters)
}

/** The same, called in another directory. */
export function lotseIn(directory: string, ...parameters: readonly string[]): Run {
  lotse('--help')
  return runOf(resolve('.cache/cli/main.js'), parameters, directory)
}

function runOf(program: string, parameters: readonly string[], directory?: string): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
    encoding: 'utf8',
    cwd: directory,
  })
  return { code: status, out: stdout, errors: stderr.split('\n').filter((line) => line !== '') }
}

/** What stands on stderr for faults: one German line each. */
export function linesOf(...faults: readonly Fault[]): string[] {
  return faults.map((fault) => faultLine(fault, de))
}

/** A new empty directory. */
export function emptyDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'lotse-'))
}

/** A copy of the small questionnaire of shares with one text in one file replaced by another. */
export function alteredQuestionnaire(file: string, text: string, by: string): string {
  const directory = emptyDirectory()
  cpSync('tests/models/shares', directory, { recursive: true })
  const place = join(directory, file)
  const before = readFileSync(place, 'utf8')
  if (!before.includes(text)) throw new Error(`${file} does not contain ${text}`)
  writeFileSync(place, before.replace(text, by))
  return directory
}
