import { TextField } from '../../ui/adviser/TextField'
import { Tabs } from '../../ui/parts/Tabs'
import { CodeBlock } from './CodeBlock'
import type { PartProps } from './props'
import { baseOf, fileBeside, frameSnippet, linkSnippet, scriptSnippet } from './snippets'

type Props = PartProps & { own: string; onOwn: (address: string) => void }

/** Four ways to put the check on a page. */
export function Ways(props: Props) {
  const { words: all, all: inBoth, options, base } = props
  const words = all.ways
  const wanted = { base, options, words: inBoth[options.lang].snippet }
  const isFileLeft = options.chamber.trim() !== fileBeside(base, options)
  const block = (text: string) => <CodeBlock name={words.snippet} text={text} words={all.copy} />
  return (
    <section className="maker-part" aria-labelledby="maker-ways">
      <h2 id="maker-ways">{words.heading}</h2>
      <p>{words.lead}</p>
      <Tabs
        label={words.label}
        tabs={[
          {
            id: 'script',
            name: words.script,
            content: (
              <div className="maker-way">
                <p>{words.scriptText}</p>
                {block(scriptSnippet(wanted))}
                <p>{words.roomText}</p>
                <details>
                  <summary>{words.events}</summary>
                  <p className="details-inside">{words.eventsText}</p>
                </details>
              </div>
            ),
          },
          {
            id: 'frame',
            name: words.frame,
            content: (
              <div className="maker-way">
                <p>{words.frameText}</p>
                {isFileLeft && <p>{words.chamberLeft}</p>}
                {block(frameSnippet(wanted))}
              </div>
            ),
          },
          {
            id: 'link',
            name: words.link,
            content: (
              <div className="maker-way">
                <p>{words.linkText}</p>
                {isFileLeft && <p>{words.chamberLeft}</p>}
                {block(linkSnippet(wanted))}
              </div>
            ),
          },
          { id: 'own', name: words.own, content: <OwnServer {...props} /> },
        ]}
      />
    </section>
  )
}

function OwnServer({ words: all, all: inBoth, options, base, version, own, onOwn }: Props) {
  const words = all.ways
  const ownBase = baseOf(own)
  const archive = `${base}mittelstandslotse-${version}.zip`
  return (
    <div className="maker-way">
      <p>{words.ownText}</p>
      <p className="button-row">
        <a className="button button-secondary" href={archive} download="">
          {words.archive(version)}
        </a>
        <a href={`${archive}.sha256`} download="">
          {words.sum}
        </a>
      </p>
      <ol>
        {words.ownSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <TextField
        label={words.ownAddress}
        errorPrefix={all.errorPrefix}
        value={own}
        fault={ownBase === null ? words.ownAddressFault : undefined}
        maxLength={500}
        type="url"
        onChange={onOwn}
      />
      {ownBase !== null && (
        <CodeBlock
          name={words.snippet}
          text={scriptSnippet({ base: ownBase, options, words: inBoth[options.lang].snippet })}
          words={all.copy}
        />
      )}
    </div>
  )
}
