/** What the loader saw: see `Trouble` there. */
export type Trouble = 'refused' | 'silent' | 'clipped'

/** What can be found out from the host page. */
export type Findings = {
  trouble: Trouble
  /** Protocol of the host page, such as `https:`. */
  protocol: string
  /** The host page has no origin of its own: it is in a sandbox. */
  isSandboxed: boolean
  /** Address of the folder of the widget. */
  base: string
  /** What asking for the frame gave: a status, nothing at all, or not to be known because the page may not ask. */
  answer: number | 'none' | 'unknown'
  /** The box that cuts off the frame, as a rule of CSS would name it. */
  box: string | null
}

export type Cause =
  'refused' | 'asFile' | 'sandboxed' | 'insecure' | 'missing' | 'unreachable' | 'unanswered' | 'clipped'

/** Why the check does not show, and the line that helps where there is one. */
export type Diagnosis = { cause: Cause; line: string | null }

/** The likeliest cause of what was found. */
export function diagnosisOf(findings: Findings): Diagnosis {
  const { trouble, protocol, isSandboxed, base, answer, box } = findings
  if (trouble === 'clipped')
    return { cause: 'clipped', line: box === null ? null : `${box} { height: auto; overflow: visible; }` }
  if (trouble === 'refused') return { cause: 'refused', line: `frame-src ${new URL(base).origin};` }
  if (protocol === 'https:' && base.startsWith('http:'))
    return { cause: 'insecure', line: base.replace(/^http:/, 'https:') }
  if (protocol === 'file:') return { cause: 'asFile', line: null }
  if (answer === 'none') return { cause: 'unreachable', line: `${base}embed/v1/` }
  if (typeof answer === 'number' && answer >= 400) return { cause: 'missing', line: `${base}embed/v1/` }
  if (isSandboxed)
    return {
      cause: 'sandboxed',
      line: 'sandbox="allow-scripts allow-same-origin allow-downloads allow-popups"',
    }
  return { cause: 'unanswered', line: null }
}
