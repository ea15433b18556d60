import type { Chamber } from '../../core/chamber/chamber'
import { saidIn } from '../../core/chamber/chamberText'
import type { Language } from '../../core/questionnaire/texts'
import type { ChamberMessages } from './props'
import '../styles/chamber.css'

type Props = { chamber: Chamber; language: Language; words: ChamberMessages }

/** Who offers the check: logo and name, at the head of each screen. */
export function Brand({ chamber: { name, logo, links }, language, words }: Props) {
  if (!name) return null
  const said = saidIn(language, name)
  const shown = (
    <>
      {logo && (
        <img
          className="chamber-logo"
          src={`data:${logo.type};base64,${logo.data}`}
          alt={words.logo(said.text)}
          width={logo.width}
          height={logo.height}
        />
      )}
      <span>
        <span className="chamber-by">{words.offeredBy}</span>{' '}
        <strong lang={said.language}>{said.text}</strong>
      </span>
    </>
  )
  return (
    <div className="chamber-brand">
      {links.home === undefined ? (
        shown
      ) : (
        <a href={links.home} target="_blank" rel="noopener noreferrer">
          {shown}
          <span className="visually-hidden"> {words.newTab}</span>
        </a>
      )}
    </div>
  )
}
