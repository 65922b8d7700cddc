import type { RawCell, RawSheet } from '../stages.ts'
import { plainText } from './cell-text.ts'
import { rowTextsMaker } from './row-texts.ts'

export type Merge = RawSheet['merges'][number]

/** A sheet with its rows in order, its blank rows left out and its texts tidied, as the finding of tables needs it. */
export type SheetView = {
  sheet: RawSheet
  /** Indices of the rows that take part and hold visible text, ascending. */
  rows: number[]
  /** Rows that hold text but take no part: they are hidden themselves, or all their text is in hidden columns. */
  leftOut: { row: number; because: 'hidden-row' | 'only-hidden-columns' }[]
  /** Tidied text of the visible cells of a row, by column ascending. */
  texts(row: number): ReadonlyMap<number, string>
  cell(row: number, column: number): RawCell | undefined
  /** True where all cells of a row hold text and take part, in the order of the columns. */
  isWhole(row: number): boolean
  /** The merges that reach into a row of `rows`. */
  mergesIn(row: number): readonly Merge[]
  mergeAt(row: number, column: number): Merge | undefined
}

/** Which parts of a sheet take part. */
export type ViewScope = { hidden: boolean; from: number; to: number }

export const wholeSheet: Pick<ViewScope, 'from' | 'to'> = { from: 0, to: Number.POSITIVE_INFINITY }

const nothing: ReadonlyMap<number, string> = new Map()
const none: readonly Merge[] = []

/** Makes the view of the columns `from` … `to`, with or without what is hidden. */
export function viewSheet(sheet: RawSheet, scope: ViewScope): SheetView {
  const texts = new Map<number, ReadonlyMap<number, string>>()
  const textsOfRow = rowTextsMaker()
  const partial = new Set<number>()
  const rows: number[] = []
  const leftOut: SheetView['leftOut'] = []
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    const columns: number[] = []
    const own: string[] = []
    let isWhole = true
    let last = -1
    let holdsHidden = false
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      if (column < last) isWhole = false
      last = column
      if (column < scope.from || column > scope.to) continue
      const text = plainText(cell.text)
      if (text === '') continue
      if (!scope.hidden && sheet.hiddenColumns.has(column)) {
        holdsHidden = true
        continue
      }
      columns.push(column)
      own.push(text)
    }
    if (!isWhole || own.length !== sheet.rows.get(row)?.size) partial.add(row)
    if (own.length === 0) {
      if (holdsHidden) leftOut.push({ row, because: 'only-hidden-columns' })
    } else if (!scope.hidden && sheet.hiddenRows.has(row)) {
      leftOut.push({ row, because: 'hidden-row' })
      texts.set(row, textsOfRow(columns, own))
    } else {
      rows.push(row)
      texts.set(row, textsOfRow(columns, own))
    }
  }
  const merges = mergesByRow(sheet.merges, rows)
  const mergesIn = (row: number) => merges.get(row) ?? none
  return {
    sheet,
    rows,
    leftOut,
    texts: (row) => texts.get(row) ?? nothing,
    cell: (row, column) => sheet.rows.get(row)?.get(column),
    isWhole: (row) => !partial.has(row),
    mergesIn,
    mergeAt: (row, column) => mergesIn(row).find((merge) => merge.left <= column && column <= merge.right),
  }
}

/** Merges may not overlap, so a row is crossed by few; a forged file could make each cross every row. */
const mostCrossings = 1_000_000

function mergesByRow(merges: readonly Merge[], rows: readonly number[]): Map<number, Merge[]> {
  const byTop = [...merges].sort((a, b) => a.top - b.top)
  const crossing = new Map<number, Merge[]>()
  let active: Merge[] = []
  let next = 0
  let room = mostCrossings
  for (const row of rows) {
    active = active.filter((merge) => merge.bottom >= row)
    for (let merge = byTop[next]; merge !== undefined && merge.top <= row; merge = byTop[++next]) {
      if (merge.bottom >= row) active.push(merge)
    }
    room -= active.length
    if (room < 0) break
    if (active.length > 0) crossing.set(row, [...active])
  }
  return crossing
}
