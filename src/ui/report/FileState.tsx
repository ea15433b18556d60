import { someOf } from '../../i18n/characters'
import { formatsOf } from '../../i18n/format'
import { Icon } from '../icons/Icon'
import { Callout } from '../parts/Callout'
import type { Language } from '../../core/questionnaire/texts'
import type { PdfState, ReportScreenProps } from './props'

type Props = Pick<ReportScreenProps, 'messages' | 'onShare'> & {
  pdf: PdfState
  language: Language
  /** The file is a sheet for a call, not the report. */
  isSheet: boolean
}

const lookOf = {
  idle: '',
  making: '',
  ready: 'callout callout-good',
  failed: 'callout callout-stop',
} as const

/** How far the file is, said aloud at the start, at the half and at the end; once it is there, the link to it. */
export function FileState({ pdf, messages, language, isSheet, onShare }: Props) {
  return (
    <div className="file-state">
      {pdf.state === 'making' && (
        <progress className="meter" max={1} value={pdf.done} aria-label={messages.progress} />
      )}
      <output className={`file-said ${lookOf[pdf.state]}`}>
        {pdf.state === 'ready' && <Icon name="check" />}
        {pdf.state === 'failed' && <Icon name="stop" />}
        <span>{sayingOf(pdf, messages, isSheet)}</span>
      </output>
      {pdf.state === 'ready' && (
        <div className="file-ready">
          <div className="button-row">
            <a className="button" href={pdf.address} download={pdf.fileName}>
              <Icon name="download" />
              {messages.download(pdf.fileName)}
            </a>
            {onShare && (
              <button type="button" className="button button-secondary" onClick={onShare}>
                <Icon name="share" />
                {messages.share}
              </button>
            )}
          </div>
          <p className="secondary">{messages.facts(pdf.pages, sizeOf(pdf.size, language))}</p>
          {pdf.missing.length > 0 && (
            <Callout tone="caution">
              <p>{messages.replaced(someOf(pdf.missing, messages.moreCharacters), pdf.missing.length)}</p>
            </Callout>
          )}
        </div>
      )}
    </div>
  )
}

function sayingOf(pdf: PdfState, messages: Props['messages'], isSheet: boolean): string {
  switch (pdf.state) {
    case 'idle':
      return ''
    case 'making':
      if (pdf.done >= 0.5) return messages.halfDone
      return isSheet ? messages.makingSheet : messages.making
    case 'ready':
      return isSheet ? messages.readySheet : messages.ready
    case 'failed':
      return messages.failed
  }
}

function sizeOf(bytes: number, language: Language): string {
  const { number } = formatsOf(language)
  return bytes >= 1_000_000 ? `${number(bytes / 1_000_000)} MB` : `${number(Math.ceil(bytes / 1000))} kB`
}
