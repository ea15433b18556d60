import { useId, useState } from 'react'
import { ChooseFile } from './ChooseFile'
import type { AdviserScreenProps } from './props'

type Props = Pick<AdviserScreenProps, 'messages' | 'profile' | 'onProfile' | 'tools' | 'describeFault'>

/** The logo as it will be printed, and ways to choose another one or none. */
export function LogoField({ messages, profile, onProfile, tools, describeFault }: Props) {
  const words = messages.logo
  const id = useId()
  const [said, setSaid] = useState<{ error: string } | { done: string } | null>(null)
  const { logo } = profile
  const take = (file: File) => {
    void tools.onLogo(file).then((taken) => {
      setSaid(taken.ok ? { done: taken.value } : { error: taken.faults.map(describeFault).join(' ') })
    })
  }
  const error = said !== null && 'error' in said ? said.error : null
  return (
    <fieldset className={error === null ? 'adviser-field' : 'adviser-field with-error'}>
      <legend>
        {words.label}
        <span className="optional"> ({messages.optional})</span>
      </legend>
      <p className="hint" id={`${id}-hint`}>
        {words.hint}
      </p>
      {logo !== null && (
        <img
          className="adviser-logo"
          src={`data:${logo.type};base64,${logo.data}`}
          width={logo.width}
          height={logo.height}
          alt={words.alt}
        />
      )}
      <div className="adviser-said" aria-live="polite">
        {error !== null && (
          <p className="error">
            <span className="visually-hidden">{messages.errorPrefix} </span>
            {error}
          </p>
        )}
        {said !== null && 'done' in said && said.done}
      </div>
      <div className="button-row">
        <ChooseFile
          label={logo === null ? words.choose : words.change}
          accept="image/png,image/jpeg,.png,.jpg,.jpeg"
          describedBy={`${id}-hint`}
          onFile={take}
        />
        {logo !== null && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setSaid(null)
              onProfile({ ...profile, logo: null })
            }}
          >
            {words.remove}
          </button>
        )}
      </div>
    </fieldset>
  )
}
