import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  frameMessageTypes,
  hostMessageTypes,
  isFrameMessage,
  isHostMessage,
  protocolVersion,
} from '../../src/widget/protocol'

const hostMessages = [
  { lotse: 1, type: 'hello', options: { lang: 'de' }, prefill: {} },
  { lotse: 1, type: 'options', options: {}, prefill: { employees: '25' } },
  { lotse: 1, type: 'chamber', text: '{}' },
  { lotse: 1, type: 'chamber', trouble: 'unreachable' },
  { lotse: 1, type: 'viewport', top: -120, height: 800 },
]
const frameMessages = [
  { lotse: 1, type: 'ready', height: 640 },
  { lotse: 1, type: 'height', height: 0 },
  { lotse: 1, type: 'step', screen: 'page', page: 'company.sector' },
  { lotse: 1, type: 'step', screen: 'results' },
  { lotse: 1, type: 'finished' },
  { lotse: 1, type: 'summary', summary: { overall: null, topics: [{ topic: 'iot', level: 2 }] } },
  { lotse: 1, type: 'offset' },
]

describe('messages', () => {
  it.each(hostMessages)('of the host page are known to the frame alone: %o', (message) => {
    expect([isHostMessage(message), isFrameMessage(message)]).toEqual([true, false])
  })

  it.each(frameMessages)('of the frame are known to the host page alone: %o', (message) => {
    expect([isHostMessage(message), isFrameMessage(message)]).toEqual([false, true])
  })

  it('have an example of every type here, in the present version', () => {
    expect(new Set([...hostMessages, ...frameMessages].map(({ lotse }) => lotse))).toEqual(
      new Set([protocolVersion]),
    )
    expect(new Set(hostMessages.map(({ type }) => type))).toEqual(new Set(hostMessageTypes))
    expect(new Set(frameMessages.map(({ type }) => type))).toEqual(new Set(frameMessageTypes))
  })

  it.each([...hostMessages, ...frameMessages])('of another version are passed over: %o', (message) => {
    for (const lotse of [0, 2, '1', true, null, undefined, [1]]) {
      const other = { ...message, lotse }
      expect([isHostMessage(other), isFrameMessage(other)]).toEqual([false, false])
    }
  })

  it.each([
    { lotse: 1, type: 'height', height: Number.NaN },
    { lotse: 1, type: 'height', height: Number.POSITIVE_INFINITY },
    { lotse: 1, type: 'height', height: -1 },
    { lotse: 1, type: 'height', height: 1e9 },
    { lotse: 1, type: 'height', height: '640' },
    { lotse: 1, type: 'step' },
    { lotse: 1, type: 'step', screen: 'x'.repeat(1_000) },
    { lotse: 1, type: 'summary', summary: { overall: 3, topics: [] } },
    { lotse: 1, type: 'summary', summary: { overall: null, topics: [{ topic: 'iot', level: 9 }] } },
    { lotse: 1, type: 'hello', options: { lang: 1 }, prefill: {} },
    { lotse: 1, type: 'hello', options: [], prefill: {} },
    { lotse: 1, type: 'hello', options: { accent: 'x'.repeat(10_000) }, prefill: {} },
    { lotse: 1, type: 'chamber' },
    { lotse: 1, type: 'chamber', trouble: 'other' },
    { lotse: 1, type: 'chamber', text: '{}', trouble: 'foreign' },
    { lotse: 1, type: '__proto__' },
    { lotse: 1, type: 'constructor' },
    { lotse: 1, type: 'toString' },
  ])('with wrong fields are passed over: %o', (message) => {
    expect([isHostMessage(message), isFrameMessage(message)]).toEqual([false, false])
  })

  it('of anybody else are passed over without an error', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (data) => {
        expect([isHostMessage(data), isFrameMessage(data)]).toEqual([false, false])
      }),
    )
  })

  it('with any fields are taken or passed over, never an error', () => {
    const type = fc.constantFrom(...hostMessageTypes, ...frameMessageTypes)
    const fields = fc.dictionary(
      fc.constantFrom('height', 'top', 'screen', 'page', 'options', 'prefill', 'text', 'summary', 'trouble'),
      fc.anything(),
    )
    fc.assert(
      fc.property(type, fields, (known, others) => {
        const message = { ...others, lotse: 1, type: known }
        expect([true, false]).toContain(isHostMessage(message))
        expect([true, false]).toContain(isFrameMessage(message))
      }),
    )
  })
})
