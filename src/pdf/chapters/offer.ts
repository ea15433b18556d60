import type { ReportRecommendation } from '../../report/reportDocument'
import { main, type Column } from '../layout/grid'
import { list, paragraph } from '../layout/paragraph'
import type { Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import { named } from '../text/passage'
import type { Run } from '../text/typesetter'
import type { Cautions } from '../../report/cautions'
import type { Setting } from './setting'

/**
 * `full` says everything that the catalogue knows; `brief` what it takes to choose and to get in touch, `chosen` the same of an
 * entry of the shortlist, and `least` what one has to know of one among many.
 */
export type Detail = 'full' | 'chosen' | 'least' | 'brief'

/** What is said of an offer below its name: what it is, why, on what terms, what is open, how to go about it, sources. */
export function offerText(
  { type, words, report }: Setting,
  offer: ReportRecommendation,
  cautions: Cautions,
  detail: Detail,
  column: Column = main,
): Strip[] {
  const isFull = detail === 'full'
  const isLeast = detail === 'least'
  const style = styles.card
  const quiet = styles.cardQuiet
  const said = (label: string, texts: readonly string[], colour: string = colours.second) =>
    texts.length === 0
      ? []
      : paragraph(type, labelled(label, texts.join(' '), colour), style, column, { before: 2.5 })
  const operator = offer.operator ?? ''
  const { help } = words
  return [
    ...(operator === '' || isLeast
      ? []
      : paragraph(type, named(operator, report.language), styles.small, column, { before: 1, keep: true })),
    ...paragraph(type, offer.offer, style, column, { before: 3 }),
    ...(isFull
      ? list(type, offer.reasons, quiet, column, { before: 4 })
      : paragraph(type, isLeast ? '' : offer.reasons.join(' '), quiet, column, { before: 2.5 })),
    ...said(help.failed, offer.failed, colours.flag),
    ...said(help.conditions, offer.conditions, colours.sea),
    ...said(help.money, offer.money, colours.sea),
    ...said(help.open, listed(offer.open), colours.amber),
    ...said(help.unsure, offer.unsure, colours.amber),
    ...said(help.advice, isLeast ? [] : offer.advice),
    ...caution(),
    ...said(help.apply, offer.apply === undefined ? [] : [offer.apply]),
    ...website(),
    ...(isLeast ? [] : paragraph(type, state(), styles.small, column, { before: 3 })),
    ...(offer.sources.length === 0 || isLeast
      ? []
      : paragraph(type, sources(), styles.small, column, { before: 1 })),
  ]

  function caution(): Strip[] {
    const numbers = cautions.numbersOf(offer)
    if (numbers === '') return []
    const strong = { ...style, weight: 'semibold', colour: colours.amber } as const
    const own = cautions.broughtUpBy(offer)
    // What the shortlist brings up is said there, however short its entries are.
    if (!isFull && !own.some((note) => cautions.withChosen.includes(note)))
      return paragraph(type, [{ text: help.cautions(numbers), link: { goTo: 'cautions' } }], strong, column, {
        before: 2.5,
      })
    const earlier = cautions.numbersOf({
      ...offer,
      cautions: offer.cautions.filter((text) => !own.some((note) => note.text === text)),
    })
    return [
      ...(earlier === '' ? [] : paragraph(type, help.cautionsAbove(earlier), strong, column, { before: 3 })),
      ...own.flatMap(({ number, text }) =>
        paragraph(type, labelled(help.caution(String(number)), text, colours.amber), style, column, {
          before: 2.5,
        }),
      ),
    ]
  }

  function website(): Strip[] {
    const place = websiteOf(offer.url)
    if (place === null) return []
    const label = { text: `${help.website}: `, weight: 'semibold', colour: colours.second } as const
    const name = { text: place.name, colour: colours.sea, link: { url: place.url } }
    return paragraph(type, [label, name], style, column, { before: 2.5 })
  }

  function state(): Run[] {
    const { statusText, statusNote, validText, successor, originText, checkedText, confidenceText } = offer
    const parts = isFull
      ? [statusText, statusNote, validText, successor?.text, originText, checkedText, confidenceText]
      : [statusText, validText, successor?.text, checkedText]
    const text = parts
      .flatMap((each) => (each === undefined || each === '' ? [] : asSentence(each)))
      .join(' ')
    return [{ text: `${help.status}: `, weight: 'semibold' }, { text }]
  }

  function sources(): Run[] {
    return [{ text: `${help.sources}: `, weight: 'semibold' }, ...runsOfSources(offer.sources)]
  }
}

/** A text behind its label. */
export function labelled(label: string, text: string, colour: string = colours.second): Run[] {
  return [{ text: `${label}: `, weight: 'semibold', colour }, { text }]
}

function listed(items: readonly { text: string }[]): string[] {
  return items.length === 0 ? [] : [items.map(({ text }) => text).join(', ')]
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
