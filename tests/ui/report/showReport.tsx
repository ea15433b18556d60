import { configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { usualChoices } from '../../../src/core/choices'
import { de } from '../../../src/i18n/reportScreen/de'
import type { Preview } from '../../../src/report/preview'
import type { PdfState, ReportScreenProps } from '../../../src/ui/report/props'
import { ReportScreen } from '../../../src/ui/report/ReportScreen'
import type { WizardEvent } from '../../../src/wizard/events'
import { someReport } from '../results/someReport'

/** Three pages with a text on each. */
export function somePreview(count = 3): Preview {
  return {
    language: 'de',
    width: 595.28,
    height: 841.89,
    pages: Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      title: `Kapitel ${index + 1}`,
      items: [
        {
          kind: 'text',
          x: 20,
          y: 40,
          width: 100,
          text: `Text der Seite ${index + 1}`,
          size: 10,
          weight: 'regular',
          colour: '#10202e',
        },
        { kind: 'rect', x: 20, y: 60, width: 30, height: 10, fill: '#005f78' },
      ],
    })),
    entries: [
      { title: 'Kapitel 2', level: 1, page: 2 },
      { title: 'Abschnitt', level: 2, page: 3 },
    ],
    missing: [],
  }
}

/** A file of two hundred kilobytes on fourteen pages. */
export function readyPdf(changes: Partial<Extract<PdfState, { state: 'ready' }>> = {}): PdfState {
  return {
    state: 'ready',
    entry: null,
    fileName: 'betrieb-2026-11-21.pdf',
    address: 'blob:file',
    size: 200_000,
    pages: 14,
    missing: [],
    ...changes,
  }
}

/** Shows the screen and keeps what it sends. */
export function showReport(changes: Partial<ReportScreenProps> = {}) {
  const sent: WizardEvent[] = []
  const props: ReportScreenProps = {
    report: someReport(),
    chosenReport: someReport(),
    messages: de,
    choices: usualChoices,
    pdf: { state: 'idle' },
    preview: { state: 'none' },
    sheetEntries: [
      { id: 'centre', name: 'Ein Zentrum', isShortlisted: true },
      { id: 'chamber', name: 'Die Kammer', isShortlisted: false },
    ],
    takesFocus: false,
    send: (event) => sent.push(event),
    onSaveAnswers: vi.fn<() => void>(),
    ...changes,
  }
  // Whether an element is hidden is slow to find out, and no role here asks for it.
  configure({ defaultHidden: true })
  const { container, rerender } = render(<ReportScreen {...props} />)
  const update = (next: Partial<ReportScreenProps>) => rerender(<ReportScreen {...props} {...next} />)
  return { container, sent, user: userEvent.setup(), update, props }
}
