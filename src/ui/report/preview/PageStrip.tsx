import { useId } from 'react'
import type { Preview, PreviewPage } from '../../../report/preview'
import type { ReportScreenMessages } from '../../../i18n/reportScreen/de'
import { PageDrawing } from './PageDrawing'
import { useSeen } from './useSeen'

type Props = {
  preview: Preview
  chosen: number
  messages: ReportScreenMessages
  choose: (page: number) => void
}

/** All pages in small, one of them chosen: radios, so that it is one stop of the keyboard and the arrows go on. */
export function PageStrip({ preview, chosen, messages, choose }: Props) {
  const name = useId()
  return (
    <fieldset className="page-strip">
      <legend className="visually-hidden">{messages.preview.choose}</legend>
      <div className="page-thumbs">
        {preview.pages.map((page) => (
          <Thumb
            key={page.number}
            name={name}
            page={page}
            preview={preview}
            isChosen={page.number === chosen}
            label={messages.preview.on(page.title, page.number)}
            choose={choose}
          />
        ))}
      </div>
    </fieldset>
  )
}

type ThumbProps = {
  name: string
  page: PreviewPage
  preview: Preview
  isChosen: boolean
  label: string
  choose: (page: number) => void
}

function Thumb({ name, page, preview, isChosen, label, choose }: ThumbProps) {
  const [element, isSeen] = useSeen<HTMLLabelElement>()
  return (
    <label className="page-thumb" ref={element}>
      <input
        type="radio"
        className="visually-hidden"
        name={name}
        value={page.number}
        checked={isChosen}
        onChange={() => choose(page.number)}
      />
      <span className="page-frame">
        {isSeen && <PageDrawing page={page} width={preview.width} height={preview.height} />}
      </span>
      <span className="page-number" aria-hidden="true">
        {page.number}
      </span>
      <span className="visually-hidden">{label}</span>
    </label>
  )
}
