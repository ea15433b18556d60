import { useMemo } from 'react'
import { termFinder } from '../../core/questionnaire/termsIn'
import { firstPageOf } from '../progress/entryPage'
import { draftKey } from '../draft/draftStore'
import { PageForm } from '../parts/PageForm'
import { ProgressLine } from '../parts/ProgressLine'
import { Way } from '../parts/Way'
import type { PageScreenProps } from '../props'
import { ExplainedText } from '../terms/ExplainedText'

/** One page of questions, with the way through the sections beside it. */
export function PageScreen(props: PageScreenProps) {
  const { texts, messages, walk, page, glossary, send } = props
  const find = useMemo(() => termFinder(glossary), [glossary])
  const intro = texts.sections[page.section]?.intro
  const isFirst = firstPageOf(walk, page.section)?.id === page.id
  return (
    <div className="with-side">
      <div>
        <ProgressLine texts={texts} messages={messages} walk={walk} page={page} />
        {isFirst && intro !== undefined && (
          <ExplainedText className="section-intro" text={intro} places={find(intro)} />
        )}
        <PageForm key={draftKey(page)} {...props} find={find} />
      </div>
      <Way texts={texts} messages={messages} walk={walk} page={page} send={send} />
    </div>
  )
}
