import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { download } from '../../../src/app/download'
import { de as ui } from '../../../src/i18n/ui/de'
import { de } from '../../../src/i18n/widget/de'
import type { Send } from '../../../src/ui/props'
import { FrameStart } from '../../../src/widget/frame/FrameStart'
import { SavedFile } from '../../../src/widget/frame/SavedFile'
import { ShareOffer } from '../../../src/widget/frame/ShareOffer'
import { productQuestionnaire } from '../../support/content'
import { violationsIn } from '../../ui/showFrames'

const { texts } = productQuestionnaire()
const summary = {
  overall: 'building',
  topics: [
    { topic: 'iot', level: 2 },
    { topic: 'am', level: null },
  ],
}
const offer = { summary, host: 'kammer.example', texts: texts.de, words: de.share }

const nothing = () => undefined

beforeEach(() => {
  URL.createObjectURL = () => 'blob:file'
  URL.revokeObjectURL = () => undefined
})
afterEach(cleanup)

it('lists what would be passed on, to whom, and nothing else', async () => {
  const onAnswer = vi.fn<(answer: 'yes' | 'no') => void>()
  const { container } = render(<ShareOffer {...offer} answer={null} onAnswer={onAnswer} />)
  screen.getByText(de.share.asks('kammer.example'))
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    `${de.share.overall}: ${texts.de.bands['building']}`,
    `${texts.de.topics['iot']?.title}: ${de.share.level(2, texts.de.levels[2] ?? '')}`,
    `${texts.de.topics['am']?.title}: ${de.share.none}`,
  ])
  expect(await violationsIn(container)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: de.share.no }))
  expect(onAnswer.mock.calls).toEqual([['no']])
})

it('says what has become of the question', () => {
  const { rerender } = render(<ShareOffer {...offer} answer="yes" onAnswer={nothing} />)
  screen.getByText(de.share.done)
  rerender(<ShareOffer {...offer} answer="no" onAnswer={nothing} />)
  screen.getByText(de.share.refused)
  expect(screen.queryByRole('button')).toBeNull()
})

it('keeps the file saved last as a link until it is closed', async () => {
  const { container } = render(<SavedFile words={de.saved} />)
  expect(container.textContent).toBe('')
  HTMLAnchorElement.prototype.click = () => undefined
  download('one.txt', 'one', 'text/plain')
  download('two.txt', 'two', 'text/plain')
  const link = await screen.findByRole('link', { name: de.saved.open('two.txt') })
  expect(link.getAttribute('download')).toBe('two.txt')
  expect(screen.getAllByRole('link')).toHaveLength(1)
  expect(await violationsIn(container)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: de.saved.close }))
  expect(container.textContent).toBe('')
})

it('begins without the ways that only the product’s own page needs', async () => {
  const send = vi.fn<Send>()
  const { container } = render(
    <FrameStart
      language="de"
      messages={ui}
      send={send}
      takesFocus={false}
      title=""
      entries={1}
      reportPicture=""
      hasAnswers={false}
      importing={false}
      imported="none"
      importFaults={[]}
      describeFault={() => ''}
      keptOffered={false}
      onKeptContinued={nothing}
      onKeptDeleted={nothing}
    />,
  )
  expect(document.activeElement).toBe(document.body)
  expect(screen.queryByText(ui.start.adviser)).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: ui.start.begin }))
  expect(send.mock.calls).toEqual([[{ type: 'wizard.started' }]])
  expect(await violationsIn(container)).toEqual([])
})
