import type { ReportRecommendation } from '../../report/reportDocument'
import { main } from '../layout/grid'
import { list, paragraph } from '../layout/paragraph'
import type { Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import type { Run } from '../text/typesetter'
import type { Cautions } from './cautions'
import type { Setting } from './setting'

/** What is said of an offer below its name: what it is, why, what is open, how to go about it, state and sources. */
export function offerText(
  { type, words }: Setting,
  offer: ReportRecommendation,
  cautions: Cautions,
): Strip[] {
  const said = (label: string, text: string, colour: string = colours.second) =>
    text === ''
      ? []
      : paragraph(type, [{ text: `${label}: `, weight: 'semibold', colour }, { text }], styles.body, main, {
          before: 3,
        })
  const operator = offer.operator ?? ''
  const numbers = cautions.numbersOf(offer)
  const caution = { ...styles.bodyStrong, colour: colours.amber }
  const link = [{ text: words.help.cautions(numbers), link: { goTo: 'cautions' } }]
  return [
    ...(operator === '' ? [] : paragraph(type, operator, styles.small, main, { before: 1, keep: true })),
    ...paragraph(type, offer.offer, styles.body, main, { before: 4 }),
    ...list(type, offer.reasons, styles.quiet, main, { before: 4 }),
    ...said(words.help.open, offer.open.map(({ text }) => text).join(', '), colours.amber),
    ...said(words.help.unsure, offer.unsure.join(' '), colours.amber),
    ...said(words.help.advice, offer.advice.join(' ')),
    ...(numbers === '' ? [] : paragraph(type, link, caution, main, { before: 3 })),
    ...said(words.help.apply, offer.apply ?? ''),
    ...website(),
    ...paragraph(type, state(), styles.small, main, { before: 4 }),
    ...(offer.sources.length === 0 ? [] : paragraph(type, sources(), styles.small, main, { before: 1 })),
  ]

  function website(): Strip[] {
    const place = websiteOf(offer.url)
    if (place === null) return []
    const label = { text: `${words.help.website}: `, weight: 'semibold', colour: colours.second } as const
    const name = { text: place.name, colour: colours.sea, link: { url: place.url } }
    return paragraph(type, [label, name], styles.body, main, { before: 3 })
  }

  function state(): Run[] {
    const { statusText, statusNote, successor, originText, checkedText, confidenceText } = offer
    const text = [statusText, statusNote, successor?.text, originText, checkedText, confidenceText]
      .flatMap((each) => (each === undefined || each === '' ? [] : asSentence(each)))
      .join(' ')
    return [{ text: `${words.help.status}: `, weight: 'semibold' }, { text }]
  }

  function sources(): Run[] {
    return [{ text: `${words.help.sources}: `, weight: 'semibold' }, ...runsOfSources(offer.sources)]
  }
}

/** Sources as links, one after the other. */
export function runsOfSources(sources: readonly { url: string; text: string }[]): Run[] {
  return sources.flatMap((source, index): Run[] => {
    const place = websiteOf(source.url)
    const link = place === null ? {} : { colour: colours.sea, link: { url: place.url } }
    return [{ text: source.text, ...link }, { text: index < sources.length - 1 ? '; ' : '' }]
  })
}

/** Address as the file needs it, and as a reader types it; `null` for what is no web address. */
export function websiteOf(address: string | null): { url: string; name: string } | null {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  const name = url.host.replace(/^www\./u, '') + decoded(url.pathname).replace(/\/$/u, '')
  return { url: url.href, name }
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function asSentence(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`
}
