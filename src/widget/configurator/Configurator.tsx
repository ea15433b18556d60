import { useState } from 'react'
import { download } from '../../app/download'
import { FlagMark } from '../../ui/parts/FlagMark'
import { noOptions } from './options'
import { OptionFields } from './OptionFields'
import { PolicyPart } from './PolicyPart'
import { Preview } from './Preview'
import type { ConfiguratorProps } from './props'
import { starterFile } from './starter'
import { StepsPart } from './StepsPart'
import { TextsPart } from './TextsPart'
import { Ways } from './Ways'

const ownAddress = 'https://www.kammer.example/lotse/'

/** The page that makes the piece of HTML for a website, and all that belongs to it. */
export function Configurator(props: ConfiguratorProps) {
  const { language, all, base } = props
  const words = all[language]
  const [options, setOptions] = useState(() => noOptions(language))
  const [own, setOwn] = useState(ownAddress)
  const shared = { ...props, words, options, onOptions: setOptions }
  const other = language === 'de' ? 'en' : 'de'
  return (
    <div className="site" lang={language}>
      <header className="bar">
        <a className="brand maker-brand" href={`${base}?lang=${language}`}>
          <FlagMark />
          {words.product}
          <span className="visually-hidden"> – {words.toCheck}</span>
        </a>
        <nav className="bar-tools" aria-label={words.otherLanguage}>
          <a className="bar-tool maker-tool" href={`?lang=${other}`} lang={other} hrefLang={other}>
            {words.otherLanguage}
          </a>
        </nav>
      </header>
      <main className="content maker">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <div className="maker-sides">
          <OptionFields {...shared} />
          <Preview {...shared} />
        </div>
        <Ways {...shared} own={own} onOwn={setOwn} />
        <PolicyPart {...shared} />
        <StepsPart {...shared} />
        <TextsPart {...shared} own={own} />
        <section className="maker-part" aria-labelledby="maker-chamber">
          <h2 id="maker-chamber">{words.chamber.heading}</h2>
          <p>{words.chamber.text}</p>
          <p className="button-row">
            <button
              type="button"
              className="button button-secondary"
              onClick={() => download('chamber.json', starterFile(options), 'application/json')}
            >
              {words.chamber.download}
            </button>
          </p>
        </section>
        <section className="maker-part" aria-labelledby="maker-trouble">
          <h2 id="maker-trouble">{words.trouble.heading}</h2>
          <p>{words.trouble.text}</p>
        </section>
      </main>
    </div>
  )
}
