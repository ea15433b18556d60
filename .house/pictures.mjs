import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { installPackages } from './install.mjs'
import { root } from './root.mjs'

/**
 * Keeps how the screens and the pages of the report look now, as what they are compared with from now on: look at them
 * in tests/pictures before you commit them.
 */
installPackages()
await build()
const folder = join(root, 'tests', 'pictures')
for (const name of readdirSync(folder)) if (name.endsWith('.png')) rmSync(join(folder, name))
const tests = ['tests/e2e/pictures.test.ts', 'tests/e2e/pdfPictures.test.ts']
const { status } = spawnSync(
  process.execPath,
  [join(root, '.house', 'vitest.mjs'), 'run', '--project', 'e2e', ...tests],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, KEEP_PICTURES: 'true' },
  },
)
process.exitCode = status ?? 1
