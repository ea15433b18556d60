import type { AdviserScreenMessages } from './de'

/** Words of the screen for those who make reports for others. */
export const en: AdviserScreenMessages = {
  title: 'For advisers',
  lead: 'Are you advising a firm? Then your name, your logo and your words stand in the report, marked as yours throughout.',
  optional: 'optional',
  errorPrefix: 'Error:',
  profile: {
    heading: 'Your profile',
    intro:
      'It applies to every firm that you advise. It lives in this window only until you save it as a file.',
    name: 'Name',
    nameHint: 'Your company or your own name, as it should stand in the report.',
    nameMissing: 'Enter your name. Without it the profile does not appear in the report.',
    lines: 'Address, telephone, email',
    linesHint: 'One item per line, at most eight.',
    url: 'Website',
    urlHint: 'For example www.example.org',
    accent: 'Colour',
    accentHint: 'For rules and highlights, as # with six characters, for example #7a1fa2.',
    accentPick: 'Pick a colour',
    contrastGood: (ratio) => `Contrast on white ${ratio} : 1. This colour is printed as it is.`,
    contrastLow: (ratio, darker) =>
      `Contrast on white only ${ratio} : 1, too little for text. The darker shade ${darker} is printed.`,
    foreword: 'Foreword for all reports',
    forewordHint: 'Follows the contents unless you write one for the firm below.',
  },
  logo: {
    label: 'Logo',
    hint: 'PNG or JPEG, at most 1 MB and 2000 pixels across and down. We scale it down and remove everything that is not picture.',
    choose: 'Choose a logo',
    change: 'Choose another logo',
    remove: 'Remove the logo',
    alt: 'Your logo',
    taken: (width, height) => `Taken over, ${width} × ${height} pixels.`,
  },
  file: {
    heading: 'Keep the profile',
    save: 'Save the profile as a file',
    saved: (name) => `Saved as ${name}.`,
    open: 'Open a profile from a file',
    opened: (name) => `The profile of ${name} is open.`,
    refused: 'The profile cannot be opened. Nothing here has changed.',
    keep: 'Keep the profile on this device',
    keepHint: 'Then it is there again next time. Do not choose this on a device that others use, too.',
    kept: 'Your profile is stored on this device.',
    denied: 'This browser does not allow storing here. Save the profile as a file instead.',
    remove: 'Delete the profile',
    removeQuestion: 'Delete the profile here and on this device?',
    removeHint: 'Saved files and the words for this firm stay.',
    removeConfirm: 'Yes, delete the profile',
    removed: 'The profile is deleted.',
    cancel: 'Cancel',
  },
  forewordLength: {
    part: 'Less than a page in the report.',
    pages: (count) =>
      count === 1
        ? 'About one page in the report.'
        : `About ${count} pages in the report. Nothing is cut, the report becomes longer by as much.`,
  },
  standing: {
    open: (count) =>
      count === 0
        ? 'Comments and recommendations for all reports'
        : `Comments and recommendations for all reports (${count})`,
    intro:
      'They belong to the profile. A comment on the same topic that you write for the firm below stands in their place. Likewise, recommendations of its own for the firm replace all that stand here.',
    words: {
      comment: (topic) => `${topic}, in all reports`,
      recommendationsHeading: 'Your recommendations for all firms',
      recommendation: (number) => `Recommendation ${number} for all`,
      add: 'Add a recommendation for all',
      up: (number) => `Move recommendation ${number} for all up`,
      down: (number) => `Move recommendation ${number} for all down`,
      remove: (number) => `Remove recommendation ${number} for all`,
    },
  },
  advice: {
    heading: 'For this firm',
    headingOf: (firm) => `For ${firm}`,
    intro:
      'These words belong to the answers of the firm: they are saved with them and opened again, from the report as well.',
    foreword: 'Foreword',
    forewordHint:
      'Replaces the foreword of your profile in this report. A new paragraph begins on a new line.',
    commentsHeading: 'Comments on the topics',
    commentsHint: 'Stands with the topic, with your name before it.',
    comment: (topic) => topic,
    recommendationsHeading: 'Your recommendations',
    recommendationsHint: 'They stand before the offers of the list, with a note that they come from you.',
    recommendation: (number) => `Recommendation ${number}`,
    recommendationTitle: 'What you recommend',
    recommendationTitleMissing: 'Say in a few words what you recommend, or remove this recommendation.',
    recommendationText: 'Why and how',
    recommendationUrl: 'Website about it',
    add: 'Add a recommendation',
    most: (count) => `More than ${count} recommendations do not fit into the report.`,
    up: (number) => `Move recommendation ${number} up`,
    down: (number) => `Move recommendation ${number} down`,
    remove: (number) => `Remove recommendation ${number}`,
    added: (number) => `Recommendation ${number} added.`,
    removed: (number) => `Recommendation ${number} removed.`,
    moved: (number) => `Now recommendation ${number}.`,
    notes: 'To single answers you write a note, right at the question. It stands in the report as well.',
    toAnswers: 'To the answers',
    toReport: 'To the report',
  },
}
