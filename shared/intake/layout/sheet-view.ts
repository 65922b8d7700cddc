import type { RawCell, RawSheet } from '../stages.ts'
import { plainText } from './cell-text.ts'

export type Merge = RawSheet['merges'][number]

/** A sheet with its rows in order, its blank rows left out and its texts tidied, as the finding of tables needs it. */
export type SheetView = {
  sheet: RawSheet
  /** Indices of the rows that hold visible text, ascending. */
  rows: number[]
  /** Tidied text of the visible cells of a row, by column ascending. */
  texts(row: number): ReadonlyMap<number, string>
  cell(row: number, column: number): RawCell | undefined
  /** The merge that covers a cell. */
  mergeAt(row: number, column: number): Merge | undefined
}

/** Merges larger than this are looked up by range, not cell by cell: they frame titles or are a trap. */
const largestIndexedMerge = 2000

/** Makes the view; `columns` limits it to the columns that take part. */
export function viewSheet(sheet: RawSheet, columns: (column: number) => boolean): SheetView {
  const texts = new Map<number, Map<number, string>>()
  const rows: number[] = []
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    const own = new Map<number, string>()
    let sorted = true
    let last = -1
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      if (!columns(column)) continue
      const text = plainText(cell.text)
      if (text === '') continue
      own.set(column, text)
      if (column < last) sorted = false
      last = column
    }
    if (own.size === 0) continue
    rows.push(row)
    texts.set(row, sorted ? own : new Map([...own].sort(([a], [b]) => a - b)))
  }
  const indexed = new Map<number, Merge[]>()
  const large: Merge[] = []
  for (const merge of sheet.merges) {
    const height = merge.bottom - merge.top + 1
    if (height > largestIndexedMerge) {
      large.push(merge)
      continue
    }
    for (let row = merge.top; row <= merge.bottom; row++) {
      const there = indexed.get(row)
      if (there) there.push(merge)
      else indexed.set(row, [merge])
    }
  }
  const nothing: ReadonlyMap<number, string> = new Map()
  const covers = (merge: Merge, row: number, column: number) =>
    merge.top <= row && row <= merge.bottom && merge.left <= column && column <= merge.right
  return {
    sheet,
    rows,
    texts: (row) => texts.get(row) ?? nothing,
    cell: (row, column) => sheet.rows.get(row)?.get(column),
    mergeAt: (row, column) =>
      indexed.get(row)?.find((merge) => covers(merge, row, column)) ??
      large.find((merge) => covers(merge, row, column)),
  }
}
