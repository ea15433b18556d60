import { formatsOf } from '../format'
import type { FaultMessages, FaultParams } from './faultMessages'

const { date, number } = formatsOf('en')

function shown(value: string | number | undefined): string {
  return typeof value === 'number' ? number(value, 6) : (value ?? '')
}

/** “…” around a name, nothing where there is none. */
function named(value: string | number | undefined): string {
  return value === undefined || value === '' ? '' : ` “${value}”`
}

const kinds: Readonly<Record<string, string>> = {
  number: 'Enter a number, for example 42.',
  int: 'Enter a whole number, for example 42.',
  string: 'Enter a text.',
  boolean: 'Only true and false are allowed here.',
  array: 'A list belongs here.',
  object: 'Named entries belong here.',
  record: 'Named entries belong here.',
}

const referenceKinds: Readonly<Record<string, string>> = {
  condition: 'condition',
  topic: 'topic',
  section: 'section',
  page: 'page',
  field: 'field',
  sector: 'sector',
  state: 'federal state',
  caution: 'caution',
  entry: 'entry',
  fact: 'fact',
  projectTopic: 'project topic',
}

const decimals = ({ decimals: digits }: FaultParams) =>
  digits === undefined || digits === 0
    ? 'Enter a whole number, without digits after the decimal point.'
    : `Enter at most ${digits} ${digits === 1 ? 'digit' : 'digits'} after the decimal point.`

