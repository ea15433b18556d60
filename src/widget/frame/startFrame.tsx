import { ownPage, type Setting } from '../../app/setting'
import { start } from '../../app/start'
import type { WizardActor } from '../../app/wizardActor'
import { placeDialogs } from './dialogs'
import { FrameStart } from './FrameStart'
import { followChamber } from './followChamber'
import { followHeight } from './height'
import { hostWishes } from './hostWishes'
import { followLanguage } from './followLanguage'
import { lineToHost } from './line'
import { showUrgent } from './notices'
import { followLook } from '../../app/look'
import { sendForms } from './sendForms'
import { Sharing } from './Sharing'
import { FrameLayout } from './FrameLayout'
import { tellSteps } from './steps'

/** Starts the check in a frame of another page: with what that page wishes, and telling it how high it is and where one is. */
export async function startFrame(root: HTMLElement, view: Window): Promise<void> {
  const { document, location } = view
  const wishes = hostWishes(new URL(location.href))
  sendForms(document)
  const show = followLook(document)
  let accentOfChamber: string | undefined
  const look = () => {
    const { accent = accentOfChamber, scheme } = wishes.options()
    show({ accent, scheme })
  }
  look()
  wishes.follow(look)
  const chamber = followChamber(wishes, location.origin, (accent) => {
    accentOfChamber = accent
    look()
  })

  let actor: WizardActor | null = null
  let isGreeted = false
  let isShown = false
  let isReady = false
  const line = lineToHost(view, (message) => {
    switch (message.type) {
      case 'hello':
        wishes.change(message.options, message.prefill)
        document.documentElement.classList.add('is-followed')
        isGreeted = true
        return getReady()
      case 'options':
        return wishes.change(message.options, message.prefill)
      case 'viewport':
        return place(message)
      case 'chamber':
        return chamber.hear(message)
    }
  })
  const place = placeDialogs(root, () => line.tell({ type: 'offset' }))
  showUrgent(root, view.navigator)
  const height = followHeight(root, (pixels) => {
    if (isReady) line.tell({ type: 'height', height: pixels })
  })
  const getReady = () => {
    if (isReady || !isShown || !isGreeted) return
    isReady = true
    line.tell({ type: 'ready', height: height.present() })
  }

  const { configuratorHref: _, ...usual } = ownPage
  const setting: Setting = {
    ...usual,
    Layout: (props) => (
      <FrameLayout {...props}>
        <Sharing actor={actor} wishes={wishes} line={line} place={props.place} language={props.language} />
        {props.children}
      </FrameLayout>
    ),
    StartScreen: FrameStart,
    noticesHref: '../../third-party-notices.txt',
    proposals: wishes.proposals,
    firstPlace: wishes.options().start,
    takesProfile: false,
    chamber: chamber.begin,
    onStarted: (started, send) => {
      actor = started
      wishes.ask(started.getSnapshot().context.questionnaire)
      tellSteps(started, started.getSnapshot().context.place, line)
      followLanguage(wishes, (language) => send({ type: 'language.chosen', language }))
    },
  }
  await start(root, setting)
  isShown = true
  getReady()
}
