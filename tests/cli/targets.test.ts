import { describe, expect, it } from 'vitest'
import { reportNames } from '../../src/cli/targets'

describe('the names of reports', () => {
  it('are those of the answers files', () => {
    expect(reportNames(['a/firm.lotse.json', 'Other.JSON', 'plain', '.json', 'b/Bericht.PDF'])).toEqual([
      'firm.pdf',
      'Other.pdf',
      'plain.pdf',
      'lotse.pdf',
      'Bericht.pdf',
    ])
  })

  it('never meet, on no file system, and leave to each file a name that is its own', () => {
    const files = ['a/firm.lotse.json', 'b/firm.lotse.json', 'FIRM.json', 'firm-2.lotse.json']
    expect(reportNames(files)).toEqual(['firm.pdf', 'firm-3.pdf', 'FIRM-4.pdf', 'firm-2.pdf'])
  })
})
