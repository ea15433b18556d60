import type { XlsxMessages } from '../../../i18n/xlsx/de'
import type { ReportDocument, ReportRecommendation } from '../../../report/reportDocument'
import type { Cell, Sheet } from '../workbook'

type Columns = XlsxMessages['columns']
type Name = keyof Columns

/** What is told of an entry, column by column; `place` is its place on the shortlist. */
const told: readonly {
  name: Name
  width: number
  of: (entry: ReportRecommendation, place: number) => Cell
}[] = [
  { name: 'name', width: 40, of: ({ name, url }) => linked(name, url) },
  { name: 'kind', width: 22, of: ({ kindText }) => kindText },
  { name: 'outcome', width: 18, of: ({ outcomeText }) => outcomeText },
  { name: 'shortlist', width: 14, of: (_, place) => (place === 0 ? null : place) },
  { name: 'operator', width: 30, of: ({ operator }) => operator ?? null },
  { name: 'place', width: 18, of: ({ place }) => place ?? null },
  { name: 'distance', width: 13, of: ({ distanceKm }) => distanceKm && Math.round(distanceKm) },
  { name: 'region', width: 20, of: ({ regionText }) => regionText },
  { name: 'topics', width: 26, of: ({ topics }) => lines(topics) },
  { name: 'offer', width: 60, of: ({ offer }) => offer },
  { name: 'cost', width: 22, of: ({ costText }) => costText },
  { name: 'money', width: 50, of: ({ money }) => lines(money) },
  { name: 'terms', width: 50, of: ({ terms }) => lines(terms.map(({ label, text }) => `${label}: ${text}`)) },
  { name: 'reasons', width: 50, of: ({ reasons }) => lines(reasons) },
  { name: 'conditions', width: 40, of: ({ conditions }) => lines(conditions) },
  { name: 'open', width: 40, of: ({ open }) => lines(open.map(({ text }) => text)) },
  { name: 'against', width: 40, of: ({ failed }) => lines(failed) },
  { name: 'cautions', width: 50, of: ({ cautions, unsure }) => lines([...cautions, ...unsure]) },
  { name: 'advice', width: 40, of: ({ advice }) => lines(advice) },
  { name: 'apply', width: 40, of: ({ apply }) => apply ?? null },
  { name: 'deadline', width: 24, of: ({ validText }) => validText ?? null },
  { name: 'status', width: 30, of: ({ statusText, statusNote }) => lines([statusText, statusNote]) },
  { name: 'checked', width: 20, of: ({ checkedText }) => checkedText },
  { name: 'address', width: 40, of: ({ url }) => linked(url ?? '', url) },
]

/** One row per entry: what fits and what perhaps fits first, then what does not and why, then the context. */
export function offersSheet(report: ReportDocument, { sheets, columns }: XlsxMessages): Sheet {
  return {
    name: sheets.offers,
    columns: told.map(({ name, width }) => ({ title: columns[name], width })),
    rows: [...report.recommendations, ...report.context].map((entry) => {
      const place = report.shortlist.indexOf(entry.id) + 1
      return told.map(({ of }) => of(entry, place))
    }),
  }
}

/** Where what is said of the entries was read, each source once for its entry. */
export function sourcesSheet(report: ReportDocument, { sheets, columns }: XlsxMessages): Sheet {
  return {
    name: sheets.sources,
    columns: [
      { title: columns.subject, width: 50 },
      { title: columns.source, width: 60 },
      { title: columns.address, width: 80 },
    ],
    rows: [...report.recommendations, ...report.context].flatMap(({ name, sources, cautionSources }) => {
      const byAddress = new Map([...sources, ...cautionSources].map((source) => [source.url, source.text]))
      return [...byAddress].map(([url, text]) => [name, text, linked(url, url)])
    }),
  }
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n')
}

function linked(text: string, url: string | null): Cell {
  return url === null ? text : { text, url }
}
