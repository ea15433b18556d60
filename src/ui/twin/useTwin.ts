import { useEffect, useState } from 'react'
import type { Language } from '../../core/questionnaire/texts'
import { twinParts, type TwinParts } from './twinParts'

/** What draws the report as a page; `null` until it is there, `missing` where it does not arrive. */
export function useTwin(language: Language): TwinParts | 'missing' | null {
  const [twin, setTwin] = useState<TwinParts | 'missing' | null>(null)
  useEffect(() => {
    let isWanted = true
    const take = (arrived: TwinParts | 'missing') => {
      if (isWanted) setTwin(arrived)
    }
    twinParts(language).then(take, () => take('missing'))
    return () => {
      isWanted = false
    }
  }, [language])
  return twin
}
