import { useState } from 'react'
import { TextField } from '../../ui/adviser/TextField'
import { lackingIn } from './checkPolicy'
import { CodeBlock } from './CodeBlock'
import { policyLines, policyText } from './hostPolicy'
import type { PartProps } from './props'

const longestPolicy = 10_000

/** What the host's policy has to let through, and whether it does. */
export function PolicyPart({ words: all, base, options }: PartProps) {
  const words = all.policy
  const [policy, setPolicy] = useState('')
  const { origin } = new URL(base)
  const forScript = policyLines('script', base, options.chamber)
  const lacking = lackingIn(policy, forScript)
  const verdict =
    lacking.length === 0 ? words.fine : `${words.lacking} ${policyText(lacking).replaceAll('\n', ' ')}`
  return (
    <section className="maker-part" aria-labelledby="maker-policy">
      <h2 id="maker-policy">{words.heading}</h2>
      <p>{words.lead}</p>
      <CodeBlock name={words.script} text={policyText(forScript)} words={all.copy} />
      <CodeBlock name={words.frame} text={policyText(policyLines('frame', base))} words={all.copy} />
      <CodeBlock
        name={words.own}
        text={policyText(policyLines('script', base, '', origin))}
        words={all.copy}
      />
      <p>{words.after}</p>
      <TextField
        label={words.check}
        aside={all.optional}
        hint={words.checkHint}
        errorPrefix={all.errorPrefix}
        value={policy}
        maxLength={longestPolicy}
        rows={3}
        onChange={setPolicy}
      />
      <output>{policy.trim() === '' ? '' : verdict}</output>
    </section>
  )
}
