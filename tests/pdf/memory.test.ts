import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { root } from '../../.house/root.mjs'

it('lets go of a report once its file is made', async () => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(root, '.cache', 'memory-'))
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        ssr: true,
        outDir: folder,
        rolldownOptions: { input: 'tests/pdf/letsGo.ts', output: { entryFileNames: 'letsGo.js' } },
      },
    })
    const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', join(folder, 'letsGo.js')], {
      cwd: root,
      encoding: 'utf8',
    })
    expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: 'gone', stderr: '' })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
