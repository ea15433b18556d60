import type { OffersMessages } from '../../i18n/offers/de'
import type { ReportRecommendation } from '../../report/reportDocument'
import { comparisonRows } from './comparisonRows'

type Props = {
  offers: readonly ReportRecommendation[]
  remove: (id: string) => void
  messages: OffersMessages
}

/** Entries as columns, what is known of them as rows; on narrow screens each row becomes a block. */
export function ComparisonTable({ offers, remove, messages }: Props) {
  const { comparison: words, of } = messages
  return (
    <table className="comparison-table">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.row}</span>
          </th>
          {offers.map(({ id, name }) => (
            <th key={id} scope="col">
              <span>{name}</span>
              <button type="button" className="link-button" onClick={() => remove(id)}>
                {words.remove}
                <span className="visually-hidden">{of(name)}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparisonRows(offers, messages).map(({ label, cells }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {cells.map((sentences, index) => (
              <td
                key={offers[index]?.id}
                data-label={offers[index]?.name}
                className={sentences.length === 0 ? 'cell-empty' : undefined}
              >
                {sentences.length === 0 && <span className="secondary">{words.none}</span>}
                {sentences.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
