import { doubledKey } from '../answers/doubledKey'
import { parsedJson } from '../parsedJson'
import { readableOnWhite } from '../profile/contrast'
import type { Questionnaire } from '../questionnaire/questionnaire'
import { languages, type Language } from '../questionnaire/texts'
import type { Fault, Result } from '../result'
import type { Chamber, ChamberText } from './chamber'
import { embeddedLogo, isEmbedded } from './chamberLogo'
import { chamberParts, chamberSchema, chamberTexts } from './chamberSchema'
import { contactsIn } from './contactsIn'
import { isRecord, mostShown, partAt, textAt, unknownKeys, type FileData } from './fileData'
import { linksIn } from './linksIn'
import { topicsIn } from './topicsIn'

/** Longest file of a chamber that is read, in characters: a hundred long offers and a logo fit. */
export const mostChamberText = 524_288

export type OpenedChamber = {
  chamber: Chamber
  /** What was left out of it, with place and reason. */
  faults: readonly Fault[]
}

/**
 * Opens the text of a chamber's file. Only what is no such file at all is refused; of every other one that is taken which is
 * sound, and the rest is left out and named. The offers in it are checked against the catalogue by `withOwnEntries`.
 */
export function openChamber(text: string, questionnaire: Questionnaire): Result<OpenedChamber> {
  if (text.length > mostChamberText)
    return refused({ code: 'tooLarge', path: '', params: { maximum: mostChamberText } })
  if (text.trim() === '') return refused({ code: 'empty', path: '' })
  const data = parsedJson(text)
  if (data === undefined) return refused({ code: 'notJson', path: '' })
  const key = doubledKey(text)
  if (key !== undefined)
    return refused({ code: 'doubledKey', path: '', params: { key: key.slice(0, mostShown) } })
  if (!isRecord(data)) return refused({ code: 'wrongType', path: '', params: { expected: 'object' } })
  return { ok: true, value: opened(data, questionnaire) }
}

function opened(data: FileData, { scoring }: Questionnaire): OpenedChamber {
  const faults: Fault[] = unknownKeys(data, chamberSchema.shape)
  const take = <Value>(found: Result<Value> | undefined): Value | undefined => {
    if (found?.ok) return found.value
    faults.push(...(found?.faults ?? []))
    return undefined
  }
  const name = take(textAt(data, 'name', chamberTexts.name))
  const foreword = take(textAt(data, 'foreword', chamberTexts.foreword))
  const accent = take(partAt(data, 'accent', chamberParts.accent))
  const given = take(partAt(data, 'logo', chamberParts.logo))
  if (given !== undefined && name === undefined) faults.push({ code: 'noNameForLogo', path: 'logo' })
  const address = name === undefined ? undefined : given
  const isInside = address !== undefined && isEmbedded(address)
  const logo = isInside ? take(embeddedLogo(address)) : undefined
  const contacts = contactsIn(data, new Set(scoring.topics.map(({ id }) => id)))
  const links = linksIn(data)
  const topics = topicsIn(data, scoring)
  const chamber: Chamber = {
    ...(name ? { name } : {}),
    ...(logo ? { logo } : {}),
    ...(address !== undefined && !isInside ? { logoFile: address } : {}),
    ...(accent === undefined ? {} : { accent: readableOnWhite(accent, accent) }),
    contacts: contacts.taken,
    ...(foreword ? { foreword } : {}),
    links: links.taken,
    topicsLeftOut: topics.taken,
    entries: {
      ...(Object.hasOwn(data, 'offers') ? { offers: data['offers'] } : {}),
      ...(Object.hasOwn(data, 'entriesLeftOut') ? { entriesLeftOut: data['entriesLeftOut'] } : {}),
    },
    lacking: lackingIn([name, foreword, ...contacts.taken.map(({ role }) => role)]),
  }
  return { chamber, faults: [...faults, ...contacts.faults, ...links.faults, ...topics.faults] }
}

/** Languages that a text lacks. */
function lackingIn(texts: readonly (ChamberText | undefined)[]): Language[] {
  return languages.filter((language) => texts.some((text) => text && text[language] === undefined))
}

function refused(fault: Fault): Result<never> {
  return { ok: false, faults: [fault] }
}
