import { useLayoutEffect, useRef, useState } from 'react'
import { mostOwnRecommendations } from '../../core/profile/adviceSchema'
import type { RecommendationDraft } from './adviceDraft'
import type { AdviceWords, AdviserScreenProps } from './props'
import { RecommendationCard } from './RecommendationCard'

type Props = Pick<AdviserScreenProps, 'messages' | 'describeFault'> & {
  words: AdviceWords
  recommendations: readonly RecommendationDraft[]
  onChange: (recommendations: readonly RecommendationDraft[]) => void
}

/** The adviser's recommendations, each a card. The focus follows a card that comes, moves or goes. */
export function Recommendations({ messages, words, recommendations, describeFault, onChange }: Props) {
  const cards = useRef<HTMLDivElement>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const toFocus = useRef<number | null>(null)
  const [said, setSaid] = useState('')
  useLayoutEffect(() => {
    if (toFocus.current === null) return
    const legend = cards.current?.querySelectorAll<HTMLElement>('.row-legend')[toFocus.current]
    const target = legend ?? adder.current
    target?.focus()
    toFocus.current = null
  }, [recommendations])

  const replace = (next: readonly RecommendationDraft[], focused: number, told: string) => {
    toFocus.current = focused
    setSaid(told)
    onChange(next)
  }
  const add = () =>
    replace(
      [...recommendations, { title: '', text: '', url: '' }],
      recommendations.length,
      words.added(recommendations.length + 1),
    )
  const remove = (index: number) =>
    replace(
      recommendations.filter((_, place) => place !== index),
      Math.max(0, index - 1),
      words.removed(index + 1),
    )
  const move = (index: number, to: number) => {
    const moving = recommendations[index]
    if (moving === undefined) return
    const others = recommendations.filter((_, place) => place !== index)
    replace([...others.slice(0, to), moving, ...others.slice(to)], to, words.moved(to + 1))
  }

  return (
    <>
      <h3>{words.recommendationsHeading}</h3>
      <p className="secondary">{words.recommendationsHint}</p>
      <div className="list-rows" ref={cards}>
        {recommendations.map((draft, index) => (
          <RecommendationCard
            key={index}
            messages={messages}
            words={words}
            describeFault={describeFault}
            draft={draft}
            number={index + 1}
            onChange={(changed) =>
              onChange(recommendations.map((old, place) => (place === index ? changed : old)))
            }
            onUp={index === 0 ? null : () => move(index, index - 1)}
            onDown={index === recommendations.length - 1 ? null : () => move(index, index + 1)}
            onRemove={() => remove(index)}
          />
        ))}
      </div>
      <output className="visually-hidden">{said}</output>
      {recommendations.length < mostOwnRecommendations ? (
        <button type="button" ref={adder} className="button button-secondary button-small" onClick={add}>
          {words.add}
        </button>
      ) : (
        <p className="secondary">{words.most(mostOwnRecommendations)}</p>
      )}
    </>
  )
}
