import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fold,
  foldLetters,
  foldWidth,
  tidy,
  toKatakana,
  toModernKanji,
  withoutDiacritics,
} from '../../../../shared/reference/fold.ts'

/** The foldings step by step, each step taken for every text: what the shorter ways have to agree with. */
const stepByStep = {
  tidy: (text: string): string =>
    text
      .normalize('NFC')
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
      .replace(/\r\n?|\v|\u2028|\u2029/g, '\n')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{2,}/g, '\n')
      .trim(),
  withoutDiacritics: (text: string): string =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D'),
  foldWidth: (text: string): string => stepByStep.tidy(text.normalize('NFKC')).toLowerCase(),
  fold: (text: string): string =>
    stepByStep.tidy(toModernKanji(toKatakana(stepByStep.withoutDiacritics(stepByStep.foldWidth(text))))),
  foldLetters: (text: string): string => stepByStep.fold(text).replace(/[^\p{L}\p{N}]+/gu, ''),
}

const pieces = [
  ...['a', 'B', 'é', 'e\u0301', 'Ạ', 'a\u0323', 'Đ', 'đ', 'ơ\u0301', 'ſ', 'ß', 'İ', 'Σ', 'ς', '\u212a', 'ﬁ', '①'],
  ...['か', 'が', 'か\u3099', 'ｶﾞ', 'ﾊ\uff9f', 'ー', '々', 'ゝ', '廣', '﨑', '\ufa19', '株式会社', '㈱', '𠮷', '\ud842'],
  ...[' ', '  ', '\u3000', '\u00a0', '\t', '\r\n', '\n', '\v', '\f', '\u2028', '\u200b', '\u00ad', '\ufeff', '\u061c'],
  ...['\u1112\u1161\u11ab', '\uac00', '\u11a8', '.', ',', '（', '0', '９', '½', '\u0340', '\u0345', '\u05d0', '\u0e33'],
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

describe('the foldings', () => {
  const folded = { tidy, withoutDiacritics, foldWidth, fold, foldLetters }

  it.each(Object.keys(folded) as (keyof typeof folded)[])('%s is what its steps make of any text', (name) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(folded[name](text)).toBe(stepByStep[name](text))
      }),
      { numRuns: 3000 },
    )
  })

  it('agree with their steps on every character by itself and between letters', () => {
    const different: string[] = []
    for (let code = 0; code < 0x10000; code += 1) {
      const letter = String.fromCharCode(code)
      for (const text of [letter, `a${letter}か`]) {
        if (fold(text) !== stepByStep.fold(text) || foldLetters(text) !== stepByStep.foldLetters(text))
          different.push(code.toString(16))
      }
    }
    expect(different).toEqual([])
  })
})
