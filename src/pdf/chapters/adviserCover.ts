import type { ReportAdviser } from '../../report/adviser'
import { full, right } from '../layout/grid'
import { limited } from '../layout/limited'
import { placed } from '../layout/paragraph'
import { artifact, type Mark, type Op, type Part } from '../layout/strip'
import { colours, styles } from '../layout/style'
import { readPicture } from '../pictures/readPicture'
import type { Setting } from './setting'

/** Room for the logo at the upper right of the cover. */
const logoRoom = { top: 52, width: 190, height: 68 }
const indent = 14

/** Who makes the report: logo at the upper right, name and address as a block below `top`. Nothing where no name is known. */
export function adviserCover(setting: Setting, top: number): { marks: Mark[]; height: number } {
  const { adviser } = setting.report
  if (adviser === undefined || adviser.name === adviser.role) return { marks: [], height: 0 }
  const { ops, height } = block(setting, adviser, top)
  const bar: Op = { op: 'rect', x: full.x, y: top, width: 3, height, fill: adviser.accent ?? colours.sea }
  return { marks: [...logo(adviser), { part: artifact, ops: [bar] }, ...ops], height: height + 22 }
}

function block({ type }: Setting, adviser: ReportAdviser, top: number): { ops: Mark[]; height: number } {
  const place = { x: full.x + indent, width: full.width - indent }
  const texts = [
    { text: adviser.role, style: styles.small, lines: 1, link: null },
    { text: adviser.name, style: styles.bodyStrong, lines: 2, link: null },
    ...adviser.lines.map((text) => ({ text, style: styles.smallInk, lines: 1, link: null })),
    ...(adviser.url === undefined
      ? []
      : [{ text: shownAddress(adviser.url), style: styles.smallInk, lines: 1, link: adviser.url }]),
  ]
  let y = top
  const marks = texts.map(({ text, style, lines, link }): Mark => {
    const shown = limited(type, text, style, place.width, lines)
    const run = link === null ? { text: shown } : { text: shown, colour: colours.sea, link: { url: link } }
    const set = placed(type, [run], style, { ...place, top: y })
    y += set.height
    return { part: { role: 'P' }, ops: set.ops }
  })
  return { ops: marks, height: y - top }
}

/** The logo in its room, never larger than a pixel to three quarters of a point. */
function logo({ logo: picture }: ReportAdviser): Mark[] {
  if (picture === undefined || !readPicture(picture).ok) return []
  const scale = Math.min(logoRoom.width / picture.width, logoRoom.height / picture.height, 0.75)
  const [width, height] = [picture.width * scale, picture.height * scale]
  const part: Part = { role: 'Figure', alt: picture.alt }
  return [{ part, ops: [{ op: 'picture', x: right - width, y: logoRoom.top, width, height, picture }] }]
}

/** An address without what is the same in all. */
export function shownAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '')
}
