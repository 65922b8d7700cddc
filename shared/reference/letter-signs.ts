/**
 * What single characters would make the foldings of `fold.ts` do. A text none of whose characters has a sign comes out
 * of the folding as it went in, so one look at each character saves most cells every further step.
 */
export const letterSigns = {
  /** Composing (NFC) may change the text around it: marks, parts of Hangul, everything outside the basic plane. */
  composes: 1,
  /** A break, a space of another kind or a sign that cannot be seen; a plain blank has `blank` instead. */
  untidy: 2,
  blank: 4,
  /** Has a compatibility form (NFKC): full width, half-width kana, circled digits, ligatures. */
  compatible: 8,
  upperCase: 16,
  /** Carries a mark, or is đ. */
  marked: 32,
  /** Hiragana, or a kanji in an old form. */
  variant: 64,
  /** Neither a letter nor a number. */
  dividing: 128,
} as const

/** Old and vendor forms of kanji that names and addresses still carry. */
export const modernKanji: Record<string, string> = {
  廣: '広',
  德: '徳',
  澤: '沢',
  﨑: '崎',
  髙: '高',
  濵: '浜',
  濱: '浜',
  邊: '辺',
  邉: '辺',
  齋: '斎',
  齊: '斉',
  國: '国',
  縣: '県',
  櫻: '桜',
  應: '応',
  學: '学',
  會: '会',
  榮: '栄',
  當: '当',
  關: '関',
  圓: '円',
  萬: '万',
  眞: '真',
  惠: '恵',
  瀨: '瀬',
  壽: '寿',
  實: '実',
  淺: '浅',
  鷄: '鶏',
}

const untidyLetter = /[\t\n\v\f\r\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/
const composing = /[\p{M}\p{Cs}\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/u
const combiningMark = /[\u0300-\u036f]/
const hiragana = /[\u3041-\u3096\u309d\u309e]/

function lookAt(letter: string): number {
  if (letter === ' ') return letterSigns.blank | letterSigns.dividing
  if (composing.test(letter) || letter.normalize('NFC') !== letter) return everySign
  const small = letter.toLowerCase()
  const isMarked = [letter, small].some((one) => combiningMark.test(one.normalize('NFD')) || /[đĐ]/.test(one))
  return (
    (untidyLetter.test(letter) ? letterSigns.untidy : 0) |
    (letter.normalize('NFKC') === letter ? 0 : letterSigns.compatible) |
    (small === letter ? 0 : letterSigns.upperCase) |
    (isMarked ? letterSigns.marked : 0) |
    (hiragana.test(letter) || Object.hasOwn(modernKanji, letter) ? letterSigns.variant : 0) |
    (/[\p{L}\p{N}]/u.test(letter) ? 0 : letterSigns.dividing)
  )
}

const everySign = Object.values(letterSigns).reduce((all, sign) => all | sign, 0)
const looked = 256
/** Signs by code unit, filled in as letters are met. */
const signs = new Uint16Array(0x10000)

/** The signs of all characters of a text together. */
export function signsOf(text: string): number {
  let all = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    let own = signs[code] ?? 0
    if (own === 0) {
      own = lookAt(text.charAt(at)) | looked
      signs[code] = own
    }
    all |= own
  }
  return all
}
