import type { HostFacts } from '../../i18n/configurator/hostTexts.de'
import { Tabs, type Tab } from '../../ui/parts/Tabs'
import { CodeBlock } from './CodeBlock'
import type { PartProps } from './props'
import { baseOf } from './snippets'

type Text = 'privacyText' | 'accessibilityText'

/** Texts for the privacy page and the accessibility statement of the host, in both languages. */
export function TextsPart({ words, all, language, base, own, options }: PartProps & { own: string }) {
  const { lang, share } = options
  const factsAt = (folder: string, way: HostFacts['way']): HostFacts => ({
    host: new URL(folder).host,
    way,
    // Only a script can be told the result.
    isShared: share && way !== 'frame',
    statement: `${folder}?lang=${lang}#/barrierefreiheit`,
  })
  const hosted = factsAt(baseOf(own) ?? base, 'own')
  const block = (name: string, text: Text, facts: HostFacts) => (
    <CodeBlock
      name={name}
      text={all[lang].texts[text](facts).join('\n\n')}
      words={words.copy}
      lang={lang}
      isProse
    />
  )
  const tab = (id: Text, name: string): Tab => ({
    id,
    name,
    content: (
      <div className="maker-way">
        {id === 'privacyText' && block(words.ways.script, id, factsAt(base, 'script'))}
        {id === 'privacyText' && block(words.ways.frame, id, factsAt(base, 'frame'))}
        {id === 'accessibilityText' &&
          block(`${words.ways.script}, ${words.ways.frame}`, id, factsAt(base, 'script'))}
        {block(words.ways.own, id, hosted)}
      </div>
    ),
  })
  const { texts } = words
  return (
    <section className="maker-part" aria-labelledby="maker-texts" lang={language}>
      <h2 id="maker-texts">{texts.heading}</h2>
      <p>{texts.lead}</p>
      <Tabs
        label={texts.label}
        tabs={[tab('privacyText', texts.privacy), tab('accessibilityText', texts.accessibility)]}
      />
    </section>
  )
}
