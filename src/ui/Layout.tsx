import { useRef } from 'react'
import { Bar } from './parts/Bar'
import { PlaceLink } from './parts/PlaceLink'
import type { LayoutProps } from './props'

/** The frame of every screen: skip link, head, content, foot. */
export function Layout({ children, foot, version, noticesHref, configuratorHref, ...bar }: LayoutProps) {
  const words = bar.messages.layout
  const content = useRef<HTMLElement>(null)
  return (
    <div className="site" lang={bar.language}>
      <a
        className="skip-link"
        href="#inhalt"
        onClick={(event) => {
          // By reference: the address belongs to the screens.
          event.preventDefault()
          content.current?.focus()
        }}
      >
        {words.skip}
      </a>
      <Bar {...bar} />
      <main id="inhalt" className="content" ref={content} tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        {foot}
        <p>{words.privacy}</p>
        <p>
          <PlaceLink to={{ screen: 'privacy' }} send={bar.send}>
            {words.privacyPage}
          </PlaceLink>
        </p>
        <p>
          <PlaceLink to={{ screen: 'statement' }} send={bar.send}>
            {words.statement}
          </PlaceLink>
        </p>
        {configuratorHref !== undefined && (
          <p>
            <a href={configuratorHref}>{words.embed}</a>
          </p>
        )}
        <p>
          <a href={noticesHref} target="_blank" rel="noreferrer">
            {words.notices} ({words.newTab})
          </a>
        </p>
        <p>{words.version(version)}</p>
      </footer>
    </div>
  )
}
