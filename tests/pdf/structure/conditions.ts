import { documentConditions } from './documentConditions'
import { openFile, type PdfFile } from './file'
import { pageConditions } from './pageConditions'
import { treeConditions } from './treeConditions'

/** What must be true of a file: gives what is wrong, nothing where all is well. */
type Condition = (file: PdfFile) => string[]

/** All that is checked of a file's structure, by name (PDF/UA-1 and PDF/A-3a as far as they can be told from the bytes). */
export const conditions = {
  ...documentConditions,
  ...treeConditions,
  ...pageConditions,
} satisfies Record<string, Condition>

export type ConditionName = keyof typeof conditions

/** Everything that is wrong with a file, each with the name of its condition. */
export function faultsOf(bytes: Uint8Array): string[] {
  const file = openFile(bytes)
  return Object.entries(conditions).flatMap(([name, condition]) =>
    condition(file)
      .slice(0, 5)
      .map((fault) => `${name}: ${fault}`),
  )
}
