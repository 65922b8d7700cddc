/** Folding of text for comparison and search. Nothing here changes what is stored or shown. */

import { letterSigns, modernKanji, signsOf } from './letter-signs.ts'

const zeroWidth = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const combiningMarks = /[\u0300-\u036f]/g
const oldKanji = new RegExp(`[${Object.keys(modernKanji).join('')}]`, 'g')

/**
 * A cell as a person reads it: NFC, no zero-width or direction marks, every kind of space as one blank, no blanks
 * around line breaks, trimmed. Letters, width and case stay.
 */
export function tidy(text: string): string {
  return tidyBy(signsOf(text), text)
}

/** `tidy` for a text whose signs are known: most cells have nothing that would change. */
function tidyBy(signs: number, text: string): string {
  const composed = signs & letterSigns.composes ? text.normalize('NFC') : text
  const isTidy =
    (signs & letterSigns.untidy) === 0 &&
    ((signs & letterSigns.blank) === 0 || !(text.startsWith(' ') || text.endsWith(' ') || text.includes('  ')))
  return isTidy ? composed : withTidySpaces(composed)
}

function withTidySpaces(text: string): string {
  return text
    .replace(zeroWidth, '')
    .replace(/\r\n?|\v|\u2028|\u2029/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
}

/** Letters without their marks: "Đà Nẵng" → "Da Nang"; kana keep their voicing marks. */
export function withoutDiacritics(text: string): string {
  if ((signsOf(text) & (letterSigns.marked | letterSigns.composes)) === 0) return text
  return text.normalize('NFD').replace(combiningMarks, '').normalize('NFC').replaceAll('đ', 'd').replaceAll('Đ', 'D')
}

/** Hiragana as katakana: ぐんま → グンマ. */
export function toKatakana(text: string): string {
  if ((signsOf(text) & (letterSigns.variant | letterSigns.composes)) === 0) return text
  return text.replace(/[\u3041-\u3096\u309d\u309e]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
}

/** Old and vendor kanji in their present form: 廣島 → 広島, 長﨑 → 長崎. */
export function toModernKanji(text: string): string {
  if ((signsOf(text) & (letterSigns.variant | letterSigns.composes)) === 0) return text
  return text.replace(oldKanji, (kanji) => modernKanji[kanji] ?? kanji)
}

/** Lower case, NFKC (full width, half-width kana, ligatures) and tidy, with Vietnamese marks kept. */
export function foldWidth(text: string): string {
  const signs = signsOf(text)
  if (signs & (letterSigns.composes | letterSigns.compatible)) return tidy(text.normalize('NFKC')).toLowerCase()
  const tidied = tidyBy(signs, text)
  return signs & letterSigns.upperCase ? tidied.toLowerCase() : tidied
}

/**
 * The form in which two spellings are the same to somebody who searches: width, case, Vietnamese marks, kana type and
 * old kanji do not matter. "Đà Nẵng" → "da nang", ﾄﾖﾀ and とよた → "トヨタ".
 */
export function fold(text: string): string {
  const signs = signsOf(text)
  if ((signs & costly) === 0) return foldLight(signs, text)
  const before = folded.get(text)
  if (before !== undefined) return before
  const result =
    signs & (letterSigns.composes | letterSigns.compatible)
      ? tidy(toModernKanji(toKatakana(withoutDiacritics(foldWidth(text)))))
      : withoutDiacritics(foldLight(signs, text))
  if (text.length <= 200) {
    if (folded.size > 10_000) folded.clear()
    folded.set(text, result)
  }
  return result
}

/** What only normalising can fold. */
const costly = letterSigns.composes | letterSigns.compatible | letterSigns.marked

/** Cells of a column repeat, and several readers fold the same cell. */
const folded = new Map<string, string>()

/** Folds a text without anything costly, or all but that. */
function foldLight(signs: number, text: string): string {
  const tidied = tidyBy(signs, text)
  const small = signs & letterSigns.upperCase ? tidied.toLowerCase() : tidied
  return signs & letterSigns.variant ? toModernKanji(toKatakana(small)) : small
}

/** `fold` with everything dropped that is neither letter nor digit: "BR - VT" → "brvt". */
export function foldLetters(text: string): string {
  const whole = fold(text)
  return signsOf(whole) & letterSigns.dividing ? whole.replace(/[^\p{L}\p{N}]+/gu, '') : whole
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
