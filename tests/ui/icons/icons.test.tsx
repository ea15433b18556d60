import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Icon } from '../../../src/ui/icons/Icon'
import { SectionIcon } from '../../../src/ui/icons/SectionIcon'
import { shapes } from '../../../src/ui/icons/shapes'
import { productQuestionnaire } from '../../support/content'

afterEach(cleanup)

describe('the signs', () => {
  it('are drawn without colour, address or style of their own', () => {
    for (const path of Object.values(shapes)) expect(path).toMatch(/^M[-\d. MLHVCSAZmlhvcsaz]+$/)
  })

  it('are all different', () => {
    expect(new Set(Object.values(shapes)).size).toBe(Object.keys(shapes).length)
  })

  it('are hidden from screen readers and never take the focus', () => {
    const { container } = render(<Icon name="check" />)
    const sign = container.querySelector('svg')
    expect([sign?.getAttribute('aria-hidden'), sign?.getAttribute('focusable')]).toEqual(['true', 'false'])
  })

  it('exist for every section of the questionnaire, each its own', () => {
    const drawn = productQuestionnaire().questionnaire.sections.map(({ id }) => {
      const { container } = render(<SectionIcon section={id} />)
      return container.querySelector('path')?.getAttribute('d')
    })
    expect(drawn).not.toContain(undefined)
    expect(new Set(drawn).size).toBe(drawn.length)
  })

  it('are left out for a section that another questionnaire brings', () => {
    const { container } = render(<SectionIcon section="energy" />)
    expect(container.innerHTML).toBe('')
  })
})
