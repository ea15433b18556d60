import { firstPageOf } from '../progress/entryPage'
import { draftKey } from '../draft/draftStore'
import { PageForm } from '../parts/PageForm'
import { ProgressLine } from '../parts/ProgressLine'
import { Way } from '../parts/Way'
import type { PageScreenProps } from '../props'

/** One page of questions, with the way through the sections beside it. */
export function PageScreen(props: PageScreenProps) {
  const { texts, messages, walk, page, send } = props
  const intro = texts.sections[page.section]?.intro
  const isFirst = firstPageOf(walk, page.section)?.id === page.id
  return (
    <div className="with-side">
      <div>
        <ProgressLine texts={texts} messages={messages} walk={walk} page={page} />
        {isFirst && intro !== undefined && <p className="section-intro">{intro}</p>}
        <PageForm key={draftKey(page)} {...props} />
      </div>
      <Way texts={texts} messages={messages} walk={walk} page={page} send={send} />
    </div>
  )
}
