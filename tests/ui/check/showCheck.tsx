import { configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import type { FigureChange } from '../../../src/core/figures/checkReport'
import type { Figures } from '../../../src/core/figures/figures'
import { de } from '../../../src/i18n/check/de'
import { CheckScreen } from '../../../src/ui/check/CheckScreen'
import type { CheckedFile, CheckScreenProps, CheckState } from '../../../src/ui/check/props'
import type { PickedFile, WizardEvent } from '../../../src/wizard/events'
import { productQuestionnaire } from '../../support/content'

const someFigures: Figures = {
  version: 1,
  date: '2026-11-21',
  questionnaire: '1.0.0',
  catalogue: '2026-11-21',
  score: 31,
  band: null,
  topics: {},
  steps: [],
  readiness: null,
  size: 'small',
  roomEur: 300_000,
  difficulty: 'no',
  entries: { fits: [], perhaps: [], doesNotFit: [], closed: [], context: [] },
  money: {},
}

/** A report of 2026-11-21, checked on 2027-03-01. */
export function someCheck(
  changes: readonly FigureChange[] = [],
  parts: Partial<CheckedFile> = {},
  now: Partial<Figures> = {},
): CheckState {
  return {
    state: 'checked',
    file: someFile,
    checked: {
      report: { before: someFigures, now: { ...someFigures, date: '2027-03-01', ...now }, changes },
      firm: 'Muster GmbH',
      questionnaire: '1.0.0',
      carries: 'figures',
      added: [],
      dropped: [],
      shortlist: [],
      ...parts,
    },
  }
}

export const someFile: PickedFile = new File(['{}'], 'report.pdf')

/** Shows the page and keeps what it sends. */
export function showCheck(check: CheckState, changes: Partial<CheckScreenProps> = {}) {
  const sent: WizardEvent[] = []
  const props: CheckScreenProps = {
    language: 'de',
    messages: de,
    texts: productQuestionnaire().texts.de,
    names: {
      entry: (id) => `Angebot ${id}`,
      successor: (id) => (id === 'old' ? 'Angebot young' : undefined),
      field: (id) => `Feld ${id}`,
    },
    check,
    hasAnswers: false,
    describeFault: ({ code }) => `Satz zu ${code}`,
    onFile: vi.fn<(file: PickedFile) => void>(),
    send: (event) => sent.push(event),
    takesFocus: false,
    ...changes,
  }
  // Whether an element is hidden is slow to find out, and no role here asks for it.
  configure({ defaultHidden: true })
  const { container, rerender } = render(<CheckScreen {...props} check={{ state: 'reading' }} />)
  rerender(<CheckScreen {...props} />)
  return { container, sent, user: userEvent.setup(), props }
}
