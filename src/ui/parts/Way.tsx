import { isEverAsked } from '../../core/questionnaire/everAsked'
import { pagesOf, type Page } from '../../core/questionnaire/path'
import type { QuestionnaireTexts } from '../../core/questionnaire/texts'
import type { Walk } from '../../core/questionnaire/walk'
import type { UiMessages } from '../../i18n/ui/de'
import { positionOf, statusTag } from '../progress/progress'
import { entryPage } from '../progress/entryPage'
import type { Send } from '../props'

type WayProps = { texts: QuestionnaireTexts; messages: UiMessages; walk: Walk; page: Page; send: Send }

/** The way through the sections beside the open page; every section that is asked can be reached. */
export function Way({ texts, messages, walk, page, send }: WayProps) {
  const pages = pagesOf(walk)
  const position = positionOf(walk, page)
  return (
    <nav className="way" aria-label={messages.page.way}>
      <h2 className="way-heading" aria-hidden="true">
        {messages.page.way}
      </h2>
      <ol className="way-list">
        {walk.questionnaire.sections.filter(isEverAsked).map((section) => {
          const { id } = section
          const entry = entryPage(walk, pages, id)
          const isHere = id === page.section
          const tag = isHere
            ? { words: messages.page.positionShort(position.last, position.of), tone: 'tag-sea' }
            : statusTag(walk, section, entry !== undefined, messages)
          const title = texts.sections[id]?.title ?? id
          return (
            <li key={id} className="way-step" aria-current={isHere ? 'step' : undefined}>
              {entry && !isHere ? (
                <button
                  type="button"
                  className="link-button way-link"
                  onClick={() => send({ type: 'place.requested', place: { screen: 'page', page: entry.id } })}
                >
                  {title}
                </button>
              ) : (
                <span className="way-title">{title}</span>
              )}
              <span className={`tag ${tag.tone}`}>{tag.words}</span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
