/** Vietnamese letters without their marks: `Họ và tên` → `Ho va ten`. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC')

const asides = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|<[^<>]*>|〔[^〔〕]*〕/g
const ornaments = /必須|任意|required|optional|bắt buộc|[※*＊†●○◎■□▼★☆:：;。．·•'"“”‘’_]+/g

const tidied = (part: string): string =>
  part
    .replaceAll(ornaments, ' ')
    .replaceAll(/[\s\u200b-\u200f\u2060\ufeff]+/g, ' ')
    .replaceAll(/^[\s.,/\-–—]+|[\s.,/\-–—]+$/g, '')

/** A comparable head with what stands in brackets: "Họ tên (theo hộ chiếu)" is not just any name. */
export const headWithAsides = (text: string): string =>
  tidied(
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFC')
      .replaceAll(/[()[\]【】<>〔〕]/g, ' '),
  )

/**
 * The form in which heads are compared: NFKC, lower case, without stars, ※, 必須, line breaks and what stands in
 * brackets (kept when nothing else is left).
 */
export function comparableHead(text: string): string {
  const flat = text.normalize('NFKC').toLowerCase().normalize('NFC')
  const bare = tidied(flat.replaceAll(asides, ' '))
  return bare === '' ? headWithAsides(text) : bare
}

/** The texts a head may be known by: as a whole, and each language of a bilingual head by itself. */
export function headPieces(text: string): string[] {
  const pieces = new Set<string>()
  const add = (piece: string) => {
    const comparable = comparableHead(piece)
    if (comparable !== '') pieces.add(comparable)
  }
  add(text)
  for (const line of text.split(/\r?\n/)) {
    add(line)
    for (const part of line.split(/\s*[/／|｜・]\s*|\s[-–—]\s/)) add(part)
    for (const aside of line.normalize('NFKC').matchAll(/[([【]([^()[\]【】]*)[)\]】]/g)) add(aside[1] ?? '')
    // 「Họ tên 氏名」: no sign stands between the two languages
    const scripts = line.normalize('NFKC').match(/[\u3005-\u30ff\u4e00-\u9fff・]+|[^\u3005-\u30ff\u4e00-\u9fff]+/g)
    if (scripts && scripts.length > 1) for (const part of scripts) add(part)
  }
  return [...pieces]
}
