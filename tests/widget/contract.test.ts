import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  addresses,
  eventNames,
  frameMessageTypes,
  hostMessageTypes,
  isFrameMessage,
  isHostMessage,
  optionNames,
  prefillPrefix,
  protocolVersion,
  schemeName,
  tagName,
} from '../../src/widget/protocol'
import { hostOptions } from '../../src/widget/frame/hostOptions'
import { proposedAnswers } from '../../src/widget/frame/proposedAnswers'
import { productQuestionnaire } from '../support/content'

type Message = { lotse: number; type: string }
type Contract = {
  addresses: Record<string, string>
  tag: string
  /** Values that are understood, by attribute. */
  attributes: Record<string, string[]>
  inAddressOnly: Record<string, string[]>
  prefillPrefix: string
  /** A value of each. */
  facts: Record<string, string>
  events: string[]
  /** One of each kind. */
  messages: { version: number; fromPage: Message[]; fromFrame: Message[] }
}
const contract: Contract = JSON.parse(readFileSync('tests/widget/contract.json', 'utf8'))

const { questionnaire } = productQuestionnaire()
const { attributes, events, facts, inAddressOnly, messages } = contract
const frame = `https://lotse.example/${contract.addresses.frame}`
const guide = readFileSync('docs/embed.md', 'utf8')

/** Whoever makes one of these fail breaks pages that nobody here can change: additions go into the list, nothing goes out. */
describe('what version 1 promises', () => {
  it('is all there under its name, and whatever is there is promised', () => {
    expect({
      addresses,
      tag: tagName,
      attributes: [...optionNames].toSorted(),
      inAddressOnly: [schemeName],
      prefillPrefix,
      events: eventNames,
      version: protocolVersion,
      fromPage: new Set<string>(hostMessageTypes),
      fromFrame: new Set<string>(frameMessageTypes),
    }).toEqual({
      addresses: contract.addresses,
      tag: contract.tag,
      attributes: Object.keys(attributes).toSorted(),
      inAddressOnly: Object.keys(inAddressOnly),
      prefillPrefix: contract.prefillPrefix,
      events,
      version: messages.version,
      fromPage: new Set(messages.fromPage.map(({ type }) => type)),
      fromFrame: new Set(messages.fromFrame.map(({ type }) => type)),
    })
  })

  it.each(Object.entries({ ...attributes, ...inAddressOnly }))('holds for %s: %o', (name, texts) => {
    const read = texts.map((text) => hostOptions({ [name]: text }, frame))
    expect(read.flatMap(({ refused }) => refused)).toEqual([])
    const { options: without } = hostOptions({}, frame)
    const understood = [without, ...read.map(({ options }) => options)]
    expect(new Set(understood.map((options) => JSON.stringify(options))).size).toBeGreaterThan(1)
    for (const { options } of read) {
      const { refused } = proposedAnswers({ depth: undefined, topics: options.topics }, {}, questionnaire)
      expect(refused).toEqual([])
    }
  })

  it('holds for each fact about the firm', () => {
    const { answers, refused } = proposedAnswers(
      { depth: undefined, topics: undefined },
      facts,
      questionnaire,
    )
    const idOf = (fact: string) => `company.${fact.replace(/-(.)/g, (_, letter) => letter.toUpperCase())}`
    const asked = questionnaire.questions.filter(
      ({ id, type }) => id.startsWith('company.') && type !== 'enterprises',
    )
    expect({
      asked: asked.map(({ id }) => id).toSorted(),
      understood: Object.keys(answers).toSorted(),
      refused,
    }).toEqual({
      asked: Object.keys(facts).map(idOf).toSorted(),
      understood: Object.keys(facts).map(idOf).toSorted(),
      refused: [],
    })
  })

  it.each(messages.fromPage)('holds for the page’s word %o', (message) => {
    expect(isHostMessage(message)).toBe(true)
  })

  it.each(messages.fromFrame)('holds for the frame’s word %o', (message) => {
    expect(isFrameMessage(message)).toBe(true)
  })

  it.each([...messages.fromPage, ...messages.fromFrame])(
    'still holds for %o with a field that came later',
    (message) => {
      const later = { ...message, later: true }
      expect(isHostMessage(later) || isFrameMessage(later)).toBe(true)
    },
  )

  it.each([
    ...Object.values(contract.addresses),
    ...Object.keys(attributes),
    ...Object.keys(inAddressOnly),
    ...events,
    ...messages.fromPage.map(({ type }) => type),
    ...messages.fromFrame.map(({ type }) => type),
  ])('is described: %s', (name) => {
    expect(guide).toMatch(new RegExp(`[\`/]${name.replaceAll('/', '\\/')}|${name}=`))
  })
})
