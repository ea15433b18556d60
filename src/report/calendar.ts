import { addDays, type IsoDate } from '../core/date'
import { contentLine, dateStamp, timeZoneLines, uidOf } from './calendarLines'
import type { TimelineStep } from './reportFunding'

/** The few words that a calendar shows around the steps. */
export type CalendarWords = {
  name: string
  waitsFor: (names: string) => string
  check: (title: string) => string
  guarded: string
  note: string
}

type Settings = {
  /** Day of the file, from which its events are stamped. */
  today: IsoDate
  language: 'de' | 'en'
  words: CalendarWords
  /** Tells the plans of several firms or projects apart: the same scope and step have the same id in every file. */
  scope: string
}

/**
 * The timetable as a calendar file by RFC 5545: each step as an event of whole days with a reminder on the day before, and for
 * what must not begin before a letter is there a timed check on its first day. The same input gives the same bytes.
 */
export function calendarFile(timeline: readonly TimelineStep[], settings: Settings): string {
  const { words, language } = settings
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    contentLine('PRODID', `-//Mittelstandslotse//${words.name}//${language.toUpperCase()}`),
    'CALSCALE:GREGORIAN',
    contentLine('X-WR-CALNAME', words.name),
    ...timeZoneLines,
    ...timeline.flatMap((step) => [
      ...stepEvent(step, settings),
      ...(step.guarded ? checkEvent(step, settings) : []),
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${line}\r\n`).join('')
}

/** Whole days: the end is the day after the last one. */
function stepEvent(step: TimelineStep, { today, words, scope }: Settings): string[] {
  const waits = step.waitsFor.length > 0 ? [words.waitsFor(step.waitsFor.join(', '))] : []
  const description = [step.text, ...waits, ...(step.guarded ? [words.guarded] : []), words.note]
  return [
    'BEGIN:VEVENT',
    contentLine('UID', uidOf(scope, step.id)),
    `DTSTAMP:${dateStamp(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateStamp(step.from)}`,
    `DTEND;VALUE=DATE:${dateStamp(addDays(step.to, 1))}`,
    contentLine('SUMMARY', step.title),
    contentLine('DESCRIPTION', description.join('\n')),
    'TRANSP:TRANSPARENT',
    ...alarm('-PT15H', step.title),
    'END:VEVENT',
  ]
}

/** A quarter of an hour at nine in Berlin, on the day on which the step could begin. */
function checkEvent(step: TimelineStep, { today, words, scope }: Settings): string[] {
  const day = dateStamp(step.from)
  const title = words.check(step.title)
  return [
    'BEGIN:VEVENT',
    contentLine('UID', uidOf(scope, `${step.id}.check`)),
    `DTSTAMP:${dateStamp(today)}T000000Z`,
    `DTSTART;TZID=Europe/Berlin:${day}T090000`,
    `DTEND;TZID=Europe/Berlin:${day}T091500`,
    contentLine('SUMMARY', title),
    contentLine('DESCRIPTION', [words.guarded, words.note].join('\n')),
    ...alarm('PT0S', title),
    'END:VEVENT',
  ]
}

function alarm(trigger: string, text: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger}`,
    contentLine('DESCRIPTION', text),
    'END:VALARM',
  ]
}
