declare module 'virtual:lotse/questionnaire' {
  export const questionnaire: import('../core/questionnaire/questionnaire').Questionnaire
}
declare module 'virtual:lotse/texts/de/first' {
  export const texts: import('../core/questionnaire/texts').QuestionnaireTexts
}
declare module 'virtual:lotse/texts/en/first' {
  export const texts: import('../core/questionnaire/texts').QuestionnaireTexts
}
declare module 'virtual:lotse/texts/de/rest' {
  export const questions: import('../core/questionnaire/texts').QuestionnaireTexts['questions']
}
declare module 'virtual:lotse/texts/en/rest' {
  export const questions: import('../core/questionnaire/texts').QuestionnaireTexts['questions']
}
