/** What the records of an .xls stream say about it before the library reads it. */
export type BiffLook = {
  encrypted: boolean
  /** False where the stream ends in the middle of a record or before its last sheet does. */
  complete: boolean
  cells: number
  /** By position of the sheet in the stream, which is the order in which the library names them. */
  sheets: { hiddenRows: Set<number>; hiddenColumns: Set<number> }[]
}

const filePass = 0x002f
export const boundSheet = 0x0085
export const endOfFile = 0x000a
const columnInfo = 0x007d
const rowRecords = new Set([0x0008, 0x0208])
export const beginRecords = new Set([0x0009, 0x0209, 0x0409, 0x0809])
/** Records of one cell each: NUMBER, INTEGER, LABEL, RSTRING, LABELSST, RK, FORMULA, BOOLERR in all versions. */
export const cellRecords = new Set([
  0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0203, 0x0204, 0x0205, 0x0206, 0x0406, 0x027e, 0x00d6, 0x00fd,
])
export const multipleRk = 0x00bd

/** Walks the records of a BIFF stream ([MS-XLS] 2.1.4): type and length, two bytes each, then the data. */
export function lookAtBiff(stream: Uint8Array): BiffLook {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const look: BiffLook = { encrypted: false, complete: false, cells: 0, sheets: [] }
  const begins = new Map<number, BiffLook['sheets'][number]>()
  let sheet: BiffLook['sheets'][number] | undefined
  let depth = 0
  let at = 0
  while (at + 4 <= stream.length) {
    const type = view.getUint16(at, true)
    const length = view.getUint16(at + 2, true)
    const data = at + 4
    if (depth === 0 && !beginRecords.has(type)) break
    if (data + length > stream.length) return look
    if (type === filePass) look.encrypted = true
    else if (type === boundSheet && length >= 4) {
      begins.set(view.getUint32(data, true), { hiddenRows: new Set(), hiddenColumns: new Set() })
    } else if (beginRecords.has(type)) {
      depth++
      sheet = begins.get(at) ?? sheet
    } else if (type === endOfFile) depth--
    else if (cellRecords.has(type)) look.cells++
    else if (type === multipleRk) look.cells += Math.max(0, Math.floor((length - 6) / 6))
    else if (rowRecords.has(type) && length >= 16 && sheet && (view.getUint16(data + 12, true) & 0x20) !== 0) {
      sheet.hiddenRows.add(view.getUint16(data, true))
    } else if (type === columnInfo && length >= 10 && sheet && (view.getUint16(data + 8, true) & 1) !== 0) {
      const last = Math.min(view.getUint16(data + 2, true), 255)
      for (let column = view.getUint16(data, true); column <= last; column++) sheet.hiddenColumns.add(column)
    }
    at = data + length
  }
  look.complete = depth === 0 && at > 0
  look.sheets = [...begins].sort(([a], [b]) => a - b).map(([, own]) => own)
  return look
}

/** What is needed for cells, their formats, merges and comments besides the cell records themselves. */
const neededRecords = new Set([
  ...beginRecords,
  ...cellRecords,
  multipleRk,
  endOfFile,
  boundSheet,
  0x0042, // code page
  0x0022, // 1904 days
  0x001e,
  0x041e, // number formats
  0x0043,
  0x0243,
  0x0443,
  0x00e0, // cell formats
  0x00fc, // shared strings
  0x003c, // continuation
  0x0007,
  0x0207, // result of a text formula
  0x00e5, // merges
  0x001c,
  0x005d,
  0x01b6, // comments
])
const formulaRecords = new Set([0x0006, 0x0206, 0x0406])
/** A record that readers pass over: settings of a printer. */
export const ignoredRecord = 0x004d

/**
 * A copy of a BIFF stream in which only the needed records keep their type and formulas only their results, at the
 * same offsets. A reader can be held for ever by a forged formula; nothing here is interested in formulas.
 */
export function withoutFormulas(stream: Uint8Array): Uint8Array<ArrayBuffer> {
  const calm = Uint8Array.from(stream)
  const view = new DataView(calm.buffer)
  let begin = 0x0809
  for (let at = 0; at + 4 <= calm.length; ) {
    const type = view.getUint16(at, true)
    const data = at + 4
    const end = data + view.getUint16(at + 2, true)
    if (beginRecords.has(type)) begin = type
    const isCutFormula = formulaRecords.has(type) && end - data < (begin === 0x0809 ? 22 : 17)
    if (isCutFormula || !neededRecords.has(type)) view.setUint16(at, ignoredRecord, true)
    // after place, format and result stand flags and the tokens: without tokens there is no formula
    else if (formulaRecords.has(type)) calm.fill(0, data + (begin === 0x0009 ? 15 : 14), end)
    at = end
  }
  return calm
}
