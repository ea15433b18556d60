// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Tabs } from '../../../src/ui/parts/Tabs'
import { violationsIn } from '../showFrames'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const ways = [
  { id: 'script', name: 'Skript', content: <p>Mit Skript</p> },
  { id: 'frame', name: 'Rahmen', content: <p>Im Rahmen</p> },
  { id: 'link', name: 'Verweis', content: <a href="#there">Dorthin</a> },
] as const

describe('tabs', () => {
  it('show one panel at a time, named by its tab', async () => {
    const { user } = show()
    expect(panels()).toEqual(['Skript'])
    await user.click(tab('Rahmen'))
    expect(panels()).toEqual(['Rahmen'])
    expect(tab('Rahmen').getAttribute('aria-selected')).toBe('true')
    expect(tab('Skript').getAttribute('aria-selected')).toBe('false')
  })

  it('are one stop for the Tab key, and the panel is the next', async () => {
    const { user } = show()
    await user.click(tab('Verweis'))
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('tabpanel', { name: 'Verweis' }))
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('link'))
    await user.tab({ shift: true })
    await user.tab({ shift: true })
    expect(document.activeElement).toBe(tab('Verweis'))
    await user.tab({ shift: true })
    expect(document.activeElement).toBe(document.body)
  })

  it('are walked with the arrows round the ends, and with Home and End', async () => {
    const { user } = show()
    await user.tab()
    const walked: string[] = []
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      await user.keyboard(`{${key}}`)
      expect(panels()).toEqual([document.activeElement?.textContent])
      walked.push(document.activeElement?.textContent ?? '')
    }
    expect(walked).toEqual(['Rahmen', 'Verweis', 'Skript', 'Verweis', 'Skript', 'Verweis'])
  })

  it('leave keys alone that mean something else', async () => {
    const { user } = show()
    await user.tab()
    await user.keyboard('{ArrowDown}{Alt>}{ArrowRight}{/Alt}')
    expect(panels()).toEqual(['Skript'])
  })

  it('are walked downwards where they stand below one another', async () => {
    vi.stubGlobal('matchMedia', () => ({
      matches: true,
      addEventListener: vi.fn<() => void>(),
      removeEventListener: vi.fn<() => void>(),
    }))
    const { user } = show()
    expect(screen.getByRole('tablist').getAttribute('aria-orientation')).toBe('vertical')
    await user.tab()
    await user.keyboard('{ArrowDown}')
    expect(panels()).toEqual(['Rahmen'])
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(panels()).toEqual(['Verweis'])
  })

  it('show the first when the chosen one is gone', async () => {
    const { user, rerender } = show()
    await user.click(tab('Verweis'))
    rerender(<Tabs label="Wege" tabs={[ways[0], ways[1]]} />)
    expect(panels()).toEqual(['Skript'])
  })

  it('keep every panel with its heading, for paper', () => {
    const { container } = show()
    const kept = [...container.querySelectorAll('[role=tabpanel]')].map((panel) => panel.textContent)
    expect(kept).toEqual(['SkriptMit Skript', 'RahmenIm Rahmen', 'VerweisDorthin'])
  })

  it('have no fault that axe can find', async () => {
    expect(await violationsIn(show().container)).toEqual([])
  })
})

function show() {
  return { user: userEvent.setup(), ...render(<Tabs label="Wege" tabs={ways} />) }
}

function tab(name: string): HTMLElement {
  return screen.getByRole('tab', { name })
}

/** Names of the panels that are shown. */
function panels(): (string | undefined)[] {
  return screen
    .getAllByRole('tabpanel', { hidden: true })
    .filter((panel) => !panel.hidden)
    .map((panel) => document.getElementById(panel.getAttribute('aria-labelledby') ?? '')?.textContent)
}
