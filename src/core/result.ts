/** What is wrong with something that came in: where, what, and the figures the words need. Words come from i18n. */
export type Fault = {
  /** Names the sentence in i18n. */
  code: FaultCode
  /** File as it was named to us; absent where there is only one. */
  file?: string
  /** Place inside the file, for instance `questions.3.stages`. */
  path: string
  params?: Readonly<Record<string, string | number>>
}

export type Result<Value> = { ok: true; value: Value } | { ok: false; faults: readonly Fault[] }

export const faultCodes = [
  'empty',
  'tooLarge',
  'notText',
  'notJson',
  'notYaml',
  'missingFile',
  'unreadable',
  'foreignFormat',
  'foreignProfile',
  'notPdf',
  'damagedPdf',
  'encryptedPdf',
  'noAnswersInPdf',
  'answersTooLarge',
  'newerVersion',
  'otherQuestionnaire',
  'missing',
  'unexpectedKey',
  'wrongType',
  'wrongValue',
  'tooFew',
  'tooMany',
  'tooLow',
  'tooHigh',
  'notWhole',
  'tooLong',
  'tooMuch',
  'tooDeep',
  'notPlainText',
  'notADate',
  'notAPostcode',
  'notAnAddress',
  'notAMail',
  'notAPhone',
  'notAnArea',
  'notReachable',
  'notALogo',
  'noNameForLogo',
  'isBasic',
  'chamberNotLoaded',
  'chamberElsewhere',
  'logoElsewhere',
  'notAColour',
  'notAPicture',
  'damagedPicture',
  'unsupportedPicture',
  'pictureTooLarge',
  'notAnId',
  'notACondition',
  'onlyInCatalogue',
  'stepsDoNotFit',
  'bandsDoNotRise',
  'notAShare',
  'notAlone',
  'repeated',
  'unknownQuestion',
  'unknownOption',
  'unknownReference',
  'forwardReference',
  'samePage',
  'cycle',
  'doubledId',
  'doubledKey',
  'feedsNothing',
  'neverAsked',
  'unreachable',
  'pageScattered',
  'noMap',
  'missingTranslation',
  'missingGlyph',
  'outdatedSchema',
] as const

export type FaultCode = (typeof faultCodes)[number]
