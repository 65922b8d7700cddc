import { type BookType, CFB, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

type Value = string | number | boolean | Date | null
export type SheetFixture = {
  name?: string
  rows: readonly (readonly Value[])[]
  /** A1 ranges. */
  merges?: readonly string[]
  hiddenRows?: readonly number[]
  hiddenColumns?: readonly number[]
  hidden?: boolean
  /** Changes the library's sheet by hand: formulas, errors, number formats. */
  change?: (sheet: WorkSheet) => void
}

/** Builds the library's workbook from rows; blanks are '' or null. */
export function makeWorkbook(sheets: readonly SheetFixture[]): WorkBook {
  const workbook = utils.book_new()
  const states: { Hidden: 0 | 1 }[] = []
  sheets.forEach((fixture, index) => {
    const rows = fixture.rows.map((row) => row.map((value) => (value === '' ? null : value)))
    const sheet = utils.aoa_to_sheet(rows, { cellDates: true, UTC: true })
    if (fixture.merges) sheet['!merges'] = fixture.merges.map((range) => utils.decode_range(range))
    if (fixture.hiddenRows) {
      sheet['!rows'] = []
      for (const row of fixture.hiddenRows) sheet['!rows'][row] = { hidden: true }
    }
    if (fixture.hiddenColumns) {
      sheet['!cols'] = []
      for (const column of fixture.hiddenColumns) sheet['!cols'][column] = { hidden: true }
    }
    fixture.change?.(sheet)
    utils.book_append_sheet(workbook, sheet, fixture.name ?? `Sheet${index + 1}`)
    states.push({ Hidden: fixture.hidden ? 1 : 0 })
  })
  workbook.Workbook = { Sheets: states }
  return workbook
}

export function workbookBytes(workbook: WorkBook, bookType: BookType = 'xlsx'): Uint8Array {
  return new Uint8Array(
    write(workbook, { type: 'array', bookType, cellStyles: true, compression: true, bookSST: bookType === 'xlsx' }),
  )
}

export const makeBytes = (sheets: readonly SheetFixture[], bookType: BookType = 'xlsx'): Uint8Array =>
  workbookBytes(makeWorkbook(sheets), bookType)

/** Rewrites parts of a zipped workbook as text. */
export function rewriteParts(bytes: Uint8Array, change: (path: string, xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const changed = Object.entries(parts).map(([path, data]) => [path, strToU8(change(path, strFromU8(data)))] as const)
  return zipSync(Object.fromEntries(changed))
}

/**
 * Marks rows of the first sheet of a .xls (BIFF8) as hidden, as Excel stores it: a ROW record for each. The library
 * writes none.
 */
export function hideXlsRows(bytes: Uint8Array, hidden: readonly number[]): Uint8Array {
  const container = CFB.read(bytes, { type: 'array' })
  const entry = CFB.find(container, 'Workbook')
  if (!entry) throw new Error('no workbook stream')
  const stream = Uint8Array.from(entry.content)
  const view = new DataView(stream.buffer)
  const begins: number[] = []
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 0x0809) begins.push(at + 4 + view.getUint16(at + 2, true))
  }
  const sheet = begins[1] ?? 0
  const records = hidden.flatMap((row) => {
    const record = new DataView(new ArrayBuffer(20))
    for (const [place, value] of [
      [0, 0x0208],
      [2, 16],
      [4, row],
      [10, 0xff],
      [16, 0x0120],
    ] as const)
      record.setUint16(place, value, true)
    return [...new Uint8Array(record.buffer)]
  })
  const changed = joinBytes(stream.slice(0, sheet), records, stream.slice(sheet))
  entry.content = changed
  entry.size = changed.length
  const written: ArrayLike<number> = CFB.write(container, { type: 'array' })
  return Uint8Array.from(written)
}

/** Encodes text in an encoding that the platform can only decode, by turning its decoder around. */
export function encodeAs(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding)
  const bytes: number[] = []
  for (const sign of text) {
    const code = table.get(sign)
    if (!code) throw new Error(`${encoding} has no ${sign}`)
    bytes.push(...code)
  }
  return Uint8Array.from(bytes)
}

const tables = new Map<string, Map<string, number[]>>()

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(encoding)
  const add = (code: number[]) => {
    const text = decoder.decode(Uint8Array.from(code))
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, code)
  }
  for (let first = 0; first < 256; first++) add([first])
  if (encoding !== 'windows-1258') {
    for (let first = 0x81; first < 0xff; first++) for (let second = 0x40; second < 0xff; second++) add([first, second])
  }
  tables.set(encoding, table)
  return table
}

/** UTF-16 without a mark. */
export function utf16(text: string, bigEndian = false): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), !bigEndian)
  return bytes
}

export const joinBytes = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

/** Windows-1258 writes a Vietnamese letter as its base with the tone mark after it. */
export const toWindows1258 = (text: string): Uint8Array =>
  encodeAs(
    [...text.normalize('NFC')]
      .map((letter) => {
        const apart = letter.normalize('NFD')
        const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(apart)?.[0]
        return tone ? apart.replace(tone, '').normalize('NFC') + tone : letter
      })
      .join(''),
    'windows-1258',
  )
