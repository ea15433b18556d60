import { useMemo, useState, type RefObject } from 'react'
import { partNamed, reveal } from '../results/reveal'
import type { OffersScreenProps, ScreenTools } from './props'

type Compared = { ids: readonly string[]; compare: (ids: readonly string[]) => void }

/** What the parts of the screen share; the same as long as nothing of it changes, so that cards are drawn once. */
export function useScreenTools(
  { report, messages, pageOf, send }: OffersScreenProps,
  screen: RefObject<HTMLElement | null>,
  { ids, compare }: Compared,
) {
  const [isComparing, setComparing] = useState(false)
  const tools = useMemo((): ScreenTools => {
    const show = (target: string) => {
      const part = screen.current && partNamed(screen.current, target)
      if (part) reveal(part)
      return Boolean(part)
    }
    const choose = (chosen: readonly string[]) => {
      compare(chosen)
      if (chosen.length === 0) setComparing(false)
    }
    return {
      messages,
      pageOf,
      send,
      returnTo: 'offers',
      shortlist: report.shortlist,
      show,
      openOffer: (id) => {
        if (!show(`offer.${id}`)) send({ type: 'place.requested', place: { screen: 'offers', part: id } })
      },
      comparison: {
        ids,
        choose,
        toggle: (id) => choose(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]),
        open: () => {
          setComparing(true)
          show('comparison')
        },
      },
    }
  }, [messages, pageOf, send, report, ids, compare, screen])
  return { tools, isComparing, setComparing }
}
