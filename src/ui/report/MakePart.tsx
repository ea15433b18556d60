import { FileState } from './FileState'
import { MakeButton } from './MakeButton'
import { ofEntry } from './ofEntry'
import type { ReportScreenProps } from './props'

/** The button that makes the report, how far it is, and the file. */
export function MakePart({ report, messages, pdf: made, send, onShare }: ReportScreenProps) {
  const pdf = ofEntry(made, false)
  const labels = {
    idle: messages.make,
    making: messages.making,
    ready: messages.again,
    failed: messages.retry,
  }
  return (
    <section className="report-make" aria-label={messages.make}>
      <MakeButton
        pdf={pdf}
        label={labels[pdf.state]}
        look={pdf.state === 'ready' ? 'button button-secondary' : 'button'}
        messages={messages}
        onMake={() => send({ type: 'report.requested' })}
        onCancel={() => send({ type: 'report.cancelled' })}
      />
      <FileState pdf={pdf} messages={messages} language={report.language} isSheet={false} onShare={onShare} />
    </section>
  )
}
