import { vietnameseShare } from './vietnamese-syllables.ts'

/** Writings from before Unicode (fonts of TCVN 5712 and VNI), and UTF-8 that was read as CP1252. */
export const legacyWritings = ['tcvn3', 'vni', 'utf8-as-1252'] as const
export type LegacyWriting = (typeof legacyWritings)[number]

/** TCVN 5712:1993 VN3 (fonts .VnTime …): the letter behind each code from A1 on; a blank where there is none. */
const tcvn3Letters = 'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ'
const tcvn3 = new Map([...tcvn3Letters].map((letter, index) => [String.fromCharCode(0xa1 + index), letter]))

const tone = { grave: '\u0300', acute: '\u0301', hook: '\u0309', tilde: '\u0303', dot: '\u0323' } as const
const circumflex = '\u0302'
const breve = '\u0306'
/** VNI for Windows: the sign after a vowel and the combining marks it stands for. */
const vniSigns: Readonly<Record<string, string>> = {
  ø: tone.grave,
  ù: tone.acute,
  û: tone.hook,
  õ: tone.tilde,
  ï: tone.dot,
  â: circumflex,
  à: circumflex + tone.grave,
  á: circumflex + tone.acute,
  å: circumflex + tone.hook,
  ã: circumflex + tone.tilde,
  ä: circumflex + tone.dot,
  ê: breve,
  è: breve + tone.grave,
  é: breve + tone.acute,
  ú: breve + tone.hook,
  ü: breve + tone.tilde,
  ë: breve + tone.dot,
}
const vniSingles: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()

function fromVni(text: string): string {
  const single = (letter: string): string => {
    const found = vniSingles[letter.toLowerCase()]
    if (found === undefined) return letter
    return isUpper(letter) ? found.toUpperCase() : found
  }
  return text
    .normalize('NFC')
    .replaceAll(/([aeouyôö])([øùûõïâàáåãäêèéúüë])?|[ñæóòî]/gi, (whole, vowel?: string, sign?: string) =>
      vowel === undefined
        ? single(whole)
        : (single(vowel) + (vniSigns[sign?.toLowerCase() ?? ''] ?? '')).normalize('NFC'),
    )
}

function fromTcvn3(text: string): string {
  let converted = ''
  for (const sign of text) {
    const letter = tcvn3.get(sign)
    converted += letter === undefined || letter === ' ' ? sign : letter
  }
  return converted
}

/** Characters that CP1252 has between 80 and 9F, by their Unicode code point. */
const cp1252 = new Map<number, number>()
for (let byte = 0x80; byte < 0xa0; byte++) {
  cp1252.set(new TextDecoder('windows-1252').decode(Uint8Array.of(byte)).charCodeAt(0), byte)
}

/** The text whose UTF-8 bytes were shown as CP1252; the text itself where they were not. */
function fromMisreadUtf8(text: string): string {
  const bytes: number[] = []
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const byte = code < 0x100 && (code < 0x80 || code > 0x9f) ? code : (cp1252.get(code) ?? (code < 0xa0 ? code : -1))
    if (byte < 0) return text
    bytes.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes)).normalize('NFC')
  } catch {
    return text
  }
}

/** Converts one text that is known to be in a legacy writing; capitals that only the font made stay small. */
export function fromLegacy(text: string, writing: LegacyWriting): string {
  if (writing === 'tcvn3') return fromTcvn3(text)
  return writing === 'vni' ? fromVni(text) : fromMisreadUtf8(text)
}

const suspicious = /[\u00a1-\u00ff]/
/** True where a text may be in a legacy writing at all: it holds Latin-1 letters and nothing that CP1252 lacks. */
export function maybeLegacy(text: string): boolean {
  if (!suspicious.test(text)) return false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 0xff && !cp1252.has(code)) return false
  }
  return true
}

export type LegacyFinding = { writing: LegacyWriting; sample: string; reading: string }

const mostTexts = 2000

/**
 * Looks for a legacy writing in the texts of a file. It is found where at least two texts become Vietnamese syllables
 * (for misread UTF-8: any other text) by conversion that were none before.
 */
export function findLegacyWriting(texts: Iterable<string>): LegacyFinding | undefined {
  const candidates: string[] = []
  for (const text of texts) {
    if (!maybeLegacy(text)) continue
    candidates.push(text)
    if (candidates.length >= mostTexts) break
  }
  if (candidates.length === 0) return undefined
  const misread = candidates.filter((text) => fromMisreadUtf8(text) !== text)
  if (misread.length >= Math.max(2, candidates.length * 0.5)) return finding('utf8-as-1252', misread)
  let best: LegacyFinding | undefined
  let bestShare = 0.8
  for (const writing of ['tcvn3', 'vni'] as const) {
    const better = candidates.filter((text) => vietnameseShare(fromLegacy(text, writing)) > vietnameseShare(text))
    if (better.length < 2) continue
    const share = vietnameseShare(candidates.map((text) => fromLegacy(text, writing)).join(' '))
    if (share <= bestShare || share - vietnameseShare(candidates.join(' ')) < 0.3) continue
    best = finding(writing, better)
    bestShare = share
  }
  return best
}

function finding(writing: LegacyWriting, texts: string[]): LegacyFinding | undefined {
  const sample = texts.reduce(
    (longest, text) => (text.length > longest.length && text.length <= 60 ? text : longest),
    texts[0] ?? '',
  )
  return { writing, sample, reading: fromLegacy(sample, writing) }
}

/** Converts a cell's text where that makes it more Vietnamese; texts that are Unicode already stay as they are. */
export function convertCell(text: string, writing: LegacyWriting, onlyWhereBetter: boolean): string {
  if (!maybeLegacy(text)) return text
  const converted = fromLegacy(text, writing)
  if (writing === 'utf8-as-1252') return converted
  const before = vietnameseShare(text)
  const after = vietnameseShare(converted)
  return after > before || (!onlyWhereBetter && after === before && after > 0) ? converted : text
}
