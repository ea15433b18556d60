import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Notices } from '../../src/app/Notices'
import { allWords, firstWords } from '../../src/app/words'
import { startWizard } from '../../src/app/wizardActor'
import { de } from '../../src/i18n/app/de'

afterEach(cleanup)

it('the notice on an opened file names the questions that have come since', async () => {
  const actor = startWizard('de')
  const words = await allWords(await firstWords('de'))
  const context = {
    ...actor.getSnapshot().context,
    place: { screen: 'tasks' } as const,
    imported: 'opened' as const,
    importAdded: ['iot.security', 'data.security'],
  }
  const nothing = () => undefined
  const offer = {
    isOffered: false,
    send: nothing,
    continueWithIt: nothing,
    deleteIt: nothing,
    writeOver: nothing,
  }
  const { container } = render(<Notices actor={actor} context={context} words={words} offer={offer} />)
  const names = context.importAdded.map((id) => words.texts.questions[id]?.name)
  expect(container.textContent).toContain(de.notices.added(2, names.join('; ')))
})
