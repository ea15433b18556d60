import { bringChamber, type ChamberSource, type ShowAccent } from '../../app/bringChamber'
import type { WizardActor } from '../../app/wizardActor'
import type { HostMessage } from '../protocol'
import type { HostWishes } from './hostWishes'

/** Milliseconds after which nobody hands over a file any more: in a plain frame there is nobody. */
const patience = 4000

type Told = Extract<HostMessage, { type: 'chamber' }>

export type ChamberFollower = {
  /** Brings the chamber that is named at first, and from then on each other one. */
  begin: (actor: WizardActor) => Promise<void>
  /** What the host page says of the file that it was to fetch. */
  hear: (message: Told) => void
}

/**
 * Follows the chamber that the host page names: its file is fetched here where it lies on this server, else it comes from the
 * host page.
 */
export function followChamber(
  { options, follow }: Pick<HostWishes, 'options' | 'follow'>,
  origin: string,
  showAccent: ShowAccent,
): ChamberFollower {
  let actor: WizardActor | null = null
  let told: Told | null = null
  let asked: string | undefined
  let tellArrived = () => {}
  const bring = async (source: ChamberSource | null) => {
    if (actor) await bringChamber(actor, source, showAccent)
  }
  const named = () => {
    const { chamber } = options()
    if (chamber === undefined) return asked === undefined ? null : bring(null)
    if (chamber.origin === origin) return bring({ address: chamber })
    return told && bring({ name: nameIn(chamber), ...sourceIn(told) })
  }
  const handedOver = async () => {
    const arrived = new Promise<boolean>((resolve) => {
      tellArrived = () => resolve(true)
      setTimeout(resolve, patience, false)
    })
    const { chamber } = options()
    if (!(await arrived) && chamber) await bring({ name: nameIn(chamber), trouble: 'foreign' })
  }
  follow(() => {
    const address = options().chamber?.href
    if (address === asked) return
    told = null
    void named()
    asked = address
  })
  return {
    begin: async (started) => {
      actor = started
      const work = named()
      const { chamber } = options()
      asked = chamber?.href
      if (chamber !== undefined && chamber.origin !== origin && told === null) await handedOver()
      await work
    },
    hear: (message) => {
      told = message
      tellArrived()
      const { chamber } = options()
      if (chamber !== undefined && chamber.origin !== origin) void named()
    },
  }
}

function sourceIn(told: Told): { text: string } | { trouble: 'foreign' | 'unreachable' | 'tooLarge' } {
  return 'text' in told ? { text: told.text } : { trouble: told.trouble }
}

function nameIn({ pathname }: URL): string {
  return pathname.slice(pathname.lastIndexOf('/') + 1).slice(0, 100)
}
