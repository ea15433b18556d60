import type { Answers } from '../../../src/core/answers/answers'
import type { Standing, TopicStanding, WhatIf } from '../../../src/core/whatIf'
import type { Supposing } from '../../../src/ui/whatIf/supposing'

const topic = (id: string, changes: Partial<TopicStanding> = {}): TopicStanding => ({
  id,
  applies: true,
  points: 40,
  score: 40,
  level: 2,
  bottleneck: null,
  ...changes,
})

const before: Standing = {
  overall: { points: 31.4, score: 31.4, band: 'building' },
  topics: [
    topic('strategy'),
    topic('data'),
    topic('iot', { points: 36.7, level: 1, bottleneck: 'iot.security' }),
  ],
  readiness: { index: 59, band: 'preparing', caps: ['ownShare'], gates: [] },
  programmes: 4,
  best: ['centre', 'lab'],
}

/** What follows in every case: one topic rises, one offer comes in and one falls out, readiness rises. */
export function someWhatIf(changes: Partial<WhatIf> = {}): WhatIf {
  return {
    before,
    after: {
      overall: { points: 33.4, score: 33.4, band: 'building' },
      topics: [topic('strategy'), topic('data'), topic('iot', { points: 46.7 })],
      readiness: { index: 72, band: 'nearlyReady', caps: [], gates: [] },
      programmes: 5,
      best: ['centre', 'bavaria'],
    },
    lifted: [{ topic: 'iot', field: 'iot.security' }],
    entries: [
      { id: 'bavaria', from: 'doesNotFit', to: 'fits' },
      { id: 'lab', from: 'perhaps', to: 'doesNotFit' },
    ],
    opened: [],
    ...changes,
  }
}

/** Six stages for every question; keeps what it was asked. */
export function someSupposing(found: WhatIf = someWhatIf()) {
  const asked: Answers[] = []
  const supposing: Supposing = {
    answers: { 'iot.step1': '0', 'iot.security': '0' },
    whatIf: (changes) => {
      asked.push(changes)
      return found
    },
    choicesOf: () => ['0', '1', '2', '3', '4', '5'].map((id) => ({ id, label: `Stufe ${id}` })),
    bandName: (band) => `Band ${band}`,
    readinessName: (band) => `Reife ${band}`,
  }
  return { supposing, asked }
}
