import type { RefObject } from 'react'
import { isDate } from '../../core/date'
import { formatsOf } from '../../i18n/format'
import { FlagMark } from '../parts/FlagMark'
import { NamedTexts } from '../results/NamedTexts'
import type { ChapterProps } from './props'

type Props = ChapterProps & { heading?: RefObject<HTMLHeadingElement | null> | undefined }

/** What stands on the cover: title, firm, day, and what the report is based on. */
export function Head({ report, words, heading }: Props) {
  const { questionnaire } = report
  const version = questionnaire.catalogueVersion
  const day = isDate(version) ? formatsOf(report.language).date(version) : version
  const { cover } = words
  return (
    <header className="twin-head">
      <p className="twin-brand">
        <FlagMark /> {words.product}
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {report.title}
      </h1>
      <p className="twin-firm">{report.company ?? questionnaire.title}</p>
      <NamedTexts
        className="twin-facts"
        rows={[
          [cover.date, report.date.text],
          [cover.questionnaire, cover.version(questionnaire.title, questionnaire.version)],
          [cover.catalogue, cover.asOf(day)],
          [cover.language, words.languageName],
        ]}
      />
    </header>
  )
}
