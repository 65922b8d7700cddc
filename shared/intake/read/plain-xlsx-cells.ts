import { noPlainCells, type PlainCells } from './plain-cells.ts'

const bytesOf = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0))

const less = 0x3c
const greater = 0x3e
const slash = 0x2f
const quote = 0x22
const ampersand = 0x26
const equals = 0x3d
const underscore = 0x5f
const returns = 0x0d

const sheetData = bytesOf('<sheetData>')
const endOfData = bytesOf('</sheetData>')
const row = bytesOf('<row')
const endOfRow = bytesOf('</row>')
const cell = bytesOf('<c ')
const endOfCell = bytesOf('</c>')
const value = bytesOf('<v>')
const endOfSharedText = bytesOf('</v></c>')
const inlineText = bytesOf('<is><t>')
const keptInlineText = bytesOf('<is><t xml:space="preserve">')
const endOfInlineText = bytesOf('</t></is></c>')

const lastRow = 1_048_576
const lastColumn = 16_384

/** Thrown where the part is written in a way that is left to the library as a whole. */
class Unusual extends Error {}

const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39

/** What the tag of a row or a cell says; `isPlain` is false where it says more than place, style and type. */
type Tag = {
  row: number
  column: number
  type: 'none' | 'shared' | 'inline' | 'other'
  isPlain: boolean
  isEmpty: boolean
}

const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const unescaped = (reference: string): string => references[reference] ?? reference
const unusualReference = /&(?!(?:amp|lt|gt|quot|apos);)/

