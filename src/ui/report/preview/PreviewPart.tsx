import { memo, useState } from 'react'
import type { Preview } from '../../../report/preview'
import type { ReportScreenMessages } from '../../../i18n/reportScreen/de'
import type { PreviewState } from '../props'
import { PageDrawing } from './PageDrawing'
import { PageStrip } from './PageStrip'

type Props = { preview: PreviewState; messages: ReportScreenMessages }

/**
 * How the report will look: one page large, all in small, and in words what stands on which page. Its room is kept free. Drawn
 * anew only when something in it changes: many things on the screen change while a file is made.
 */
export const PreviewPart = memo(function PreviewPart({ preview: state, messages }: Props) {
  const words = messages.preview
  const preview = 'preview' in state ? state.preview : null
  return (
    <section className="report-preview" aria-busy={state.state === 'making'}>
      <h2>{words.title}</h2>
      {preview === null ? (
        <>
          <p className="preview-said secondary">{state.state === 'failed' ? words.failed : words.none}</p>
          <div className="page-large" aria-hidden="true">
            <div className="page-frame" />
            <div className="page-caption" />
          </div>
          <div className="page-thumbs" aria-hidden="true">
            <span className="page-thumb">
              <span className="page-frame" />
              <span className="page-number">1</span>
            </span>
          </div>
          <div className="page-details" />
        </>
      ) : (
        <Pages preview={preview} isOutdated={state.state === 'making'} messages={messages} />
      )}
    </section>
  )
})

type PagesProps = { preview: Preview; isOutdated: boolean; messages: ReportScreenMessages }

function Pages({ preview, isOutdated, messages }: PagesProps) {
  const words = messages.preview
  const [wanted, setWanted] = useState(1)
  const count = preview.pages.length
  const number = Math.min(wanted, count)
  const page = preview.pages[number - 1]
  return (
    <>
      <p className="preview-said secondary">{isOutdated ? words.making : words.pages(count)}</p>
      {page && (
        <figure className={isOutdated ? 'page-large is-outdated' : 'page-large'}>
          <div className="page-frame">
            <PageDrawing page={page} width={preview.width} height={preview.height} />
          </div>
          <figcaption className="page-caption">
            <button
              type="button"
              className="button button-secondary button-small"
              aria-disabled={number === 1 || undefined}
              onClick={() => setWanted(Math.max(number - 1, 1))}
            >
              {words.before}
            </button>
            <output>{words.page(number, count)}</output>
            <button
              type="button"
              className="button button-secondary button-small"
              aria-disabled={number === count || undefined}
              onClick={() => setWanted(Math.min(number + 1, count))}
            >
              {words.next}
            </button>
          </figcaption>
        </figure>
      )}
      <PageStrip preview={preview} chosen={number} messages={messages} choose={setWanted} />
      <details className="page-details">
        <summary>{words.contents}</summary>
        <ol className="page-contents">
          {preview.entries.map(({ title, level, page: place }) => (
            <li key={`${level} ${title} ${place}`} className={`page-entry-${level}`}>
              {words.on(title, place)}
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}
