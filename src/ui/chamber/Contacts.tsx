import type { ReportChamber } from '../../report/chamber'
import { ExternalLink } from '../results/ExternalLink'
import '../styles/chamber.css'

type Props = {
  /** Absent where the chamber names nobody, or there is none. */
  chamber: ReportChamber | undefined
  newTab: string
  /** Its heading stands below another one. */
  isWithin?: boolean
}

/** Who at the chamber is there for this firm, for what, and how to reach them. */
export function Contacts({ chamber, newTab, isWithin = false }: Props) {
  if (chamber === undefined) return null
  const Heading = isWithin ? 'h3' : 'h2'
  const Name = isWithin ? 'h4' : 'h3'
  return (
    <section className="contacts">
      <Heading>{chamber.heading}</Heading>
      {chamber.note !== undefined && <p className="secondary">{chamber.note}</p>}
      <ul className="contact-cards">
        {chamber.contacts.map(({ name, role, topicsText, mail, phone, url }) => (
          <li key={`${name} ${mail ?? phone ?? url}`} className="contact-card">
            <Name className="contact-name">{name}</Name>
            {role && <p lang={role.language}>{role.text}</p>}
            {topicsText !== undefined && <p className="secondary">{topicsText}</p>}
            {phone !== undefined && (
              <p>
                <a href={`tel:${phone.replace(/[^+\d]/gu, '')}`}>{phone}</a>
              </p>
            )}
            {mail !== undefined && (
              <p>
                <a href={`mailto:${mail}`}>{mail}</a>
              </p>
            )}
            {url !== undefined && (
              <p>
                <ExternalLink url={url} text={shown(url)} newTab={newTab} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function shown(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '')
}
