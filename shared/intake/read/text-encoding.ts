import { vietnameseShare } from './vietnamese-syllables.ts'

/** Encodings that a text file may be in; the names are those of the WHATWG Encoding Standard. */
export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'windows-1258',
  'windows-1252',
] as const
export type TextEncoding = (typeof textEncodings)[number]

/** `sure` is false where the bytes fit more than one encoding and the likelier one was taken. */
export type DecodedText = { encoding: TextEncoding; text: string; sure: boolean }

/**
 * Decodes bytes as `encoding` and drops a byte order mark. Windows-1258, which writes tone marks apart, is composed to
 * NFC. Bytes that do not fit become U+FFFD.
 */
export function decodeAs(bytes: Uint8Array, encoding: TextEncoding): string {
  const text = new TextDecoder(encoding).decode(bytes)
  return encoding === 'windows-1258' ? text.normalize('NFC') : text
}

function strictly(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Cuts a sample at a line end, so that no multi-byte character is split. */
function sampleOf(bytes: Uint8Array, longest: number): Uint8Array {
  if (bytes.length <= longest) return bytes
  const end = bytes.lastIndexOf(0x0a, longest)
  return bytes.subarray(0, end > 0 ? end + 1 : longest)
}

function byteOrderMark(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: separators and line ends leave zero bytes on one side, which no other encoding here has. */
function unmarkedUtf16(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  let even = 0
  let odd = 0
  const end = Math.min(bytes.length, 8192)
  for (let index = 0; index < end; index++) {
    if (bytes[index] !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  const zeros = even + odd
  if (zeros < 2 || zeros < end / 200) return undefined
  const encoding: TextEncoding = odd > even ? 'utf-16le' : 'utf-16be'
  return Math.max(even, odd) >= zeros * 0.95 ? encoding : undefined
}

const between = (code: number, first: number, last: number): boolean => code >= first && code <= last

/** 0 … 1: how much of what is not ASCII in `text` is what a Japanese list is written with. */
function japaneseShare(text: string): number {
  let foreign = 0
  let kana = 0
  let kanji = 0
  let marks = 0
  let narrow = 0
  let narrowInRuns = 0
  let run = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // half-width kana are a sign of Japanese only where several follow each other
    if (between(code, 0xff61, 0xff9f)) {
      run++
      narrow++
      if (run === 3) narrowInRuns++
    } else run = 0
    if (code < 0x80) continue
    foreign++
    if (between(code, 0x4e00, 0x9fff)) kanji++
    else if (
      between(code, 0x3040, 0x30ff) ||
      between(code, 0x3000, 0x3011) ||
      code === 0x301c ||
      between(code, 0xff01, 0xff5e)
    )
      kana++
    if (
      between(code, 0x2010, 0x22ff) ||
      between(code, 0x2460, 0x24ff) ||
      between(code, 0x25a0, 0x26ff) ||
      between(code, 0x3012, 0x303f) ||
      between(code, 0x3200, 0x33ff)
    )
      marks++
  }
  if (foreign === 0) return 0
  return (kana * 1.2 + kanji * 0.9 + marks * 0.8 + Math.min(narrow, narrowInRuns * 3) * 0.8) / (foreign * 1.05)
}

const longestSample = 256 * 1024

/**
 * Finds the encoding of a text from its bytes: byte order mark, zero bytes of UTF-16, strict UTF-8, and then whichever
 * of Shift_JIS (with the vendor characters of CP932), EUC-JP and Windows-1258 makes the more readable text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes)
  if (marked) return { encoding: marked, text: decodeAs(bytes, marked), sure: true }
  const utf8 = strictly(bytes, 'utf-8')
  if (utf8 !== undefined) return { encoding: 'utf-8', text: utf8, sure: true }

  const sample = sampleOf(bytes, longestSample)
  const candidates: { encoding: TextEncoding; score: number }[] = []
  for (const encoding of ['shift_jis', 'euc-jp'] as const) {
    const text = strictly(sample, encoding)
    if (text !== undefined) candidates.push({ encoding, score: japaneseShare(text) })
  }
  candidates.push({ encoding: 'windows-1258', score: vietnameseShare(decodeAs(sample, 'windows-1258')) })
  candidates.push({ encoding: 'windows-1252', score: 0.3 })
  candidates.sort((a, b) => b.score - a.score)
  const [best, second] = candidates
  const encoding = best?.encoding ?? 'windows-1252'
  const sure = (best?.score ?? 0) >= 0.5 && (best?.score ?? 0) - (second?.score ?? 0) >= 0.15
  return { encoding, text: decodeAs(bytes, encoding), sure }
}
