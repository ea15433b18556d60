import type { ComponentType } from 'react'
import type { Answers } from '../core/answers/answers'
import { Layout } from '../ui/Layout'
import type { LayoutProps, StartScreenProps } from '../ui/props'
import { StartScreen } from '../ui/screens/StartScreen'
import type { Place, WizardEvent } from '../wizard/events'
import { loadPart } from './parts'
import type { WizardActor } from './wizardActor'

/** Answers that pages open with until the user has given others; nothing counts before it is confirmed. */
export type Proposals = { read: () => Answers; follow: (listener: () => void) => () => void }

/** Where the wizard runs: on its own page, or inside somebody else's. */
export type Setting = {
  Layout: ComponentType<LayoutProps>
  StartScreen: ComponentType<StartScreenProps>
  /** Address of the list of third-party licences, from the page. */
  noticesHref: string
  /** Address of the page that makes the HTML for other websites, from the page; absent inside one. */
  configuratorHref?: string
  proposals: Proposals
  /** The screen to open with, where the address names none. */
  firstPlace: Place
  /** An adviser's own profile on this device counts here. */
  takesProfile: boolean
  /** The chamber that the page begins with, where one is named. */
  chamber: (actor: WizardActor) => Promise<void>
  /** Told once the first screen is about to be shown. */
  onStarted: (actor: WizardActor, send: (event: WizardEvent) => void) => void
}

const nothing: Answers = {}

/** On its own page. */
export const ownPage: Setting = {
  Layout,
  StartScreen,
  noticesHref: './third-party-notices.txt',
  configuratorHref: './embed/',
  proposals: { read: () => nothing, follow: () => () => undefined },
  firstPlace: { screen: 'start' },
  takesProfile: true,
  chamber: async (actor) => {
    if (!window.location.search.includes('chamber=')) return
    const { bringNamedChamber } = await loadPart(() => import('./bringChamber'))
    await bringNamedChamber(actor, window.location.href)
  },
  onStarted: () => undefined,
}
