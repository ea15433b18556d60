import type { CliMessages } from './de'
import { enNotices } from './enNotices'
import { enReadability } from './enReadability'

/** Words of the command line in English. */
export const en: CliMessages = {
  usage: 'Usage',
  commands: {
    assess: 'prints the whole result of an answers file as JSON',
    report: 'writes reports as PDF',
    extract: 'prints the answers file that a report carries',
    compare: 'prints as JSON whether the figures of a report still hold, and what has changed',
    check: 'checks all content, one directory with a questionnaire or catalogue, or the file of a chamber',
    graph: 'prints all questions and their conditions as a Mermaid chart',
  },
  options: {
    date: 'day that counts as today (YYYY-MM-DD)',
    lang: 'language of what is printed: de or en',
  },
  unknownCommand: (name) => `There is no command “${name}”.`,
  unknownArgument: (name) => `This command does not know “${name}”.`,
  missingValue: (name) => `A value after --${name} is missing, or does not belong there.`,
  missingFile: 'The name of a file is missing.',
  missingOption: (name) => `The option --${name} is missing.`,
  tooManyFiles: 'That is too many files for this command.',
  badDate: (value) => `“${value}” is not a day in the calendar. YYYY-MM-DD is expected.`,
  badLanguage: (value) => `There is no language “${value}”. Use de or en.`,
  badFormat: (value) => `There is no format “${value}”. Use mermaid.`,
  badForm: (value: string, forms: readonly string[]) =>
    `There is no form “${value}”. Possible: ${forms.join(', ')}.`,
  badPart: (value: string, parts: readonly string[]) =>
    `The report has no part “${value}”. Possible: ${parts.join(', ')}.`,
  needsDirectory: 'For several reports --out must be a directory.',
  isAnswersFile: (file) =>
    `${file}: The report would be written over one of the answers files. Choose another name for --out.`,
  notice: 'Notice',
  noticed: (count) => (count === 1 ? '1 notice.' : `${count} notices.`),
  notices: enNotices,
  readability: enReadability,
  unusedTerm: 'No question uses this term. Delete it, or name the spelling of the questions under forms.',
  noExample: 'The stages have no example from practice. Enter example.',
  leftOut: 'Left out',
  unexpected: 'This should not have happened, please report it',
  checked: (questions, entries) =>
    `All in order: ${questions} questions, ${entries} entries in the catalogue.`,
  checkedQuestionnaire: (name, questions) => `${name}: in order, ${questions} questions.`,
  checkedCatalogue: (name, entries) => `${name}: in order, ${entries} entries.`,
  checkedChamber: (name, offers, contacts) =>
    `${name}: in order, own offers: ${offers}, contacts: ${contacts}.`,
  lackingTexts: (language) =>
    language === 'en'
      ? 'Some texts are missing in English. The German one is shown there.'
      : 'Some texts are missing in German. The English one is shown there.',
  written: (file) => `Written: ${file}`,
  more: (count) => `and ${count} more`,
  replaced: (file, characters) =>
    `${file}: the font lacks these characters, so they are replaced in the report: ${characters}`,
  progress: (number, all, file) => `${number} of ${all}: ${file}`,
  failedReports: (failed, all) =>
    `${failed.length} of ${all} reports ${failed.length === 1 ? 'was' : 'were'} not written: ${failed.join(', ')}`,
}
