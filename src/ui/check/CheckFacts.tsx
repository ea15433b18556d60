import { isDate } from '../../core/date'
import { formatsOf } from '../../i18n/format'
import type { CheckedFile, CheckScreenProps } from './props'

type Props = Pick<CheckScreenProps, 'language' | 'messages'> & { checked: CheckedFile }

/** What was checked against what: day, firm, versions of questionnaire and catalogue. */
export function CheckFacts({ language, messages, checked }: Props) {
  const { facts } = messages
  const { before, now } = checked.report
  const day = (iso: string) => (isDate(iso) ? formatsOf(language).date(iso) : iso)
  const isReport = checked.carries === 'figures'
  const rows: [name: string, text: string][] = [
    [isReport ? facts.report : facts.file, day(before.date)],
    ...(checked.firm === undefined ? [] : [[facts.firm, checked.firm] satisfies [string, string]]),
    [facts.questionnaire, facts.version(checked.questionnaire, now.questionnaire)],
    [
      facts.catalogue,
      isReport ? facts.dated(day(before.catalogue), day(now.catalogue)) : facts.datedNow(day(now.catalogue)),
    ],
    [facts.rules, day(now.date)],
  ]
  return (
    <dl className="check-facts">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
