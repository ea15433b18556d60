import { contrastOf, isColour, readableOnWhite, textContrast } from '../../core/profile/contrast'
import { formatsOf } from '../../i18n/format'
import { colourOf } from './profileDraft'
import type { AdviserScreenProps } from './props'
import { TextField } from './TextField'

type Props = Pick<AdviserScreenProps, 'language' | 'messages' | 'profile'> & {
  fault: string | undefined
  onChange: (accent: string) => void
}

const houseAccent = '#005f78'

/** The colour, typed or picked, and beside it how it comes out on paper. */
export function AccentField({ language, messages, profile, fault, onChange }: Props) {
  const words = messages.profile
  const colour = colourOf(profile.accent)
  return (
    <div className="adviser-accent">
      <TextField
        label={words.accent}
        aside={messages.optional}
        hint={words.accentHint}
        errorPrefix={messages.errorPrefix}
        value={profile.accent}
        fault={fault}
        maxLength={20}
        className="field field-short"
        onChange={onChange}
        beside={
          <input
            type="color"
            className="adviser-picker"
            aria-label={words.accentPick}
            value={isColour(colour) ? colour : houseAccent}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        }
      />
      <output>
        {isColour(colour) && <Printed colour={colour} language={language} messages={messages} />}
      </output>
    </div>
  )
}

function Printed({ colour, language, messages }: Pick<Props, 'language' | 'messages'> & { colour: string }) {
  const words = messages.profile
  const printed = readableOnWhite(colour, houseAccent)
  const ratio = contrastOf(colour, '#ffffff')
  // Rounded down: what is too little must not look like enough.
  const ratioText = formatsOf(language).number(Math.floor(ratio * 10) / 10)
  return (
    <span className="adviser-printed">
      <svg className="adviser-swatch" viewBox="0 0 24 24" aria-hidden="true">
        <rect width="24" height="24" fill={printed} />
      </svg>
      {ratio >= textContrast ? words.contrastGood(ratioText) : words.contrastLow(ratioText, printed)}
    </span>
  )
}
