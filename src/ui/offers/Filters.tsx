import { useId, useMemo } from 'react'
import type { Language } from '../../core/questionnaire/texts'
import type { OffersMessages } from '../../i18n/offers/de'
import type { ReportRecommendation } from '../../report/reportDocument'
import { useMedia } from '../results/useMedia'
import { choicesOf } from './choices'
import { filterKeys, openFilter, type OfferFilter } from './filter'
import { FilterSelect } from './FilterSelect'

type Props = {
  offers: readonly ReportRecommendation[]
  filter: OfferFilter
  narrow: (change: Partial<OfferFilter>) => void
  names: { nationwide: string; states: Readonly<Record<string, string>>; language: Language }
  messages: OffersMessages
}

const outcomes = ['fits', 'likely', 'all'] as const
const selects = ['topic', 'state', 'cost', 'country'] as const

/** What the list is narrowed to. The search stands open, the rest is folded where there is little room. */
export function Filters({ offers, filter, narrow, names, messages }: Props) {
  const words = messages.filters
  const id = useId()
  const hasRoom = useMedia('(min-width: 64rem)')
  const { nationwide, states, language } = names
  const choices = useMemo(
    () => choicesOf(offers, { nationwide, states, language }),
    [offers, nationwide, states, language],
  )
  const active = filterKeys.filter((key) => filter[key] !== openFilter[key]).length
  return (
    <search className="offers-filters no-print">
      <div className="filter">
        <label htmlFor={`${id}search`}>{words.search}</label>
        <p className="secondary" id={`${id}hint`}>
          {words.searchHint}
        </p>
        <input
          id={`${id}search`}
          type="search"
          className="field"
          autoComplete="off"
          aria-describedby={`${id}hint`}
          value={filter.search}
          onChange={({ target }) => narrow({ search: target.value })}
        />
      </div>
      <details open={hasRoom}>
        <summary>{words.active(active)}</summary>
        <fieldset className="filter">
          <legend>{words.outcome}</legend>
          {outcomes.map((outcome) => (
            <label key={outcome} className="option">
              <input
                type="radio"
                className="option-input"
                name={`${id}outcome`}
                checked={filter.outcome === outcome}
                onChange={() => narrow({ outcome })}
              />
              <span className="option-label">{words.outcomes[outcome]}</span>
            </label>
          ))}
        </fieldset>
        {selects.map((key) => (
          <FilterSelect
            key={key}
            label={words[key]}
            any={words.any}
            choices={choices[key]}
            value={filter[key]}
            onChange={(value) => narrow({ [key]: value })}
          />
        ))}
        <button
          type="button"
          className="link-button"
          aria-disabled={active === 0}
          onClick={() => narrow(openFilter)}
        >
          {words.reset}
        </button>
      </details>
    </search>
  )
}
