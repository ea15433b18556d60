import { accentByDay } from '../../app/accent'
import { contrastOf, isColour, textContrast } from '../../core/profile/contrast'
import { formatsOf } from '../../i18n/format'
import { TextField } from '../../ui/adviser/TextField'
import type { PartProps } from './props'

const houseAccent = '#005f78'

/** The colour, typed or picked, and how well it can be read. */
export function AccentChoice({ words: all, language, options, onOptions }: PartProps) {
  const words = all.options
  const colour = options.accent.trim().toLowerCase()
  const isGiven = colour !== ''
  const choose = (accent: string) => onOptions({ ...options, accent })
  return (
    <div className="adviser-accent">
      <TextField
        label={words.accent}
        aside={all.optional}
        hint={words.accentHint}
        errorPrefix={all.errorPrefix}
        value={options.accent}
        fault={isGiven && !isColour(colour) ? words.accentFault : undefined}
        maxLength={20}
        className="field field-short"
        onChange={choose}
      />
      <div className="adviser-colours">
        <input
          type="color"
          className="adviser-picker"
          aria-label={words.accentPick}
          value={isColour(colour) ? colour : houseAccent}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        <output>{isColour(colour) && <Readable colour={colour} words={words} language={language} />}</output>
      </div>
    </div>
  )
}

type ReadableProps = Pick<PartProps, 'language'> & { colour: string; words: PartProps['words']['options'] }

function Readable({ colour, words, language }: ReadableProps) {
  // By day; by night it is lightened.
  const { sea: shown } = accentByDay(colour)
  const ratio = contrastOf(colour, '#ffffff')
  // Rounded down: what is too little must not look like enough.
  const text = formatsOf(language).number(Math.floor(ratio * 10) / 10)
  const near = shown === colour ? words.contrastGood : words.contrastNear
  const sentence = ratio >= textContrast ? near : words.contrastLow
  return (
    <span className="adviser-printed">
      <svg className="adviser-swatch" viewBox="0 0 24 24" aria-hidden="true">
        <rect width="24" height="24" fill={shown} />
      </svg>
      <span>{sentence(text, shown)}</span>
    </span>
  )
}
