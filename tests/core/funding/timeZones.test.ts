import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { lotse } from '../../support/lotse'

const file = 'tests/fixtures/metallbau-hamburg.lotse.json'

describe('the ledger of a firm', () => {
  beforeAll(() => {
    lotse('--help')
  }, 60_000)

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('has the same days in %s', (TZ) => {
    const { stdout } = spawnSync(
      process.execPath,
      ['.cache/cli/main.js', 'assess', file, '--date', '2026-11-21'],
      { encoding: 'utf8', env: { ...process.env, TZ } },
    )
    const result: unknown = JSON.parse(stdout)
    expect(result).toMatchObject({
      funding: {
        smeSize: { size: 'small', certain: true },
        deMinimis: { onDate: '2027-02-19', usedEur: 15_000, roomEur: 285_000, cautions: ['boundary'] },
        inDifficulty: 'no',
        readiness: { index: 72, raw: 72, band: 'nearlyReady', caps: [] },
      },
    })
  })
})
