import type { QuestionnaireTexts } from '../../core/questionnaire/texts'
import type { WidgetMessages } from '../../i18n/widget/de'
import { Callout } from '../../ui/parts/Callout'
import type { Summary } from '../protocol'

type Props = {
  summary: Summary
  /** Name of the host page's site; `null` where it has none. */
  host: string | null
  texts: Pick<QuestionnaireTexts, 'bands' | 'topics' | 'levels'>
  words: WidgetMessages['share']
  /** What the reader has said to this result. */
  answer: 'yes' | 'no' | null
  onAnswer: (answer: 'yes' | 'no') => void
}

/**
 * Asks, in its place above the results, whether they are passed on to the host page. Folded, so that the result comes first;
 * who wants to agree sees before what would be passed on.
 */
export function ShareOffer({ summary, host, texts, words, answer, onAnswer }: Props) {
  return (
    <div className="frame-share" aria-live="polite">
      <Callout tone={answer === 'yes' ? 'good' : 'plain'}>
        {answer !== null && <p>{answer === 'yes' ? words.done : words.refused}</p>}
        {answer === null && (
          <>
            <h2>{words.heading}</h2>
            <p>{words.asks(host ?? words.somebody)}</p>
            <details>
              <summary>{words.look}</summary>
              <div className="details-inside">
                <p>{words.list}</p>
                <ul>
                  <li>
                    {words.overall}: {summary.overall === null ? words.none : texts.bands[summary.overall]}
                  </li>
                  {summary.topics.map(({ topic, level }) => (
                    <li key={topic}>
                      {texts.topics[topic]?.title}:{' '}
                      {level === null ? words.none : words.level(level, texts.levels[level] ?? '')}
                    </li>
                  ))}
                </ul>
                <p>{words.nothingElse}</p>
                <p className="button-row">
                  <button type="button" className="button button-secondary" onClick={() => onAnswer('yes')}>
                    {words.yes}
                  </button>
                  <button type="button" className="button button-secondary" onClick={() => onAnswer('no')}>
                    {words.no}
                  </button>
                </p>
              </div>
            </details>
          </>
        )}
      </Callout>
    </div>
  )
}
