import type { ReportMessages } from './de'

export const enMethod: ReportMessages['method'] = {
  scoring: 'How it is scored',
  levels: (lowest, highest, top) =>
    `Each answer stands for a level from 0 (“${lowest}”) to ${highest} (“${top}”). The score of a topic is the mean of its answered fields, converted to 0 to 100.`,
  rules: {
    cappedMean:
      'The level of a topic is the rounded mean of its fields, but at most one level above its weakest core field. Where a core field holds the level back in this way, it is called a bottleneck. A core field answered with “don’t know” counts as level 0 here.',
    mean: 'The level of a topic is the rounded mean of its fields.',
    minimum: 'The level of a topic is that of its weakest field.',
  },
  coverage: (share) =>
    `“Does not apply” does not count; “don’t know” and open questions do not change the mean. A score and a level appear only once at least ${share} of the questions of a topic are answered. Before that we give a preliminary figure only.`,
  range:
    'Beside each figure stands its range: what it can become if all open questions turn out at the lowest or at the highest level.',
  targets: (targets) =>
    `The target of a topic depends on its importance to you: ${targets}. The next steps follow from it: bottlenecks first, then importance multiplied by the distance from the target.`,
  target: (importance, level) =>
    `${['not for you', 'low', 'medium', 'high'][importance] ?? importance}: level ${level}`,
  weighting: 'Weights and standings',
  weights: (weights) =>
    `The total is the weighted mean of the rated topics. Weights: ${weights}. Topics that do not count pass their weight on to the others.`,
  minimumOverall: 'The total is the lowest score of the rated topics.',
  weight: (topic, weight) => `${topic} ${weight}`,
  bands: (bands) => `The standings of the total: ${bands}.`,
  band: (name, upTo) => `“${name}” up to ${upTo} points`,
  matching: 'How offers are matched',
  matchingRule: [
    'For each entry of the directory we check place, sector, partner countries and its conditions. “Fits” means that all are met and the entry is evidenced. “Perhaps fits” means that an answer is missing or not enough is known about the entry. “Does not fit” names each condition that is not met.',
    'They are ordered by your greatest need (importance multiplied by the distance from the target), then by nearness, number of topics, cost and how recent they are. Nobody can buy a place.',
  ],
  origin: 'Where the model comes from',
  ownModel:
    'Questions and levels are a model of our own. It draws on published maturity models, but it is neither the EU Digital Maturity Assessment (DMA) nor the IMPULS readiness nor SIRI, and its figures cannot be compared with theirs.',
  state: 'State of knowledge and limits',
  versions: (title, version, catalogue, today) =>
    `${title}, version ${version}. Directory as of ${catalogue}. Report of ${today}.`,
  nonBinding:
    'The report is a non-binding first estimate based on your own answers. It does not replace advice or legal advice.',
  onDevice: 'Your answers stay on your device. This report was made there as well.',
}
