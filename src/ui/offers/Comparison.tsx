import { useEffect, useRef } from 'react'
import type { ReportRecommendation } from '../../report/reportDocument'
import { ComparisonTable } from './ComparisonTable'
import type { ScreenTools } from './props'

type Props = {
  offers: readonly ReportRecommendation[]
  isOpen: boolean
  setOpen: (isOpen: boolean) => void
  tools: ScreenTools
}

/** Up to three entries side by side; what is chosen is said before it is opened. */
export function Comparison({ offers, isOpen, setOpen, tools }: Props) {
  const words = tools.messages.comparison
  const { choose } = tools.comparison
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isOpen) title.current?.focus()
  }, [isOpen])
  const remove = (id: string) => {
    choose(offers.flatMap((offer) => (offer.id === id ? [] : [offer.id])))
    title.current?.focus()
  }
  return (
    <section className="comparison no-print">
      <div className="comparison-bar">
        <h2 ref={title} tabIndex={-1} data-target="comparison">
          {words.title}
        </h2>
        <output>{offers.length === 0 ? words.hint : words.chosen(offers.length)}</output>
        {offers.length > 0 && (
          <>
            <button
              type="button"
              className="button button-secondary button-small"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? words.close : words.open}
            </button>
            <button
              type="button"
              className="link-button"
              onClick={() => {
                choose([])
                title.current?.focus()
              }}
            >
              {words.clear}
            </button>
          </>
        )}
      </div>
      {isOpen && <ComparisonTable offers={offers} remove={remove} messages={tools.messages} />}
    </section>
  )
}
