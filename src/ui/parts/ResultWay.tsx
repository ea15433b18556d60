import type { WizardEvent } from '../../wizard/events'

const stops = ['results', 'offers', 'plan', 'report'] as const

type Stop = (typeof stops)[number]

type Props = {
  here: Stop
  words: Readonly<Record<Stop | 'label', string>>
  send: (event: WizardEvent) => void
}

/** The four screens of the result in the order they are read, at the head of each of them. */
export function ResultWay({ here, words, send }: Props) {
  return (
    <nav className="result-way no-print" aria-label={words.label}>
      <ul>
        {stops.map((screen) => (
          <li key={screen}>
            <button
              type="button"
              className="way-stop"
              aria-current={screen === here ? 'page' : undefined}
              onClick={() => {
                if (screen !== here) send({ type: 'place.requested', place: { screen } })
              }}
            >
              {words[screen]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
