import type { Fault } from '../../core/result'
import { Callout } from '../parts/Callout'
import { FaultList } from './FaultList'
import type { ChamberMessages } from './props'
import '../styles/chamber.css'

type Props = { faults: readonly Fault[]; words: ChamberMessages }

/** That a chamber's file could not be used, and why. */
export function ChamberRefused({ faults, words }: Props) {
  return (
    <div className="chamber-refused">
      <Callout>
        <p>{words.refused}</p>
        <FaultList faults={faults} words={words} />
      </Callout>
    </div>
  )
}
