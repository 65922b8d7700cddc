import type { Side } from '../../model/registrant.ts'
import { fold, foldLetters, foldRomaji, tidy, toKatakana } from '../../reference/fold.ts'

/** A name taken apart as far as its writing shows the parts. */
export type NameReading = { name: string; salutation?: string; family?: string; given?: string }

const salutations: [RegExp, string | undefined][] = [
  [/^(?:đồng chí|đ\/c|đc\.|dong chi)\s*[.:]?\s*/iu, undefined],
  [/^(?:ngài)\s+/iu, 'Ngài'],
  [/^(?:ông|ong)\s*[.:]?\s+/iu, 'Ông'],
  [/^(?:bà|ba)\s*[.:]?\s+(?=\p{Lu})/iu, 'Bà'],
  [/^(?:anh)\s+(?=\p{Lu}\p{Ll}*\s+\p{Lu})/u, 'Anh'],
  [/^(?:chị)\s+/iu, 'Chị'],
  [/^(?:mr\.?|mister)\s+/iu, 'Mr.'],
  [/^(?:ms\.?|miss)\s+/iu, 'Ms.'],
  [/^(?:mrs\.?)\s+/iu, 'Mrs.'],
  [/^(?:dr\.)\s*/iu, 'Dr.'],
  [/^(?:h\.e\.|his excellency|her excellency)\s*/iu, 'H.E.'],
  [/^((?:PGS|GS|TSKH|TS|ThS|BS|KS|CN)\.?(?:\s*\.?\s*(?:PGS|GS|TSKH|TS|ThS|BS|KS)\.)*)\s*(?=\p{Lu})/u, 'degree'],
]
const beginsInLatin = /^\p{Script=Latin}/u
const honorifics = /\s*(?:様|氏|さん|さま|殿|先生|君)$/u
const japanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々ヶ・\s]+$/u
const latin = /^[\p{Script=Latin}\p{M}\s.'’-]+$/u

const vietnameseFamilies = new Set(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh truong doan lam mai trinh dao cao luong ta tong chau ha quach kieu thai to luu tang hua la luc vuong quan giang khuc nghiem ninh phung tieu an bach au cu diep giap han kim lai lieu lo mac ma nong ong phi than thach ton tu uong van vi nghe co bo chu cung dam dong hong khong lang leu luyen mau nhu phu sam son tat thi tuan ung vien xa y'.split(
    ' ',
  ),
)

/** Whether a word is one of the usual Vietnamese family names. */
export const isFamilyName = (word: string): boolean => vietnameseFamilies.has(fold(word))

/** Whether a name written in Latin letters is Vietnamese, by its marks or its family name. */
export function looksVietnamese(name: string): boolean {
  if (!latin.test(name)) return false
  if (/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/iu.test(name)) return true
  const words = fold(name).split(/\s+/)
  return words.length >= 2 && words.length <= 5 && vietnameseFamilies.has(words[0] ?? '')
}

function partsOf(name: string, side: Side | undefined): { family?: string; given?: string } {
  const words = name.split(/\s+/).filter((word) => word !== '')
  const [first, ...rest] = words
  const last = rest.at(-1)
  if (first === undefined || last === undefined) return {}
  if (japanese.test(name)) return words.length === 2 ? { family: first, given: last } : {}
  if (!latin.test(name)) return {}
  if (looksVietnamese(name) && side !== 'jp') return { family: first, given: last }
  const shouted = words.filter((word) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase())
  if (shouted.length !== 1 || words.length !== 2) return {}
  const [family] = shouted
  const given = words.find((word) => word !== family)
  return family !== undefined && given !== undefined ? { family, given } : {}
}

/**
 * One person's name without its forms of address: 山本 一太 様 → 山本 一太, "Đ/c Cao Văn Cường" → Cao Văn Cường,
 * "Ông Trần Duy Đông" with its salutation kept. Family and given name only where capitals, kana, kanji with a blank or
 * Vietnamese order show them.
 */
export function readName(text: string, side?: Side): NameReading {
  let name = tidy(text)
    .replaceAll('\n', ' ')
    .replace(/^[\s\-–—+*•:]+|[\s\-–—,;:、，；]+$/g, '')
  let salutation: string | undefined
  for (let again = beginsInLatin.test(name); again; ) {
    again = false
    for (const [pattern, shown] of salutations) {
      const match = pattern.exec(name)
      if (!match || match[0].length === name.length) continue
      salutation ??= shown === 'degree' ? match[1]?.trim() : shown
      name = name.slice(match[0].length)
      again = true
    }
  }
  name = name
    .replace(honorifics, '')
    .replace(/,?\s+(?:Ph\.?D\.?|MBA|M\.?Sc\.?|M\.?D\.?)$/u, '')
    .trim()
  return { name, ...(salutation === undefined ? {} : { salutation }), ...partsOf(name, side) }
}