/** What is wrong and what to do, in English. */
export const en: FaultMessages = {
  empty: () => 'The file is empty. Choose a file with something in it.',
  tooLarge: ({ maximum }) =>
    `The file is too large; at most ${shown(maximum)} bytes are read. Choose the right file.`,
  notText: () => 'The file is not a text file in UTF-8. Save it in UTF-8, or choose another one.',
  notJson: () =>
    'The file is not complete JSON and may have been cut off. Save it again or choose another one.',
  notYaml: ({ message }) => `The file is not valid YAML${named(message)}. Correct this place.`,
  missingFile: ({ id }) => `There is no file${named(id)}. Check its name and folder.`,
  unreadable: () => 'The file cannot be read or written. Check the place and your permissions.',
  foreignFormat: () => 'This is not an answers file of the Lotse. Choose a file that was saved by it.',
  foreignProfile: () =>
    'This is no profile of this service. Choose a file whose name ends in .lotse-profil.json.',
  notPdf: () => 'This is not a PDF. Choose a report that the Lotse saved as a PDF.',
  damagedPdf: () =>
    'The PDF is damaged; the answers in it cannot be read. Have it sent to you again, or open the answers file.',
  encryptedPdf: () => 'The PDF is encrypted. Take the report without a password, as the Lotse saved it.',
  noAnswersInPdf: () =>
    'There are no answers in this PDF: it is not a report of the Lotse, or it was saved without answers. Open the answers file instead.',
  answersTooLarge: ({ maximum }) =>
    `The answers in this PDF are too large; at most ${shown(maximum)} bytes are read. Choose another report.`,
  newerVersion: ({ version }) =>
    `The file comes from a newer release (format ${shown(version)}). Use the latest release of the Lotse.`,
  otherQuestionnaire: ({ id, expected }) =>
    `The file belongs to the questionnaire “${id}”, not to “${expected}”. Open it with its own questionnaire.`,
  missing: ({ expected }) =>
    expected === undefined
      ? 'Something is missing here. Fill it in.'
      : `Something is missing here. ${kinds[String(expected)] ?? 'Fill it in.'}`,
  unexpectedKey: ({ key }) => `The key “${key}” is not expected here. Remove it or check its spelling.`,
  wrongType: ({ expected }) => kinds[String(expected)] ?? 'This has the wrong form. Check what belongs here.',
  wrongValue: ({ allowed }) =>
    allowed === undefined || allowed === ''
      ? 'This value is not allowed here. See the description of the format.'
      : `This value is not allowed here. Possible values: ${shown(allowed)}.`,
  tooFew: ({ minimum }) =>
    minimum === undefined
      ? 'Choose at least one answer.'
      : `Something is missing here: at least ${shown(minimum)} ${minimum === 1 ? 'is' : 'are'} needed.`,
  tooMany: ({ maximum }) => `That is too many. At most ${shown(maximum)} are allowed.`,
  tooLow: ({ minimum }) =>
    typeof minimum === 'string'
      ? `The date is too early. Days from ${date(minimum)} on are possible.`
      : minimum === undefined
        ? 'The value is too small. Enter a larger one.'
        : `The value is too small. It must be at least ${shown(minimum)}.`,
  tooHigh: ({ maximum }) =>
    typeof maximum === 'string'
      ? `The date is too late. Days up to ${date(maximum)} are possible.`
      : maximum === undefined
        ? 'The value is too large. Enter a smaller one.'
        : `The value is too large. It must be at most ${shown(maximum)}.`,
  notWhole: decimals,
  tooLong: ({ maximum }) =>
    maximum === undefined
      ? 'The text is too long. Shorten it.'
      : `The text is too long. Shorten it to ${shown(maximum)} characters.`,
  tooMuch: ({ maximum }) =>
    `That is too much at once; at most ${shown(maximum)} values are allowed. Shorten it.`,
  tooDeep: ({ maximum }) =>
    `This is nested too deeply; at most ${shown(maximum)} levels are allowed. Nest less.`,
  notPlainText: () =>
    'Only plain text in one line is allowed here. Remove tags like <b> and invisible characters.',
  notADate: () => 'There is no such day. Enter the day, month and year of a date.',
  notAPostcode: () => 'Enter a postcode of five digits, for example 20457.',
  notAnAddress: ({ value }) =>
    `The address${named(value)} is not valid. It must start with https:// or http://.`,
  notAMail: ({ value }) =>
    `The mail address${named(value)} is not valid. Give it without “mailto:”, for example post@kammer.example.`,
  notAPhone: ({ value }) =>
    `The phone number${named(value)} is not valid. Digits, spaces, ( ) / . - and a leading + are allowed.`,
  notAnArea: ({ value }) =>
    `The area${named(value)} is not valid. Give the beginning of a postcode, one to five digits, for example 20 or 20457.`,
  notReachable: () => 'Nobody can be reached like this. Add at least one of mail, phone and url.',
  notALogo: () =>
    'Only a PNG or JPEG file beside this file goes here, for example logo.png, or the picture itself as “data:image/png;base64,…”.',
  noNameForLogo: () => 'A logo needs a name, so that screen readers can say it too. Add name.',
  isBasic: ({ id }) =>
    `The topic “${id}” always belongs: without it there is no overall result. Take it off the list.`,
  chamberNotLoaded: ({ value }) =>
    `The file${named(value)} could not be fetched. Check the address, and open it in the browser once.`,
  chamberElsewhere: ({ value }) =>
    `The file${named(value)} is on another server and is not loaded. Put it beside the files of the wizard, or on the website that embeds it.`,
  logoElsewhere: () =>
    'The logo is not on the server of the wizard and is not loaded. Put the picture itself there, as “data:image/png;base64,…”.',
  notAColour: () => 'This is not a colour. Give it as # with six digits or letters, for example #005f78.',
  notAPicture: () => 'This is not a PNG or JPEG picture. Save your logo in one of these formats.',
  damagedPicture: () => 'The picture is damaged or incomplete. Save it again, best as PNG.',
  unsupportedPicture: () =>
    'Pictures of this kind cannot be printed: colours for presses (CMYK), 16 bits per colour, or interlacing. Save it as a plain PNG in RGB.',
  pictureTooLarge: ({ maximum }) =>
    `The picture is too large. At most ${shown(maximum)} pixels across and down are allowed. Make it smaller.`,
  notAnId: ({ value }) =>
    `The id${named(value)} is not allowed. Use letters without umlauts, digits, dots and hyphens.`,
  notACondition: () =>
    'This is not a condition. Allowed are answer, level, fact, allOf, anyOf, not and named with their keys.',
  onlyInCatalogue: () =>
    'Conditions on level and fact are for the catalogue only. Ask for an answer (answer) here.',
  stepsDoNotFit: ({ expected }) =>
    `The number of steps does not fit the stages. ${shown(expected)} are needed, one to each next stage.`,
  bandsDoNotRise: () => 'The bands must rise, and the last one must reach 100. Put them in order.',
  notAShare: ({ id }) =>
    `No option of the question “${id}” is left to count. At least one must be neither negative nor exclusive.`,
  notAlone: () => 'This answer excludes all others. Choose it alone or take it back.',
  repeated: () => 'The same answer is given twice. Remove one of them.',
  unknownQuestion: ({ id }) => `There is no question “${id}”. Check the spelling.`,
  unknownOption: ({ option, id }) =>
    option === undefined
      ? 'Choose one of the answers offered.'
      : `The question “${id}” has no answer “${option}”. Check the spelling.`,
  unknownReference: ({ id, kind }) =>
    `There is no ${referenceKinds[String(kind)] ?? 'such thing as'} “${id}”. Check the spelling.`,
  forwardReference: ({ id }) =>
    `The condition asks for “${id}”, which only comes later. Put that question before this one.`,
  samePage: ({ id }) =>
    `The condition asks for “${id}” on the same page. Put the two questions on different pages.`,
  cycle: ({ id }) => `The condition “${id}” leads back to itself. Break the loop.`,
  doubledId: ({ id }) => `The id “${id}” is taken. Choose another one.`,
  doubledKey: ({ key }) => `The key “${key}” stands here twice. Remove one of them.`,
  feedsNothing: ({ id }) =>
    `The answer to “${id}” is used nowhere. Score it, name a usedFor, or remove the question.`,
  neverAsked: ({ id, option }) =>
    option === undefined
      ? `No path leads to the question “${id}”. Check its conditions and those of its section.`
      : `Nobody can give the answer “${option}” to “${id}”. Check the conditions.`,
  unreachable: () => 'No firm can meet these conditions together. Check requires, states and sectors.',
  pageScattered: ({ id }) =>
    `The questions of the page “${id}” do not follow one another. Put them together.`,
  noMap: ({ option }) =>
    `Nothing says what the answer${named(option)} is worth. Add worth, or as many stages as there are levels.`,
  missingTranslation: ({ language }) =>
    `The ${language === 'en' ? 'English' : 'German'} text is missing. Add “${language}”.`,
  missingGlyph: ({ characters }) =>
    `The font of the report lacks these characters: ${shown(characters)}. Use others.`,
  outdatedSchema: () =>
    'The schema file is out of date. Renew it with “npm run -s lotse -- check --write-schemas”.',
}
