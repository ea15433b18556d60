import type { Chamber } from '../../core/chamber/chamber'
import { saidIn } from '../../core/chamber/chamberText'
import type { Language } from '../../core/questionnaire/texts'
import type { ChamberMessages } from './props'
import '../styles/chamber.css'

type Props = { chamber: Chamber; language: Language; words: ChamberMessages }

/** What a chamber says before the check begins, folded: the check comes first. */
export function ChamberForeword({ chamber: { name, foreword }, language, words }: Props) {
  if (!foreword) return null
  const said = saidIn(language, foreword)
  const paragraphs = said.text.split(/[\r\n]+/u).filter((text) => text.trim() !== '')
  return (
    <details className="chamber-foreword">
      <summary>{words.foreword(name ? saidIn(language, name).text : null)}</summary>
      <div lang={said.language}>
        {paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </details>
  )
}