/** Reads one worksheet part byte by byte, as almost every program writes it. */
class PartReader {
  at = 0
  readonly #bytes: Uint8Array
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  stands(text: readonly number[]): boolean {
    for (let index = 0; index < text.length; index++) if (this.#bytes[this.at + index] !== text[index]) return false
    return true
  }

  /** Moves behind the next place of a text. */
  behind(text: readonly number[]): void {
    const first = text[0] ?? 0
    for (let at = this.#bytes.indexOf(first, this.at); at !== -1; at = this.#bytes.indexOf(first, at + 1)) {
      this.at = at
      if (this.stands(text)) {
        this.at += text.length
        return
      }
    }
    throw new Unusual()
  }

  skip(text: readonly number[]): boolean {
    if (!this.stands(text)) return false
    this.at += text.length
    return true
  }

  skipSpaces(): void {
    while (isSpace(this.#bytes[this.at])) this.at++
  }

  /** Reads the attributes of a tag whose name has been read and moves behind the tag. */
  tag(into: Tag): void {
    into.row = 0
    into.column = 0
    into.type = 'none'
    into.isPlain = true
    for (;;) {
      this.skipSpaces()
      const byte = this.#bytes[this.at]
      if (byte === greater || (byte === slash && this.#bytes[this.at + 1] === greater)) {
        into.isEmpty = byte === slash
        this.at += into.isEmpty ? 2 : 1
        return
      }
      const name = this.at
      while (this.#bytes[this.at] !== equals) {
        const inName = this.#bytes[this.at]
        if (inName === undefined || inName <= 0x20 || inName === greater || inName === less) throw new Unusual()
        this.at++
      }
      const key = this.at - name === 1 ? this.#bytes[name] : undefined
      const start = this.at + 2
      if (this.#bytes[this.at + 1] !== quote) throw new Unusual()
      this.at = start
      while (this.#bytes[this.at] !== quote) {
        if (this.#bytes[this.at] === undefined || this.at - start > 500) throw new Unusual()
        this.at++
      }
      const end = this.at++
      if (key === 0x72) this.#place(start, end, into)
      else if (key === 0x74) into.type = this.#typeFrom(start, end)
      else if (key !== 0x73) into.isPlain = false
    }
  }

  /** Row and column, both from one, of a reference in A1 notation; a column of 0 is none. */
  #place(start: number, end: number, into: Tag): void {
    let at = start
    for (; at < end; at++) {
      const letter = (this.#bytes[at] ?? 0) - 0x40
      if (letter < 1 || letter > 26) break
      into.column = into.column * 26 + letter
    }
    if (at === end || this.#bytes[at] === 0x30 || end - start > 10) throw new Unusual()
    for (; at < end; at++) {
      const byte = this.#bytes[at]
      if (!isDigit(byte)) throw new Unusual()
      into.row = into.row * 10 + (byte ?? 0) - 0x30
    }
    if (into.row > lastRow || into.column > lastColumn) throw new Unusual()
  }

  #typeFrom(start: number, end: number): Tag['type'] {
    if (end - start === 1 && this.#bytes[start] === 0x73) return 'shared'
    return this.ascii(start, end) === 'inlineStr' ? 'inline' : 'other'
  }

  ascii(start: number, end: number): string {
    let text = ''
    for (let at = start; at < end; at++) text += String.fromCharCode(this.#bytes[at] ?? 0)
    return text
  }

  /** A number of at most seven digits, undefined where there is none. */
  digits(): number | undefined {
    const start = this.at
    let number = 0
    for (; isDigit(this.#bytes[this.at]) && this.at - start < 7; this.at++) {
      number = number * 10 + (this.#bytes[this.at] ?? 0) - 0x30
    }
    return this.at === start ? undefined : number
  }

  /** A text up to the next tag; undefined where it is escaped in other ways than the five of XML. */
  text(): string | undefined {
    const start = this.at
    let isAscii = true
    let isEscaped = false
    for (; ; this.at++) {
      const byte = this.#bytes[this.at]
      if (byte === less) break
      if (byte === undefined || byte === underscore || byte === returns) return undefined
      if (byte > 0x7f) isAscii = false
      if (byte === ampersand) isEscaped = true
    }
    const written = isAscii && this.at - start < 24 ? this.ascii(start, this.at) : this.#decoded(start, this.at)
    if (!isEscaped) return written
    return unusualReference.test(written) ? undefined : written.replace(/&(?:amp|lt|gt|quot|apos);/g, unescaped)
  }

  #decoded(start: number, end: number): string {
    try {
      return this.#decoder.decode(this.#bytes.subarray(start, end))
    } catch {
      throw new Unusual()
    }
  }
}

/** The text of a cell whose tag has been read; undefined, and moved nowhere, where the library has to read it. */
function plainText(reader: PartReader, { type, isPlain }: Tag): string | number | undefined {
  const start = reader.at
  if (!isPlain) return undefined
  if (type === 'shared' && reader.skip(value)) {
    const shared = reader.digits()
    if (shared !== undefined && reader.skip(endOfSharedText)) return shared
  } else if (type === 'inline' && (reader.skip(inlineText) || reader.skip(keptInlineText))) {
    const text = reader.text()
    if (text !== undefined && reader.skip(endOfInlineText)) return text
  }
  reader.at = start
  return undefined
}

/**
 * Takes the plain texts out of a worksheet part: what is left is the same part without these cells. Undefined where
 * the part is not written as usual (prefixes, cells without places, places out of order) or holds more than `limit`;
 * then the library has to read it all.
 */
export function takePlainXlsxCells(
  part: Uint8Array,
  limit: number,
): { cells: PlainCells; rest: Uint8Array } | undefined {
  try {
    return takeCells(part, limit)
  } catch (error) {
    if (error instanceof Unusual) return undefined
    throw error
  }
}

function takeCells(part: Uint8Array, limit: number): { cells: PlainCells; rest: Uint8Array } {
  const reader = new PartReader(part)
  const cells = noPlainCells()
  const rest = new Uint8Array(part.length)
  let filled = 0
  let keptFrom = 0
  const keepUpTo = (end: number) => {
    rest.set(part.subarray(keptFrom, end), filled)
    filled += end - keptFrom
  }
  const tag: Tag = { row: 0, column: 0, type: 'none', isPlain: true, isEmpty: false }
  reader.behind(sheetData)
  let rowNumber = 0
  for (;;) {
    reader.skipSpaces()
    if (reader.skip(endOfData)) break
    if (!reader.skip(row)) throw new Unusual()
    reader.tag(tag)
    if (tag.row <= rowNumber || tag.column > 0) throw new Unusual()
    rowNumber = tag.row
    let lastOfRow = 0
    while (!tag.isEmpty) {
      reader.skipSpaces()
      if (reader.skip(endOfRow)) break
      const start = reader.at
      if (!reader.skip(cell)) throw new Unusual()
      reader.tag(tag)
      if (tag.row !== rowNumber || tag.column <= lastOfRow) throw new Unusual()
      lastOfRow = tag.column
      const text = tag.isEmpty ? undefined : plainText(reader, tag)
      if (text !== undefined) {
        if (cells.rows.push(rowNumber - 1) > limit) throw new Unusual()
        cells.columns.push(tag.column - 1)
        cells.texts.push(text)
        if (start > keptFrom) keepUpTo(start)
        keptFrom = reader.at
      } else if (!tag.isEmpty) reader.behind(endOfCell)
      tag.isEmpty = false
    }
  }
  keepUpTo(part.length)
  return { cells, rest: rest.slice(0, filled) }
}
