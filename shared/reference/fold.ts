/** Folding of text for comparison and search. Nothing here changes what is stored or shown. */

const zeroWidth = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
/** Anything that tidying would change: most cells have none of it. */
const untidy =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|^ | $| {2}/
const combiningMarks = /[\u0300-\u036f]/g
/** Old and vendor forms of kanji that names and addresses still carry. */
const modernKanji: Record<string, string> = {
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
const oldKanji = new RegExp(`[${Object.keys(modernKanji).join('')}]`, 'g')

/**
 * A cell as a person reads it: NFC, no zero-width or direction marks, every kind of space as one blank, no blanks
 * around line breaks, trimmed. Letters, width and case stay.
 */
export function tidy(text: string): string {
  const composed = text.normalize('NFC')
  if (!untidy.test(composed)) return composed
  return composed
    .replace(zeroWidth, '')
    .replace(/\r\n?|\v|\u2028|\u2029/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
}

/** Letters without their marks: "Đà Nẵng" → "Da Nang"; kana keep their voicing marks. */
export function withoutDiacritics(text: string): string {
  if (!/\P{ASCII}/u.test(text)) return text
  return text.normalize('NFD').replace(combiningMarks, '').normalize('NFC').replaceAll('đ', 'd').replaceAll('Đ', 'D')
}

/** Hiragana as katakana: ぐんま → グンマ. */
export function toKatakana(text: string): string {
  return text.replace(/[\u3041-\u3096\u309d\u309e]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
}

/** Old and vendor kanji in their present form: 廣島 → 広島, 長﨑 → 長崎. */
export function toModernKanji(text: string): string {
  return text.replace(oldKanji, (kanji) => modernKanji[kanji] ?? kanji)
}

/** Lower case, NFKC (full width, half-width kana, ligatures) and tidy, with Vietnamese marks kept. */
export function foldWidth(text: string): string {
  return tidy(text.normalize('NFKC')).toLowerCase()
}

/**
 * The form in which two spellings are the same to somebody who searches: width, case, Vietnamese marks, kana type and
 * old kanji do not matter. "Đà Nẵng" → "da nang", ﾄﾖﾀ and とよた → "トヨタ".
 */
export function fold(text: string): string {
  const before = folded.get(text)
  if (before !== undefined) return before
  const result = foldOnce(text)
  if (text.length <= 200) {
    if (folded.size > 50_000) folded.clear()
    folded.set(text, result)
  }
  return result
}

/** Cells of a column repeat, and several readers fold the same cell. */
const folded = new Map<string, string>()

function foldOnce(text: string): string {
  return tidy(toModernKanji(toKatakana(withoutDiacritics(foldWidth(text)))))
}

/** `fold` with everything dropped that is neither letter nor digit: "BR - VT" → "brvt". */
export function foldLetters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether `text` holds every blank-separated word of `query`, both folded; an empty query is found everywhere. */
export function matchesSearch(text: string, query: string): boolean {
  const folded = fold(text)
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}

const kanaWithV: [RegExp, string][] = [
  [/ヴァ/g, 'バ'],
  [/ヴィ/g, 'ビ'],
  [/ヴェ/g, 'ベ'],
  [/ヴォ/g, 'ボ'],
  [/ヴ/g, 'ブ'],
]
const smallKana = 'ァィゥェォャュョヮ'
const fullKana = 'アイウエオヤユヨワ'

/**
 * A loose key for names written in katakana by ear: no ー, ・ or ッ, small vowels as full ones, ヴ as ブ.
 * ダックラック and ダクラク, ヴィンフック and ビンフック fold alike.
 */
export function foldKana(text: string): string {
  let kana = toKatakana(text.normalize('NFKC'))
  for (const [from, to] of kanaWithV) kana = kana.replace(from, to)
  return kana
    .replace(/[ー―ッ・\-–—=＝\s]/g, '')
    .replace(/[ァィゥェォャュョヮ]/g, (small) => fullKana.charAt(smallKana.indexOf(small)))
}

const lookAlikes: Record<string, string> = {
  工: 'エ',
  二: 'ニ',
  力: 'カ',
  口: 'ロ',
  卜: 'ト',
  夕: 'タ',
  一: 'ー',
  八: 'ハ',
}

/** Kanji typed for the katakana they resemble, inside a word that is katakana otherwise: トゥ工ンクアン → トゥエンクアン. */
export function repairLookAlikes(text: string): string {
  const odd = text.replace(/[\u30a1-\u30fa\u30fc・]/g, '')
  if (odd === '' || text.length - odd.length < 2 || [...odd].some((letter) => !(letter in lookAlikes))) return text
  return text.replace(/[工二力口卜夕一八]/g, (letter) => lookAlikes[letter] ?? letter)
}

/** Romaji in one spelling: long vowels short, kunrei as Hepburn, n before b, m and p. Toukyou, Tôkyô → tokyo. */
export function foldRomaji(text: string): string {
  return foldLetters(text)
    .replace(/sy(?=[auo])/g, 'sh')
    .replace(/ty(?=[auo])/g, 'ch')
    .replace(/zy(?=[auo])/g, 'j')
    .replace(/(?<![t])si/g, 'shi')
    .replace(/ti/g, 'chi')
    .replace(/tu/g, 'tsu')
    .replace(/zi/g, 'ji')
    .replace(/(?<![sc])hu/g, 'fu')
    .replace(/m(?=[bmp])/g, 'n')
    .replace(/oh(?![aeiouy])/g, 'o')
    .replace(/o[uo]/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/ii/g, 'i')
}
