import { delimitedRows } from '../../../shared/intake/read/delimited.ts'
import type { Registrant } from '../../../shared/model/registrant.ts'
import { type CellValue, textOf } from './cells.ts'
import type { Field } from './field.ts'

/** A row of a grid as far as writing into it goes. */
export type GridRow = { id: string; registrantId: string; registrant: Registrant }

/** What a block of new values comes to: registrants to write back and what could not be taken. */
export type BlockOutcome = {
  changed: { id: string; registrant: Registrant }[]
  filled: number
  /** Cells whose text the field cannot take; they stay as they were. */
  refused: number
  /** Cells of the block that reach beyond the grid. */
  outside: number
  /** The rows of the block below the last row, without empty ones. */
  below: string[][]
}

/** The cells that a spreadsheet puts on the clipboard. */
export const clipboardCells = (text: string): string[][] => [...delimitedRows(text, '\t')].map((cells) => [...cells])

/**
 * Writes a block of values into a grid from one cell on, to the right and down. Rows of the same registrant, as people
 * are, are written one after the other.
 */
export function fillBlock<Row extends GridRow>(
  rows: readonly Row[],
  fields: readonly Field<Row>[],
  from: { row: number; column: number },
  block: readonly (readonly CellValue[])[],
): BlockOutcome {
  const now = new Map<string, Registrant>()
  const outcome: BlockOutcome = { changed: [], filled: 0, refused: 0, outside: 0, below: [] }
  block.forEach((cells, down) => {
    const row = rows[from.row + down]
    if (!row && cells.some((cell) => textOf(cell) !== '')) outcome.below.push(cells.map(textOf))
    cells.forEach((value, right) => {
      const field = fields[from.column + right]
      if (!row || !field) {
        outcome.outside += 1
        return
      }
      const before = now.get(row.registrantId) ?? row.registrant
      const after = field.write?.(before, row, value) ?? null
      if (after === null) outcome.refused += 1
      else {
        now.set(row.registrantId, after)
        outcome.filled += 1
      }
    })
  })
  outcome.changed = [...now].map(([id, registrant]) => ({ id, registrant }))
  return outcome
}
