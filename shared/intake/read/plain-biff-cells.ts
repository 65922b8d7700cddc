import { beginRecords, boundSheet, cellRecords, endOfFile, ignoredRecord, multipleRk } from './biff-look.ts'
import { noPlainCells, type PlainCells } from './plain-cells.ts'

/** A cell that shows a text which the workbook shares (LABELSST): row, column, format, place of the text. */
const sharedTextCell = 0x00fd
const comment = 0x001c
const biff8 = 0x0600
const worksheet = 0x0010

type OpenSheet = {
  begin: number
  cells: PlainCells
  records: number[]
  isInOrder: boolean
  row: number
  column: number
}

/** Notes a cell; in a sheet written as usual each stands behind the one before, by row and then by column. */
function pass(sheet: OpenSheet, row: number, first: number, last: number): void {
  if (row < sheet.row || (row === sheet.row && first <= sheet.column)) sheet.isInOrder = false
  sheet.row = row
  sheet.column = last
}

/**
 * Takes the cells that show shared texts out of a BIFF8 stream, by sheet in the order of the stream: their records are
 * turned into ones that readers pass over. Sheets whose cells are not in order, and streams with comments, are left.
 */
export function takePlainBiffCells(stream: Uint8Array): (PlainCells | undefined)[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const begins: number[] = []
  const read: OpenSheet[] = []
  let sheet: OpenSheet | undefined
  let depth = 0
  for (let at = 0; at + 4 <= stream.length; ) {
    const type = view.getUint16(at, true)
    const length = view.getUint16(at + 2, true)
    const data = at + 4
    if (data + length > stream.length || type === comment) return []
    if (type === boundSheet && length >= 4) begins.push(view.getUint32(data, true))
    else if (beginRecords.has(type)) {
      depth++
      const isSheet =
        length >= 4 && view.getUint16(data, true) === biff8 && view.getUint16(data + 2, true) === worksheet
      if (depth === 1)
        sheet = isSheet
          ? { begin: at, cells: noPlainCells(), records: [], isInOrder: true, row: -1, column: -1 }
          : undefined
    } else if (type === endOfFile) {
      depth--
      if (depth === 0 && sheet) read.push(sheet)
      if (depth === 0) sheet = undefined
    } else if (depth === 1 && sheet && length >= 6 && (cellRecords.has(type) || type === multipleRk)) {
      const row = view.getUint16(data, true)
      const column = view.getUint16(data + 2, true)
      pass(sheet, row, column, type === multipleRk ? view.getUint16(data + length - 2, true) : column)
      if (type === sharedTextCell && length >= 10) {
        sheet.records.push(at)
        sheet.cells.rows.push(row)
        sheet.cells.columns.push(column)
        sheet.cells.texts.push(view.getUint32(data + 6, true))
      }
    }
    at = data + length
  }
  const byBegin = new Map(read.filter(({ isInOrder }) => isInOrder).map((own) => [own.begin, own]))
  return [...new Set(begins)]
    .sort((a, b) => a - b)
    .map((begin) => {
      const own = byBegin.get(begin)
      for (const at of own?.records ?? []) view.setUint16(at, ignoredRecord, true)
      return own?.cells
    })
}
