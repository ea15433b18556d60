import { useId, useRef, useState } from 'react'
import type { LayoutProps } from '../props'
import { DataPanel } from './DataPanel'
import { FlagMark } from './FlagMark'

type BarProps = Omit<LayoutProps, 'version' | 'noticesHref' | 'configuratorHref' | 'foot' | 'children'>

/** Name, tools and language at the head of every screen. */
export function Bar(props: BarProps) {
  const { language, messages, place, hasAnswers, changed, mode, plain = false, send, onSave } = props
  const words = messages.layout
  const panelId = useId()
  // The panel belongs to the place where it was opened.
  const [openAt, setOpenAt] = useState<LayoutProps['place'] | null>(null)
  const dataOpen = openAt === place
  const dataButton = useRef<HTMLButtonElement>(null)
  const closeData = () => {
    setOpenAt(null)
    dataButton.current?.focus()
  }
  return (
    <header>
      {props.brand}
      <div className="bar">
        <button
          type="button"
          className="brand"
          onClick={() => send({ type: 'place.requested', place: { screen: 'start' } })}
        >
          <FlagMark />
          {words.product}
          <span className="visually-hidden"> – {words.start}</span>
        </button>
        <nav className="bar-tools" aria-label={words.navigation}>
          {hasAnswers && (
            <button type="button" className="bar-tool" onClick={onSave}>
              {words.save}
              <span className="visually-hidden">: {words.saveHint}</span>
              {changed && (
                <span className="unsaved" title={words.unsaved}>
                  <span className="visually-hidden"> ({words.unsaved})</span>
                </span>
              )}
            </button>
          )}
          <div className="bar-others">
            <button
              type="button"
              className="bar-tool"
              aria-current={place.screen === 'tasks' ? 'page' : undefined}
              onClick={() => send({ type: 'place.requested', place: { screen: 'tasks' } })}
            >
              {words.overview}
            </button>
            <button
              type="button"
              ref={dataButton}
              className="bar-tool"
              aria-expanded={dataOpen}
              aria-controls={dataOpen ? panelId : undefined}
              onClick={() => setOpenAt(dataOpen ? null : place)}
            >
              {words.data}
            </button>
            {mode === 'workshop' && (
              <button
                type="button"
                className="bar-tool"
                onClick={() => send({ type: 'mode.chosen', mode: 'usual' })}
              >
                {messages.workshop.end}
              </button>
            )}
            {language === 'de' && (
              <button
                type="button"
                className="bar-tool"
                aria-pressed={plain}
                onClick={() => send({ type: 'plain.chosen', plain: !plain })}
              >
                {words.plain}
              </button>
            )}
            <button
              type="button"
              className="bar-tool"
              lang={words.otherLanguageCode}
              onClick={() => send({ type: 'language.chosen', language: language === 'de' ? 'en' : 'de' })}
            >
              {words.otherLanguage}
            </button>
          </div>
        </nav>
      </div>
      {dataOpen && <DataPanel id={panelId} {...props} onClose={closeData} />}
    </header>
  )
}
