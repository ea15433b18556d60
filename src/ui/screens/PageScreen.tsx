import { useMemo } from 'react'
import { termFinder } from '../../core/questionnaire/termsIn'
import { draftKey } from '../draft/draftStore'
import { PageForm } from '../parts/PageForm'
import { ProgressLine } from '../parts/ProgressLine'
import { Way } from '../parts/Way'
import { firstPageOf } from '../progress/entryPage'
import type { PageScreenProps } from '../props'
import { ExplainedText } from '../terms/ExplainedText'
import { stepsOf } from '../workshop/steps'

/** One page of questions, with the way through the sections beside it; for a group its questions one at a time. */
export function PageScreen(props: PageScreenProps) {
  const { texts, messages, walk, page, question, mode, glossary, send } = props
  const find = useMemo(() => termFinder(glossary), [glossary])
  const steps = stepsOf(page, question, send)
  const isWorkshop = mode === 'workshop'
  const intro = texts.sections[page.section]?.intro
  const isFirst = firstPageOf(walk, page.section)?.id === page.id && (!isWorkshop || steps.at === 0)
  const shown = isWorkshop ? { ...page, questions: page.questions.slice(steps.at, steps.at + 1) } : page
  return (
    <div className={isWorkshop ? 'workshop' : 'with-side'}>
      <div>
        <ProgressLine texts={texts} messages={messages} walk={walk} page={shown} />
        {isFirst && intro !== undefined && (
          <ExplainedText className="section-intro" text={intro} places={find(intro)} />
        )}
        <PageForm key={draftKey(page)} {...props} find={find} steps={isWorkshop ? steps : undefined} />
      </div>
      {!isWorkshop && <Way texts={texts} messages={messages} walk={walk} page={page} send={send} />}
    </div>
  )
}
