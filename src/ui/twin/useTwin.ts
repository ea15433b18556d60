import { useEffect, useState } from 'react'
import type { Language } from '../../core/questionnaire/texts'
import { twinParts, type TwinParts } from './twinParts'

type Arrived = { language: Language; twin: TwinParts | 'missing' }

/** What draws the report as a page; `null` until it is there, `missing` where it does not arrive. */
export function useTwin(language: Language): TwinParts | 'missing' | null {
  const [arrived, setArrived] = useState<Arrived | null>(null)
  useEffect(() => {
    let isWanted = true
    const take = (twin: TwinParts | 'missing') => {
      if (isWanted) setArrived({ language, twin })
    }
    twinParts(language).then(take, () => take('missing'))
    return () => {
      isWanted = false
    }
  }, [language])
  return arrived?.language === language ? arrived.twin : null
}
