import { longestAdvice } from '../../core/profile/adviceSchema'
import { longestAddress, longestLine, longestName, mostLines } from '../../core/profile/identity'
import { AccentField } from './AccentField'
import { ForewordLength } from './ForewordLength'
import { LogoField } from './LogoField'
import { StandingWords } from './OwnWords'
import { readProfileDraft, type ProfileDraft, type ProfileField } from './profileDraft'
import type { AdviserScreenProps } from './props'
import { TextField } from './TextField'

/** Who the adviser is: in every report. */
export function ProfilePart(props: AdviserScreenProps) {
  const { messages, profile, onProfile, describeFault } = props
  const words = messages.profile
  const { faults } = readProfileDraft(profile)
  const said = (field: ProfileField) => {
    const fault = faults[field]
    if (fault === undefined) return undefined
    return fault.code === 'missing' ? words.nameMissing : describeFault(fault)
  }
  const change = (changed: Partial<ProfileDraft>) => onProfile({ ...profile, ...changed })
  const optional = { aside: messages.optional, errorPrefix: messages.errorPrefix }
  return (
    <section className="adviser-part" aria-labelledby="adviser-profile">
      <h2 id="adviser-profile">{words.heading}</h2>
      <p className="secondary">{words.intro}</p>
      <TextField
        label={words.name}
        hint={words.nameHint}
        errorPrefix={messages.errorPrefix}
        value={profile.name}
        fault={said('name')}
        maxLength={longestName}
        autoComplete="organization"
        onChange={(name) => change({ name })}
      />
      <TextField
        {...optional}
        label={words.lines}
        hint={words.linesHint}
        value={profile.lines}
        fault={said('lines')}
        maxLength={mostLines * (longestLine + 1)}
        rows={5}
        onChange={(lines) => change({ lines })}
      />
      <TextField
        {...optional}
        label={words.url}
        hint={words.urlHint}
        value={profile.url}
        fault={said('url')}
        maxLength={longestAddress}
        type="url"
        autoComplete="url"
        onChange={(url) => change({ url })}
      />
      <AccentField {...props} fault={said('accent')} onChange={(accent) => change({ accent })} />
      <LogoField {...props} />
      <TextField
        {...optional}
        label={words.foreword}
        hint={words.forewordHint}
        value={profile.advice.foreword}
        maxLength={longestAdvice}
        rows={5}
        onChange={(foreword) => change({ advice: { ...profile.advice, foreword } })}
      />
      <ForewordLength foreword={profile.advice.foreword} messages={messages} />
      <StandingWords {...props} />
    </section>
  )
}
