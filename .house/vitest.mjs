import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installPackages } from './install.mjs'
import { root } from './root.mjs'

installPackages()
const program = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
})
process.exitCode = status ?? 1
