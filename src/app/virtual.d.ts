declare module 'virtual:lotse/about' {
  export const about: { version: string; entries: number }
}
declare module 'virtual:lotse/questionnaire' {
  export const questionnaire: import('../core/questionnaire/questionnaire').Questionnaire
}
declare module 'virtual:lotse/texts/de/first' {
  export const texts: import('../core/questionnaire/texts').QuestionnaireTexts
  export const terms: readonly import('../core/questionnaire/glossary').Term[]
}
declare module 'virtual:lotse/texts/en/first' {
  export const texts: import('../core/questionnaire/texts').QuestionnaireTexts
  export const terms: readonly import('../core/questionnaire/glossary').Term[]
}
declare module 'virtual:lotse/texts/de/rest' {
  export const questions: import('../core/questionnaire/texts').QuestionnaireTexts['questions']
  export const terms: readonly import('../core/questionnaire/glossary').Term[]
}
declare module 'virtual:lotse/texts/en/rest' {
  export const questions: import('../core/questionnaire/texts').QuestionnaireTexts['questions']
  export const terms: readonly import('../core/questionnaire/glossary').Term[]
}
declare module 'virtual:lotse/texts/de-plain/first' {
  export const texts: import('../core/questionnaire/texts').QuestionnaireTexts
  export const terms: readonly import('../core/questionnaire/glossary').Term[]
}
declare module 'virtual:lotse/texts/de-plain/rest' {
  export const questions: import('../core/questionnaire/texts').QuestionnaireTexts['questions']
  export const terms: readonly import('../core/questionnaire/glossary').Term[]
}
declare module 'virtual:lotse/catalogue' {
  export const catalogue: import('../core/catalogue/entry').Catalogue
}
declare module 'virtual:lotse/catalogue/de' {
  export const catalogueTexts: import('../core/catalogue/entry').CatalogueTexts
}
declare module 'virtual:lotse/catalogue/en' {
  export const catalogueTexts: import('../core/catalogue/entry').CatalogueTexts
}
declare module 'virtual:lotse/places' {
  export const places: import('../core/places/places').Places
}
declare module 'virtual:lotse/map' {
  export const stateMap: import('../core/places/stateMap').StateMap
}
