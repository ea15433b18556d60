import type { Language } from '../../core/questionnaire/texts'
import type { ResultsMessages } from '../../i18n/results/de'
import type { UiMessages } from '../../i18n/ui/de'
import { FlagMark } from '../parts/FlagMark'
import { Buttons } from './Buttons'
import { Comparison } from './Comparison'
import { Dialogs } from './Dialogs'
import { Fields } from './Fields'
import { Colours, Texts } from './Foundations'
import { Lists } from './Lists'
import { Notices } from './Notices'
import { Pictures } from './Pictures'
import { Ways } from './Ways'
import { partsWords } from './words'

const parts = [
  'colours',
  'texts',
  'buttons',
  'notices',
  'fields',
  'lists',
  'pictures',
  'charts',
  'tabs',
  'dialogs',
] as const

type Props = { language: Language; messages: UiMessages; charts: ResultsMessages['charts'] }

/** Every part of the interface in every state, for those who build with them. */
export function PartsPage({ language, messages, charts }: Props) {
  const words = partsWords[language]
  const other = language === 'de' ? 'en' : 'de'
  return (
    <div className="site" lang={language}>
      <header className="bar">
        <span className="brand">
          <FlagMark />
          {words.title}
        </span>
        <p className="bar-tools">
          <a href={`?lang=${other}`} lang={other}>
            {words.other}
          </a>
        </p>
      </header>
      <main className="content parts-page">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <nav aria-label={words.contents}>
          <ul className="parts-contents">
            {parts.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{words[id]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Colours words={words} />
        <Texts words={words} />
        <Buttons words={words} />
        <Notices words={words} messages={messages} />
        <Fields words={words} messages={messages} language={language} />
        <Lists words={words} />
        <Pictures words={words} />
        <Comparison words={words} charts={charts} />
        <Ways words={words} />
        <Dialogs words={words} messages={messages} />
      </main>
    </div>
  )
}
