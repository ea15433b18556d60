import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarFile } from '../../src/report/calendar'
import type { TimelineStep } from '../../src/report/reportFunding'
import { de } from '../../src/i18n/plan/de'
import { someTimeline } from '../support/someFunding'

const settings = {
  today: '2026-11-21',
  language: 'de',
  words: de.calendar,
  scope: 'Metallbau Beispiel GmbH',
} as const

function aStep(changes: Partial<TimelineStep> = {}): TimelineStep {
  const day = changes.from ?? '2027-04-05'
  return {
    id: 'order',
    title: 'Bestellen',
    from: day,
    to: day,
    whenText: '',
    waitsFor: [],
    guarded: false,
    text: 'Jetzt.',
    ...changes,
  }
}

/** The events as a parser of others reads them. */
function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

function onlyEvent(step: TimelineStep) {
  const [event] = eventsOf(calendarFile([step], settings))
  if (!event) throw new Error('There is no event')
  return event
}

describe('the calendar file', () => {
  it('holds each step with both of its days, and a check for what must wait for a letter', () => {
    const events = eventsOf(calendarFile(someTimeline, settings))
    expect(
      events.map(({ summary, startDate, endDate }) => [summary, startDate.toString(), endDate.toString()]),
    ).toEqual([
      ['Gespräch mit der Förderberatung führen', '2026-11-23', '2026-12-05'],
      ['Antrag stellen', '2026-12-07', '2026-12-19'],
      ['Auf die Bewilligung warten', '2026-12-19', '2027-04-03'],
      ['Maschine bestellen', '2027-04-05', '2027-04-06'],
      [de.calendar.check('Maschine bestellen'), '2027-04-05T09:00:00', '2027-04-05T09:15:00'],
    ])
  })

  it.each([
    ['2027-01-15', '2027-01-15T08:00:00.000Z'],
    ['2027-03-27', '2027-03-27T08:00:00.000Z'],
    ['2027-03-28', '2027-03-28T07:00:00.000Z'],
    ['2027-07-01', '2027-07-01T07:00:00.000Z'],
    ['2027-10-30', '2027-10-30T07:00:00.000Z'],
    ['2027-10-31', '2027-10-31T08:00:00.000Z'],
  ])('means nine in the morning in Berlin on %s', (from, moment) => {
    const timed = eventsOf(calendarFile([aStep({ from, guarded: true })], settings))[1]
    expect(timed?.startDate.zone.tzid).toBe('Europe/Berlin')
    expect(timed?.startDate.toJSDate().toISOString()).toBe(moment)
  })

  it('ends on the day after the last, also over the end of a year and of February', () => {
    expect(onlyEvent(aStep({ from: '2026-12-31' })).endDate.toString()).toBe('2027-01-01')
    expect(onlyEvent(aStep({ from: '2028-02-28' })).endDate.toString()).toBe('2028-02-29')
  })

  it('keeps signs that mean something to calendars, and drops control characters', () => {
    const title = 'Angebote; drei, mit \\ und "Anführung"'
    const event = onlyEvent(aStep({ title, text: 'Zeile 1\r\nZeile 2\u0007' }))
    expect(event.summary).toBe(title)
    expect(event.description).toBe(`Zeile 1\nZeile 2\n${de.calendar.note}`)
  })

  it('folds long lines at 75 octets and never inside a character', () => {
    const text = 'Größe ß 👩‍🔧 ÄÖÜ €uro '.repeat(90).trim()
    const file = calendarFile([aStep({ title: text, text })], settings)
    const bytes = new TextEncoder().encode(file)
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(file)
    const lines = file.split('\r\n')
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
    // A character split over two lines would not survive on its own.
    expect(lines.filter((line) => /\p{Surrogate}/u.test(line))).toEqual([])
    expect(onlyEvent(aStep({ title: text, text })).summary).toBe(text)
  })

  it('breaks every line with carriage return and line feed, and closes what it opens', () => {
    const file = calendarFile(someTimeline, settings)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const open: string[] = []
    const crossed: string[] = []
    for (const [, kind, name = ''] of file.matchAll(/^(BEGIN|END):(\w+)\r$/gm)) {
      if (kind === 'BEGIN') open.push(name)
      else if (open.pop() !== name) crossed.push(name)
    }
    expect(crossed).toEqual([])
    expect(open).toEqual([])
  })

  it('gives each event what every calendar needs, stamped with the day of the file', () => {
    const calendar = new ICAL.Component(ICAL.parse(calendarFile(someTimeline, settings)))
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(String(calendar.getFirstPropertyValue('prodid'))).toContain('Mittelstandslotse')
    for (const event of calendar.getAllSubcomponents('vevent')) {
      expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2026-11-21T00:00:00Z')
      expect(event.getFirstSubcomponent('valarm')?.getFirstPropertyValue('action')).toBe('DISPLAY')
    }
  })

  it('names an event the same in every file, and events of other steps or firms differently', () => {
    const uids = (scope: string) =>
      eventsOf(calendarFile(someTimeline, { ...settings, scope })).map(({ uid }) => uid)
    expect(uids('A')).toEqual(uids('A'))
    expect(new Set([...uids('A'), ...uids('B')]).size).toBe(10)
  })

  it('is valid without any step', () => {
    expect(eventsOf(calendarFile([], settings))).toEqual([])
  })
})
