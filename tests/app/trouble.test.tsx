import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../src/app/ErrorBoundary'
import { isPartMissing, loadPart, MissingPart } from '../../src/app/parts'
import { startWizard } from '../../src/app/wizardActor'
import { de } from '../../src/i18n/app/de'

function Broken({ error }: { error: Error }): never {
  throw error
}

afterEach(cleanup)

describe('when something breaks', () => {
  it('the page says so in plain words and saves the answers', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const saved: Blob[] = []
    vi.stubGlobal('URL', {
      createObjectURL: (blob: Blob) => {
        saved.push(blob)
        return 'blob:saved'
      },
      revokeObjectURL: () => undefined,
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    const actor = startWizard('de')
    actor.send({ type: 'wizard.started' })
    actor.send({ type: 'answer.given', answers: { 'company.sector': 'construction' }, notes: {} })
    render(
      <ErrorBoundary actor={actor} words={de}>
        <Broken error={new Error('secret detail')} />
      </ErrorBoundary>,
    )
    expect(screen.getByRole('alert').textContent).not.toContain('secret detail')
    await userEvent.click(screen.getByRole('button', { name: de.trouble.save }))
    expect(await saved[0]?.text()).toContain('"company.sector": "construction"')
    expect(actor.getSnapshot().context.changed).toBe(false)
  })

  it('a part that does not arrive is told to everybody who watches', async () => {
    const load = loadPart(() => Promise.reject(new TypeError('Failed to fetch')))
    await expect(load).rejects.toBeInstanceOf(MissingPart)
    expect(isPartMissing()).toBe(true)
  })
})
