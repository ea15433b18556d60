import type { ReportContact } from '../../report/chamber'
import { together } from '../layout/beside'
import { bodyHeight, main } from '../layout/grid'
import { heading, paragraph } from '../layout/paragraph'
import { called, sectionHeading } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import type { Run } from '../text/typesetter'
import { shownAddress } from './adviserCover'
import type { Setting } from './setting'

/** Air below the last one. */
const after = 12
const inset = { x: main.x + 11, width: main.width - 11 }

/** Who at the chamber is there for the firm, for what, and how to reach them; nothing where nobody is named. */
export function contacts(
  { type, report: { chamber, adviser } }: Setting,
  headed = (title: string) => sectionHeading(type, title, 'help.contacts', { before: 4, isMinor: true }),
): Strip[] {
  if (chamber === undefined) return []
  const strips = [
    ...headed(chamber.heading),
    ...(chamber.note === undefined ? [] : paragraph(type, chamber.note, styles.quiet, main, { keep: true })),
    ...chamber.contacts.flatMap((contact) => {
      const { name, role, topicsText } = contact
      const line = (text: string | readonly Run[]) => paragraph(type, text, styles.body, inset, { before: 1 })
      const lines = [
        ...heading(type, name, styles.h3, inset, { part: { role: 'H4' } }),
        ...(role ? line([{ text: role.text, language: role.language }]) : []),
        ...(topicsText === undefined ? [] : line(topicsText)),
        ...waysTo(contact).flatMap((run) => line([run])),
      ]
      return together(called(lines, main.x, adviser?.accent ?? colours.sea, 10), bodyHeight / 2)
    }),
  ]
  return strips.map((strip, index) =>
    index === strips.length - 1 ? { ...strip, height: strip.height + after } : strip,
  )
}

function waysTo({ mail, phone, url }: ReportContact): Run[] {
  const link = (text: string, address: string): Run => ({ text, colour: colours.sea, link: { url: address } })
  return [
    ...(phone === undefined ? [] : [{ text: phone }]),
    ...(mail === undefined ? [] : [link(mail, `mailto:${mail}`)]),
    ...(url === undefined ? [] : [link(shownAddress(url), url)]),
  ]
}
