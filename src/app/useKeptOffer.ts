import { useEffect, useState } from 'react'
import type { WizardEvent } from '../wizard/events'
import { keptText, onKeptElsewhere } from './keeping'
import { continueKept } from './session'
import type { WizardActor } from './wizardActor'

export type KeptOffer = {
  /** A copy stands on this device and the user has not said yet what to do with it. */
  isOffered: boolean
  continueWithIt: () => void
  deleteIt: () => void
  writeOver: () => void
  /** Sends an event; a copy that was not decided about is never written over unasked. */
  send: (event: WizardEvent) => void
}

/** The copy of the answers on this device: asked about at the start, and when another tab has changed it. */
export function useKeptOffer(actor: WizardActor, send: (event: WizardEvent) => void): KeptOffer {
  const [isOffered, setOffered] = useState(() => keptText() !== null && !isKeeping(actor))
  useEffect(
    () =>
      onKeptElsewhere(() => {
        const isThere = keptText() !== null
        if (!isKeeping(actor)) setOffered(isThere)
        // Deleted in another tab is deleted: it is not written again from here.
        else actor.send({ type: isThere ? 'device.overtaken' : 'device.released' })
      }),
    [actor],
  )
  useEffect(() => {
    const subscription = actor.subscribe(() => {
      if (isKeeping(actor)) setOffered(false)
    })
    return () => subscription.unsubscribe()
  }, [actor])
  return {
    isOffered,
    continueWithIt: () => {
      setOffered(false)
      void continueKept(actor)
    },
    deleteIt: () => {
      setOffered(false)
      send({ type: 'device.released' })
    },
    writeOver: () => {
      setOffered(false)
      send({ type: 'device.kept' })
    },
    send: (event) => {
      if (event.type === 'answers.deleted') setOffered(false)
      send(event.type === 'device.kept' && isOffered ? { type: 'device.overtaken' } : event)
    },
  }
}

function isKeeping(actor: WizardActor): boolean {
  return actor.getSnapshot().context.keeping
}
