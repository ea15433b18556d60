import type { UiMessages } from '../../i18n/ui/de'
import { Callout } from '../parts/Callout'
import { ErrorSummary } from '../parts/ErrorSummary'
import { Part } from './Part'
import type { PartsWords } from './words'

const tags = ['', 'tag-ok', 'tag-warn', 'tag-sea', 'tag-flag']

/** Notices in their tones, the summary of errors, and tags. */
export function Notices({ words, messages }: { words: PartsWords; messages: UiMessages }) {
  return (
    <Part id="notices" title={words.notices}>
      {(['plain', 'good', 'caution', 'stop'] as const).map((tone) => (
        <Callout key={tone} tone={tone}>
          <h3>{words.tones[tone][0]}</h3>
          <p>{words.tones[tone][1]}</p>
        </Callout>
      ))}
      <ErrorSummary
        messages={messages}
        entries={[
          { words: messages.faults.chooseAnswer, field: 'one' },
          { words: messages.faults.notANumber, field: 'other' },
        ]}
        refusals={0}
        onChosen={() => undefined}
      />
      <p className="part-tags">
        {words.tags.map((name, index) => (
          <span key={name} className={`tag ${tags[index] ?? ''}`}>
            {name}
          </span>
        ))}
      </p>
    </Part>
  )
}
