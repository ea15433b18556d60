import { Layout } from '../../ui/Layout'
import type { LayoutProps } from '../../ui/props'
import { SavedFile } from './SavedFile'
import { widgetWords } from './words'

/** The frame of every screen inside another page. */
export function FrameLayout(props: LayoutProps) {
  const words = widgetWords(props.language)
  return (
    <Layout
      {...props}
      foot={
        <>
          {props.foot}
          <p className="frame-foot">
            {words.by} ·{' '}
            <a href={`../../?lang=${props.language}`} target="_blank" rel="noopener">
              {words.ownWindow} ({words.newTab})
            </a>
          </p>
        </>
      }
    >
      <SavedFile words={words.saved} />
      {props.children}
    </Layout>
  )
}
