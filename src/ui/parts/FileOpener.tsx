import type { StartScreenProps } from '../props'
import { FilePicker } from './FilePicker'

type FileOpenerProps = Pick<StartScreenProps, 'messages' | 'importing' | 'send'>

/** Opens a saved file or a report and goes on with it. */
export function FileOpener({ messages, importing, send }: FileOpenerProps) {
  return (
    <FilePicker
      words={messages.start}
      isReading={importing}
      onFile={(file) => send({ type: 'file.chosen', file })}
    />
  )
}
