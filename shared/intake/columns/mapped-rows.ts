import { plainText } from '../layout/cell-text.ts'
import { cellName, intakeProblem } from '../problems.ts'
import type { ColumnChoice, FoundTable, IntakeProblem, MappedRow } from '../stages.ts'

export type MappedTable = {
  rows: MappedRow[]
  /** Data rows of which nothing is mapped, with the reason. */
  skipped: { row: number; problem: IntakeProblem }[]
  problems: IntakeProblem[]
}

/** Puts the cells of a table's rows under the chosen fields. Every row ends in `rows` or in `skipped`. */
export function mappedRows(table: FoundTable, choices: readonly ColumnChoice[]): MappedTable {
  const heads = new Map(table.headers.map(({ column, texts }) => [column, texts.join(' / ')]))
  const result: MappedTable = { rows: [], skipped: [], problems: [] }
  for (const { row, section, cells } of table.rows) {
    const values: MappedRow['values'] = []
    for (const { column, field } of choices) {
      const cell = cells.get(column)
      if (!field || !cell) continue
      const text = plainText(cell.text)
      if (text === '') continue
      const { filledFrom, ...raw } = cell
      values.push({
        field,
        text,
        cell: cellName(filledFrom ?? row, column),
        header: heads.get(column) ?? '',
        filled: filledFrom !== undefined,
        raw,
      })
    }
    if (values.length === 0) {
      const place = { file: table.file, sheet: table.sheet, row }
      result.skipped.push({ row, problem: intakeProblem('columns', 'nothing-mapped', 'note', place) })
      continue
    }
    const mapped: MappedRow = { file: table.file, sheet: table.sheet, row, values }
    if (section !== undefined) mapped.section = section
    result.rows.push(mapped)
  }
  return result
}
