import type { WhatIfMessages } from '../../i18n/results/whatIf.de'

type Props = { from: string; to: string; words: WhatIfMessages }

/** A value before and after: an arrow for the eye, words for the ear. */
export function Change({ from, to, words }: Props) {
  if (from === to) {
    return (
      <span className="what-if-change">
        {to} <span className="secondary">({words.same})</span>
      </span>
    )
  }
  return (
    <span className="what-if-change">
      <span aria-hidden="true">
        {from} → <strong>{to}</strong>
      </span>
      <span className="visually-hidden">{words.fromTo(from, to)}</span>
    </span>
  )
}