const kanaSounds: Record<string, string> = {
  ア: 'a',
  イ: 'i',
  ウ: 'u',
  エ: 'e',
  オ: 'o',
  カ: 'ka',
  キ: 'ki',
  ク: 'ku',
  ケ: 'ke',
  コ: 'ko',
  サ: 'sa',
  シ: 'shi',
  ス: 'su',
  セ: 'se',
  ソ: 'so',
  タ: 'ta',
  チ: 'chi',
  ツ: 'tsu',
  テ: 'te',
  ト: 'to',
  ナ: 'na',
  ニ: 'ni',
  ヌ: 'nu',
  ネ: 'ne',
  ノ: 'no',
  ハ: 'ha',
  ヒ: 'hi',
  フ: 'fu',
  ヘ: 'he',
  ホ: 'ho',
  マ: 'ma',
  ミ: 'mi',
  ム: 'mu',
  メ: 'me',
  モ: 'mo',
  ヤ: 'ya',
  ユ: 'yu',
  ヨ: 'yo',
  ラ: 'ra',
  リ: 'ri',
  ル: 'ru',
  レ: 're',
  ロ: 'ro',
  ワ: 'wa',
  ヲ: 'o',
  ン: 'n',
  ガ: 'ga',
  ギ: 'gi',
  グ: 'gu',
  ゲ: 'ge',
  ゴ: 'go',
  ザ: 'za',
  ジ: 'ji',
  ズ: 'zu',
  ゼ: 'ze',
  ゾ: 'zo',
  ダ: 'da',
  ヂ: 'ji',
  ヅ: 'zu',
  デ: 'de',
  ド: 'do',
  バ: 'ba',
  ビ: 'bi',
  ブ: 'bu',
  ベ: 'be',
  ボ: 'bo',
  パ: 'pa',
  ピ: 'pi',
  プ: 'pu',
  ペ: 'pe',
  ポ: 'po',
  ヴ: 'bu',
  ー: '',
}
const smallSounds: Record<string, string> = {
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
}

/** Kana in Hepburn romaji, without long vowels marked: ヤマモト イチタ → yamamoto ichita. */
export function kanaToRomaji(text: string): string {
  let romaji = ''
  let doubled = false
  for (const kana of toKatakana(text.normalize('NFKC'))) {
    const small = smallSounds[kana]
    if (kana === 'ッ') {
      doubled = true
      continue
    }
    if (small !== undefined) {
      const stem = romaji.replace(/(?<=sh|ch|j)i$/, '').replace(/i$/, 'y')
      romaji = small.length === 1 ? romaji.replace(/[aiueo]$/, '') + small : stem + small.slice(1)
      continue
    }
    const sound = kanaSounds[kana] ?? (/\s|・/.test(kana) ? ' ' : kana)
    romaji += doubled ? sound.charAt(0) + sound : sound
    doubled = false
  }
  return romaji
}

/** A key that is the same for one name in kana and in romaji, in either order; kanji stay kanji. */
export function nameKey(name: string): string {
  const plain = readName(name).name
  const kana = /^[\u3041-\u30ff\s・]+$/.test(plain.normalize('NFKC'))
  const words = (kana ? kanaToRomaji(plain) : plain)
    .split(/[\s・,.]+/)
    .map((word) =>
      latin.test(word) || kana ? (looksVietnamese(plain) ? foldLetters(word) : foldRomaji(word)) : foldLetters(word),
    )
    .filter((word) => word !== '')
  const han = words.every((word) => /^\p{Script=Han}+$/u.test(word))
  return han ? words.join('') : [...words].sort().join(' ')
}

/** Whether two people are one, as far as any spelling of theirs shows it. */
export function samePerson(
  a: { name: string; nameOther?: string | undefined },
  b: { name: string; nameOther?: string | undefined },
): boolean {
  const keysOf = (one: typeof a) =>
    [one.name, one.nameOther].filter((text) => text !== undefined && text !== '').map((text) => nameKey(text ?? ''))
  const keys = new Set(keysOf(a))
  return keysOf(b).some((key) => key !== '' && keys.has(key))
}
