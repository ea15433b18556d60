import type { Chamber, ChamberLinks } from '../../core/chamber/chamber'
import { saidIn } from '../../core/chamber/chamberText'
import type { Language } from '../../core/questionnaire/texts'
import type { Fault } from '../../core/result'
import { FaultList } from './FaultList'
import type { ChamberMessages } from './props'
import '../styles/chamber.css'

type Props = {
  /** `null` where its file could not be used. */
  chamber: Chamber | null
  language: Language
  /** What was left out of its file. */
  faults: readonly Fault[]
  words: ChamberMessages
}

/** Whose offer the page is: website, legal notice, privacy, where barriers are reported. */
export function ChamberFoot({ chamber, language, faults, words }: Props) {
  const links = chamber ? linksOf(chamber.links, words) : []
  const name = chamber?.name ? saidIn(language, chamber.name) : null
  return (
    <>
      {links.length > 0 && (
        <nav className="chamber-links" aria-label={words.linksOf(name?.text ?? null)}>
          <span lang={name?.language}>{words.linksOf(name?.text ?? null)}:</span>
          <ul>
            {links.map(({ text, address }) => (
              <li key={text}>
                {address.startsWith('mailto:') ? (
                  <a href={address}>{text}</a>
                ) : (
                  <a href={address} target="_blank" rel="noopener noreferrer">
                    {text} {words.newTab}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </nav>
      )}
      <FaultList faults={faults} words={words} />
    </>
  )
}

function linksOf({ home, imprint, privacy, accessibility }: ChamberLinks, words: ChamberMessages) {
  const barriers = accessibility?.url ?? (accessibility?.mail && `mailto:${accessibility.mail}`)
  return [
    { text: words.home, address: home },
    { text: words.imprint, address: imprint },
    { text: words.privacy, address: privacy },
    { text: words.barriers, address: barriers },
  ].flatMap(({ text, address }) => (address === undefined ? [] : [{ text, address }]))
}
