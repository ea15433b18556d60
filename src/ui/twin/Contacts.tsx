import type { ReportChamber } from '../../report/chamber'
import { WebLink } from './WebLink'

/** Who at the chamber is there for the firm, for what, and how to reach them. */
export function Contacts({ chamber }: { chamber: ReportChamber }) {
  return (
    <section>
      <h3>{chamber.heading}</h3>
      {chamber.note !== undefined && <p className="secondary">{chamber.note}</p>}
      {chamber.contacts.map(({ name, role, topicsText, mail, phone, url }) => (
        <section key={`${name} ${mail ?? phone ?? url}`} className="twin-card">
          <h4>{name}</h4>
          {role && <p lang={role.language}>{role.text}</p>}
          {topicsText !== undefined && <p>{topicsText}</p>}
          {phone !== undefined && <p>{phone}</p>}
          {mail !== undefined && (
            <p>
              <a href={`mailto:${mail}`}>{mail}</a>
            </p>
          )}
          {url !== undefined && (
            <p>
              <WebLink url={url} text={url} />
            </p>
          )}
        </section>
      ))}
    </section>
  )
}
