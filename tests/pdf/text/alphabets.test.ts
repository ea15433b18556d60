import { expect, it } from 'vitest'
import { readFont } from '../../../src/pdf/text/font'
import { fonts } from '../../support/pdf'

/** Letters that the languages of Europe need beyond a to z, after the main exemplar characters of the CLDR. */
const alphabets: [string, string][] = [
  ['Albanian', 'çë'],
  ['Basque', 'çñ'],
  ['Belarusian', 'абвгдеёжзійклмнопрстуўфхцчшыьэюя'],
  ['Bosnian', 'čćđšž'],
  ['Bulgarian', 'абвгдежзийклмнопрстуфхцчшщъьюя'],
  ['Catalan', 'àçèéíïòóúü·'],
  ['Croatian', 'čćđšž'],
  ['Czech', 'áčďéěíňóřšťúůýž'],
  ['Danish', 'æøåǿ'],
  ['Dutch', 'áäéëíïóöúüĳ'],
  ['English', 'éèêïôöàç'],
  ['Estonian', 'šžõäöü'],
  ['Finnish', 'šžåäö'],
  ['French', 'àâæçéèêëîïôœùûüÿ'],
  ['German', 'äöüßẞ'],
  ['Greek', 'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ'],
  ['Greek with old accents', 'ἀἁἂἃἄἅἆἇὰᾀᾳᾶἐἔἠἡἤἥὴᾐῃῆἰἱἴἵὶῖὀὁὄὅὸὐὑὔὕὺῦὠὡὤὥὼᾠῳῶῥ'],
  ['Hungarian', 'áéíóöőúüű'],
  ['Icelandic', 'áðéíóúýþæö'],
  ['Irish', 'áéíóúḃċḋḟġṁṗṡṫ'],
  ['Italian', 'àèéìîòóù'],
  ['Latvian', 'āčēģīķļņōŗšūž'],
  ['Lithuanian', 'ąčęėįšųūž'],
  // Livonian and Skolt Sámi also have letters that Source Sans lacks: ǟ, ȭ, ȯ, ȱ and ǩ.
  ['Livonian', 'äāõōŗțļḑīūžšķņ'],
  ['Luxembourgish', 'äéëöü'],
  ['Macedonian', 'абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ'],
  ['Maltese', 'àċèġħìòùż'],
  ['Norwegian', 'åæøàéóòâêô'],
  ['Polish', 'ąćęłńóśźż'],
  ['Portuguese', 'áàâãçéêíòóôõúü'],
  ['Romanian', 'ăâîșțşţ'],
  ['Russian', 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'],
  ['Sámi', 'áčđŋšŧžǥǧǯʒ'],
  ['Serbian', 'абвгдђежзијклљмнњопрстћуфхцчџш'],
  ['Slovak', 'áäčďéíĺľňóôŕšťúýž'],
  ['Slovenian', 'čšžćđ'],
  ['Spanish', 'áéíñóúü¿¡ªº'],
  ['Swedish', 'åäöéà'],
  ['Turkish', 'çğıİöşüâîû'],
  ['Ukrainian', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ’'],
  ['Welsh', 'âêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ'],
  ['Vietnamese', 'ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ'],
]

const metrics = [readFont(fonts.regular), readFont(fonts.semibold)]

it.each(alphabets)('both weights have the letters of %s, small and large', (_, letters) => {
  // The micro sign stands for the small my, with which it shares its form; some capitals are no single characters.
  const wanted = `${letters}${letters.toLocaleUpperCase()}`
    .normalize('NFC')
    .replaceAll('μ', '\u00b5')
    .replace(/\p{M}/gu, '')
  const lacking = [...wanted].filter((each) => metrics.some(({ has }) => !has(each.codePointAt(0) ?? 0)))
  expect(lacking).toEqual([])
})

it.each(['regular', 'semibold'] as const)(
  'the %s weight is small enough to be fetched for a report',
  (weight) => {
    expect(fonts[weight].length).toBeLessThan(60 * 1024)
  },
)
