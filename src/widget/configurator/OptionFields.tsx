import { TextField } from '../../ui/adviser/TextField'
import { AccentChoice } from './AccentChoice'
import { PrefillFields } from './PrefillFields'
import type { PartProps } from './props'
import { Select } from './Select'

const depths = ['quick', 'full']
const starts = ['start', 'questions', 'overview', 'offers'] as const
const longestAddress = 500

/** All that can be chosen for the check. */
export function OptionFields(props: PartProps) {
  const { words: all, options, onOptions, texts } = props
  const words = all.options
  const change = (changed: Partial<typeof options>) => onOptions({ ...options, ...changed })
  return (
    <section className="maker-part" aria-labelledby="maker-options">
      <h2 id="maker-options">{words.heading}</h2>
      <Select
        label={words.lang}
        value={options.lang}
        onChange={(lang) => change({ lang: lang === 'en' ? 'en' : 'de' })}
      >
        <option value="de">{words.langs.de}</option>
        <option value="en">{words.langs.en}</option>
      </Select>
      <Select label={words.depth} value={options.depth} onChange={(depth) => change({ depth })}>
        <option value="">{words.depthNone}</option>
        {depths.map((depth) => (
          <option key={depth} value={depth}>
            {texts.questions['scope.depth']?.options?.[depth]?.label ?? depth}
          </option>
        ))}
      </Select>
      <Select
        label={words.start}
        value={options.start || 'start'}
        onChange={(start) => change({ start: start === 'start' ? '' : start })}
      >
        {starts.map((start) => (
          <option key={start} value={start}>
            {words.starts[start]}
          </option>
        ))}
      </Select>
      <fieldset className="maker-choices" aria-describedby="maker-topics-hint">
        <legend>{words.topics}</legend>
        <p className="hint" id="maker-topics-hint">
          {words.topicsHint}
        </p>
        {Object.entries(texts.topics).map(([id, { title }]) => (
          <Check
            key={id}
            label={title}
            isOn={options.topics.includes(id)}
            onChange={(isOn) =>
              change({
                topics: Object.keys(texts.topics).filter((each) =>
                  each === id ? isOn : options.topics.includes(each),
                ),
              })
            }
          />
        ))}
      </fieldset>
      <AccentChoice {...props} />
      <TextField
        label={words.chamber}
        aside={all.optional}
        hint={words.chamberHint}
        errorPrefix={all.errorPrefix}
        value={options.chamber}
        maxLength={longestAddress}
        type="url"
        onChange={(chamber) => change({ chamber })}
      />
      <div className="maker-choices">
        <Check
          label={words.share}
          describedBy="maker-share-hint"
          isOn={options.share}
          onChange={(share) => change({ share })}
        />
        <p className="hint" id="maker-share-hint">
          {words.shareHint}
        </p>
      </div>
      <PrefillFields {...props} />
    </section>
  )
}

type CheckProps = { label: string; describedBy?: string; isOn: boolean; onChange: (isOn: boolean) => void }

function Check({ label, describedBy, isOn, onChange }: CheckProps) {
  return (
    <label className="maker-check">
      <input
        type="checkbox"
        checked={isOn}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
