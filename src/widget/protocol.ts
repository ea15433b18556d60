/**
 * What the host page and the frame say to each other, version 1.
 *
 * How they meet: the loader makes a `MessageChannel` and posts `hello` with one port to the window of its frame, to the
 * origin of the widget files alone. The frame takes the first `hello` of its parent (`event.source === window.parent`),
 * keeps the port and the origin it came from, and answers `ready` on the port. Everything after that goes through the two
 * ports, which nobody else holds; nothing is ever posted to `*` but by a page that has no origin itself. A frame that is
 * loaded anew gets a new `hello` and a new port.
 *
 * Every message is a plain object `{ lotse: 1, type, … }`. Other versions, unknown types and wrong fields are passed over.
 * What stands here is promised for good: tests/widget/contract.json lists it, and a test compares.
 */
export const protocolVersion = 1

type Versioned<Type extends string, Fields = unknown> = { lotse: 1; type: Type } & Fields

/** Raw texts of the attributes, by name; the frame checks them (`hostOptions` in frame/hostOptions.ts). */
export type Texts = Readonly<Record<string, string>>

/**
 * From the host page to the frame.
 * - `hello`: the first one; carries the port, the attributes and the facts to prefill.
 * - `options`: attributes have changed; all of them again, those that are gone are missing.
 * - `chamber`: text of the chamber's file where the host page fetched it, else why there is none.
 * - `viewport`: what the reader sees of the frame, in CSS pixels of the frame: `top` from its upper edge (negative while it
 *   begins below the window's top), `height` of the window.
 */
export type HostMessage =
  | Versioned<'hello', { options: Texts; prefill: Texts }>
  | Versioned<'options', { options: Texts; prefill: Texts }>
  | Versioned<'chamber', { text: string } | { trouble: ChamberTrouble }>
  | Versioned<'viewport', { top: number; height: number }>

/** `foreign`: neither on the host page's own site nor on the widget's, so it is not asked for. */
export type ChamberTrouble = 'foreign' | 'unreachable' | 'tooLarge'

/**
 * From the frame to the host page.
 * - `ready`: the first screen is shown, `height` pixels high.
 * - `height`: the content is `height` pixels high now.
 * - `step`: another screen is shown, after the reader's own step; `page` names the page of questions.
 * - `finished`: the results are shown.
 * - `summary`: the results in short; only where the page asked (`share="summary"`) and the reader agreed in the frame.
 * - `offset`: asks for a `viewport` now.
 */
export type FrameMessage =
  | Versioned<'ready', { height: number }>
  | Versioned<'height', { height: number }>
  | Versioned<'step', { screen: string; page?: string }>
  | Versioned<'finished'>
  | Versioned<'summary', { summary: Summary }>
  | Versioned<'offset'>

/**
 * All that is ever shared; no answer is in it. `overall` is the id of the band of the whole firm, `level` is 0…5; `null`
 * where there is none.
 */
export type Summary = {
  overall: string | null
  topics: readonly { topic: string; level: number | null }[]
}

/** A message before it gets its version. */
export type Unversioned<Message> = Message extends unknown ? Omit<Message, 'lotse'> : never

export const hostMessageTypes = ['hello', 'options', 'chamber', 'viewport'] as const
export const frameMessageTypes = ['ready', 'height', 'step', 'finished', 'summary', 'offset'] as const

/** Attributes of `<lotse-check>` that go into the frame's address, in this order. */
export const optionNames = ['lang', 'topics', 'depth', 'accent', 'chamber', 'start', 'share'] as const
export type OptionName = (typeof optionNames)[number]

/** `light` or `dark`, in the frame's address beside the attributes, where the host page has but one of them. */
export const schemeName = 'scheme'

/** Attributes with facts about the company: `prefill-federal-state` for `company.federalState`. Never part of an address. */
export const prefillPrefix = 'prefill-'

/** DOM events on the element; they bubble and cross shadow borders. `detail`: `{ height }`, `{ screen, page? }`, `{}`, a `Summary`. */
export const eventNames = ['lotse:ready', 'lotse:step', 'lotse:finished', 'lotse:shared'] as const
export type EventName = (typeof eventNames)[number]

export const tagName = 'lotse-check'

/** Addresses below the folder of the built site. */
export const loaderAddress = 'embed/v1/lotse.js'
export const doctorAddress = 'embed/v1/doctor.js'
export const frameAddress = 'embed/v1/'
export const addresses = {
  loader: loaderAddress,
  doctor: doctorAddress,
  frame: frameAddress,
  configurator: 'embed/',
} as const

/** Largest chamber file, in bytes. */
export const mostChamberBytes = 512 * 1024

/** Highest frame that is believed, in pixels. */
const mostHeight = 50_000

/** Most attributes that are looked at, and longest text of one. */
const mostTexts = 60
const longestText = 4_000

type Checks = Readonly<Record<string, (message: Fields) => boolean>>
type Fields = Readonly<Record<string, unknown>>

const hostChecks: Checks = {
  hello: ({ options, prefill }) => isTexts(options) && isTexts(prefill),
  options: ({ options, prefill }) => isTexts(options) && isTexts(prefill),
  chamber: ({ text, trouble }) =>
    trouble === undefined
      ? isText(text, mostChamberBytes)
      : text === undefined && ['foreign', 'unreachable', 'tooLarge'].includes(`${trouble}`),
  viewport: ({ top, height }) => isLength(top, -mostHeight) && isLength(height, 0),
}

const frameChecks: Checks = {
  ready: ({ height }) => isLength(height, 0),
  height: ({ height }) => isLength(height, 0),
  step: ({ screen, page }) => isText(screen, 100) && (page === undefined || isText(page, 200)),
  finished: () => true,
  summary: ({ summary }) => isSummary(summary),
  offset: () => true,
}

/** True for a message that a host page of this version sends. */
export function isHostMessage(data: unknown): data is HostMessage {
  return isMessage(data, hostChecks)
}

/** True for a message that a frame of this version sends. */
export function isFrameMessage(data: unknown): data is FrameMessage {
  return isMessage(data, frameChecks)
}

function isMessage(data: unknown, checks: Checks): boolean {
  if (!isRecord(data) || data['lotse'] !== protocolVersion) return false
  const { type } = data
  return typeof type === 'string' && Object.hasOwn(checks, type) && !!checks[type]?.(data)
}

function isSummary(value: unknown): value is Summary {
  if (!isRecord(value)) return false
  const { overall, topics } = value
  return (
    (overall === null || isText(overall, 100)) &&
    Array.isArray(topics) &&
    topics.length <= mostTexts &&
    topics.every((one) => isRecord(one) && isText(one['topic'], 100) && isLevel(one['level']))
  )
}

function isTexts(value: unknown): boolean {
  if (!isRecord(value)) return false
  const texts = Object.values(value)
  return texts.length <= mostTexts && texts.every((text) => isText(text, longestText))
}

function isText(value: unknown, longest: number): boolean {
  return typeof value === 'string' && value.length <= longest
}

function isLength(value: unknown, least: number): boolean {
  return typeof value === 'number' && value >= least && value <= mostHeight
}

function isLevel(value: unknown): boolean {
  return value === null || (typeof value === 'number' && value >= 0 && value <= 5)
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
