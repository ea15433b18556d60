import { Component, type ReactNode } from 'react'
import type { AppMessages } from '../i18n/app/de'
import { MissingPart } from './parts'
import { Trouble } from './Trouble'
import type { WizardActor } from './wizardActor'

type Props = { actor: WizardActor; words: AppMessages; children: ReactNode }

/** Whatever breaks below: plain words instead of a blank page, and a way to take the answers along. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error }
  }

  override render(): ReactNode {
    const { actor, words, children } = this.props
    const { error } = this.state
    if (error === null) return children
    // A missing part is told by the notices already.
    if (error instanceof MissingPart) return null
    return <Trouble actor={actor} words={words} kind="crashed" />
  }
}
