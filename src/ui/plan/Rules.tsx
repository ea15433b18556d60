import type { PlanMessages } from '../../i18n/plan/de'
import type { RuledText } from '../../report/reportFunding'
import { RuledList } from './RuledList'

type Props = { rules: readonly RuledText[]; messages: PlanMessages }

/** The legal texts that were applied, with article and day of knowledge. */
export function Rules({ rules, messages: { rules: words } }: Props) {
  if (rules.length === 0) return null
  return (
    <section className="funding-rules">
      <h2>{words.title}</h2>
      <details>
        <summary>{words.open}</summary>
        <RuledList texts={rules} />
      </details>
    </section>
  )
}
