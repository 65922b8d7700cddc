import type { RawCell } from '../stages.ts'

/**
 * Cells of one sheet that hold a text and nothing else, in the order of rows and columns. They are most of a list, and
 * taking them out before the library reads the rest saves it most of its work and memory.
 */
export type PlainCells = {
  rows: number[]
  columns: number[]
  /** The text itself, or its place among the texts that the workbook shares. */
  texts: (string | number)[]
}

export const noPlainCells = (): PlainCells => ({ rows: [], columns: [], texts: [] })

/** True where every shared text that the cells ask for is there. */
export function areShared(cells: PlainCells, shared: readonly unknown[]): boolean {
  return cells.texts.every((text) => typeof text === 'string' || text < shared.length)
}

/** Whatever the library keeps of a shared text, as text. */
function textOf(shared: unknown): string {
  const text: unknown = typeof shared === 'object' && shared !== null && 't' in shared ? shared.t : undefined
  return typeof text === 'string' ? text : String(text ?? '')
}

/** The cells by row and column, with the texts that they share; blank ones are left out. */
export function rowsOfPlainCells(cells: PlainCells, shared: readonly unknown[]): Map<number, Map<number, RawCell>> {
  const rows = new Map<number, Map<number, RawCell>>()
  let row = -1
  let filled = new Map<number, RawCell>()
  for (let at = 0; at < cells.rows.length; at++) {
    const entry = cells.texts[at] ?? ''
    const text = typeof entry === 'string' ? entry : textOf(shared[entry])
    if (text === '') continue
    const own = cells.rows[at] ?? 0
    if (own !== row || filled.size === 0) {
      row = own
      filled = new Map()
      rows.set(row, filled)
    }
    filled.set(cells.columns[at] ?? 0, { text, kind: 'text' })
  }
  return rows
}

/** Two sets of cells of one sheet as one, in the order of rows and columns; no place is in both. */
export function mergedRows(
  a: Map<number, Map<number, RawCell>>,
  b: Map<number, Map<number, RawCell>>,
): Map<number, Map<number, RawCell>> {
  if (a.size === 0 || b.size === 0) return a.size === 0 ? b : a
  const rows = new Map<number, Map<number, RawCell>>()
  for (const row of [...new Set([...a.keys(), ...b.keys()])].sort((x, y) => x - y)) {
    const own = a.get(row)
    const other = b.get(row)
    if (!own || !other) rows.set(row, own ?? other ?? new Map())
    else rows.set(row, new Map([...own, ...other].sort(([x], [y]) => x - y)))
  }
  return rows
}
