import type { Language } from '../../core/questionnaire/texts'

/** A language in which a passage is read out. */
export type Spoken = Language | 'zh' | 'ja' | 'ko'

/** Signs that are set without spaces between them, letters and punctuation alike. */
const ideographic = String.raw`\u2e80-\u2fdf\u3000-\u30ff\u31f0-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff9f`
const hangul = String.raw`\u1100-\u11ff\u3130-\u318f\uac00-\ud7af`
const asian = `[${ideographic}${hangul}]`
const stretches = new RegExp(`(${asian}(?:[ \\u00a0]*${asian})*)`, 'u')

/** What may not end a line, and what may not begin one. */
const opening = String.raw`[〈《「『【〔〖〘〝（［｛｟(\[{]`
const closing = String.raw`[、。〉》」』】〕〗〙〞〟々〻ぁぃぅぇぉっゃゅょゎゝゞ゛゜ァィゥェォッャュョヮヵヶ・ーヽヾ！％），．：；？］｝｠｡｣､･,.:;!?)\]}%-]`
const between = String.raw`(?<!${opening})(?!${closing})`

/** Places between two signs where a line may end. */
export const betweenSigns = String.raw`(?<=[${ideographic}])(?=[${ideographic}])${between}`

const meeting = new RegExp(`(?<=[${ideographic}])(?=.)${between}|(?<=.)(?=[${ideographic}])${between}`, 'su')

/** True where a line may end between these two texts, because signs of East Asia stand on one side at least. */
export function mayPart(before: string, after: string): boolean {
  const pair = before.slice(-1) + after.slice(0, 1)
  return pair.split(meeting).length === 2
}

/** What has none of these has no sign of East Asia: that is true of most texts. */
const mayBeAsian = /[\u1100-\u11ff\u2e80-\uffff]/

/** A text divided where the signs of East Asia begin and end, with the language in which they are certain to be read. */
export function passagesOf(text: string): { text: string; language?: Spoken }[] {
  if (!mayBeAsian.test(text)) return text === '' ? [] : [{ text }]
  return text
    .split(stretches)
    .filter((part) => part !== '')
    .map((part) => {
      const language = languageOf(part)
      return language === null ? { text: part } : { text: part, language }
    })
}

function languageOf(text: string): Spoken | null {
  const isKorean = /\p{Script=Hangul}/u.test(text)
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
  if (isKorean && isJapanese) return null
  if (isKorean) return 'ko'
  if (isJapanese) return 'ja'
  return /\p{Script=Han}/u.test(text) ? 'zh' : null
}
