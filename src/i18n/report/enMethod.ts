import type { ReportMessages } from './de'

export const enMethod: ReportMessages['method'] = {
  scoring: 'How it is scored',
  levels: (lowest, highest, top) =>
    `Each topic has several fields with one question each. Each answer stands for a level from 0 (“${lowest}”) to ${highest} (“${top}”). The score of a topic is the mean of its answered fields, converted to 0 to 100.`,
  rules: {
    cappedMean:
      'The level of a topic is the rounded mean of its fields, but at most one level above its weakest core field. Core fields are those of the core questions, without which the others are of little use. Where a core field holds the level back in this way, it is called a bottleneck. A core field answered with “don’t know” counts as level 0 here.',
    mean: 'The level of a topic is the rounded mean of its fields.',
    minimum: 'The level of a topic is that of its weakest field.',
  },
  coverage: (share) =>
    `“Does not apply” does not count; “don’t know” and open questions do not change the mean. A score and a level appear only once at least ${share} of the questions of a topic are answered. Before that, we give only a provisional figure.`,
  range:
    'Beside each figure is its range: what it can become if all open questions turn out at the lowest or at the highest level.',
  targets: (targets) =>
    `The target of a topic depends on its importance to you: ${targets}. The next steps follow from it: bottlenecks first, then importance multiplied by the distance from the target.`,
  target: (importance, level) =>
    `${['not for you', 'low', 'medium', 'high'][importance] ?? importance} (level ${level})`,
  weighting: 'Weights and ratings',
  weights: (weights) =>
    `The overall score is the weighted mean of the rated topics. Weights: ${weights}. Topics that do not count pass their weight on to the others.`,
  minimumOverall: 'The overall score is the lowest score of the rated topics.',
  weight: (topic, weight) => `${topic} ${weight}`,
  bands: (bands) => `How the overall score is rated: ${bands}.`,
  band: (name, upTo) => `“${name}” up to ${upTo} points`,
  matching: 'How offers are matched',
  matchingRule: [
    'For each entry in the directory we check place, sector, partner countries and its conditions. “Fits” means that all are met and there is evidence for the entry. “May fit” means that an answer is missing or not enough is known about the entry. “Does not fit” names each condition that is not met.',
    'For funding programmes we also check the start, the size under EU law, grounds for exclusion, earlier de minimis aid (smaller state support), the smallest amount and the kind of spending. A missing answer makes it neither “fits” nor “does not fit” but “may fit”.',
    'The place in the list depends on four things together: your need (importance multiplied by the distance from the target, plus the topics of your project), how certain the offer is, how near it is and how much effort it asks for. Where these are equal, nearness, cost and how recent it is decide. Nobody can buy a place.',
  ],
  origin: 'Where the model comes from',
  ownModel:
    'Questions and levels are a model of our own. It draws on published maturity models, but it is neither the EU Digital Maturity Assessment (DMA) nor the IMPULS readiness model of VDMA nor the Smart Industry Readiness Index (SIRI), and its figures cannot be compared with theirs.',
  state: 'Status and limits',
  versions: (title, version, catalogue, today) =>
    `${title}, version ${version}. Directory as of ${catalogue}. Report of ${today}.`,
  nonBinding:
    'The report is a non-binding first estimate based on your own answers. It does not replace professional or legal advice.',
  onDevice: 'This report was made on the device that holds your answers. None of it went to a server.',
}
