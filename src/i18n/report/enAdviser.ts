import type { AdviserMessages } from './deAdviser'

/** What the report says about the words of an adviser; `null` where the name is not known. */
export const enAdviser: AdviserMessages = {
  role: 'Your adviser',
  chamber: 'Offered by',
  logo: (name) => `Logo of ${name}`,
  foreword: (name) => (name === null ? 'Foreword by your adviser' : `Foreword by ${name}`),
  comment: (name) => (name === null ? 'Comment by your adviser' : `Comment by ${name}`),
  recommendations: (name) =>
    name === null ? 'Recommendations by your adviser' : `Recommendations by ${name}`,
  recommendationsNote:
    'These recommendations do not come from the list of offers. The adviser answers for them.',
}
