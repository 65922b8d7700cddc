import { ok, type Result } from '../model/result.ts'
import { mapColumns } from './columns/map-columns.ts'
import { mappedRows } from './columns/mapped-rows.ts'
import type { ColumnMemory } from './columns/memory.ts'
import { findTables } from './layout/find-tables.ts'
import { cellName, columnLetters, intakeProblem } from './problems.ts'
import type { ReadOptions, WorkbookReading } from './read/read-options.ts'
import { readWorkbook } from './read/read-workbook.ts'
import type {
  ColumnChoice,
  FoundTable,
  IntakeField,
  IntakeFile,
  IntakeProblem,
  MappedRow,
  RawSheet,
  RawWorkbook,
} from './stages.ts'

export type ReadRowsOptions = ReadOptions & {
  /** Names of the sheets to read, hidden ones included; left out: every sheet that is not hidden. */
  sheets?: readonly string[]
  /** Take hidden rows and columns in. */
  hidden?: boolean
  /** Zero-based header row by sheet name, where a person named it. */
  headerRows?: ReadonlyMap<string, number>
  memory?: ColumnMemory
  /** What a person chose for a table (by sheet name and header row); left out: as proposed. */
  choices?: (table: FoundTable, proposed: ColumnChoice[]) => ColumnChoice[]
}

/** One sheet as read: its tables with the chosen columns, and the proof that no row was lost. */
export type SheetRows = {
  sheet: RawSheet
  tables: { table: FoundTable; choices: ColumnChoice[] }[]
  /** One-based row of the first header; left out where none was found. */
  headerRow?: number
  /** Field by column letter, of all tables of the sheet; in a form by the cell of the label. */
  columns: Record<string, IntakeField>
  rows: MappedRow[]
  skipped: { row: number; problem: IntakeProblem }[]
  /** Rows below a header that hold anything: `rows.length + skipped.length`. */
  rowsRead: number
}

export type ReadRows = { workbook: RawWorkbook; sheets: SheetRows[]; problems: IntakeProblem[] }

/**
 * Reads a file through all steps, with every choice that nobody made as proposed. `reading` is what `readWorkbook` gave
 * for this file and these options, where it is at hand already.
 */
export function readRows(
  file: IntakeFile,
  options: ReadRowsOptions = {},
  reading: Result<WorkbookReading, IntakeProblem> = readWorkbook(file, options),
): Result<ReadRows, IntakeProblem> {
  if (!reading.ok) return reading
  const { workbook } = reading.value
  const problems = [...reading.value.problems]
  const sheets: SheetRows[] = []
  for (const sheet of workbook.sheets) {
    if (options.sheets ? !options.sheets.includes(sheet.name) : sheet.hidden) {
      if (sheet.hidden && sheet.rows.size > 0) {
        problems.push(intakeProblem('layout', 'hidden-sheet', 'note', { file: file.name, sheet: sheet.name }))
      }
      continue
    }
    sheets.push(rowsOf(sheet, file.name, options, problems))
  }
  return ok({ workbook, sheets, problems })
}

function rowsOf(sheet: RawSheet, file: string, options: ReadRowsOptions, problems: IntakeProblem[]): SheetRows {
  const headerRow = options.headerRows?.get(sheet.name)
  const hidden = options.hidden ?? false
  const found = findTables(sheet, headerRow === undefined ? { file, hidden } : { file, hidden, headerRow })
  for (const problem of found.problems) problems.push(problem)
  const result: SheetRows = { sheet, tables: [], columns: {}, rows: [], skipped: [], rowsRead: 0 }
  for (const table of found.tables) {
    const proposed = mapColumns(table, options.memory)
    const choices = options.choices?.(table, proposed) ?? proposed
    const mapped = mappedRows(table, choices)
    result.tables.push({ table, choices })
    result.headerRow ??= table.headerRow + 1
    const places = new Map(table.headers.map(({ column, at }) => [column, at && cellName(at.row, at.column)]))
    for (const { column, field } of choices)
      if (field) result.columns[places.get(column) ?? columnLetters(column)] ??= field
    result.rows = result.rows.concat(mapped.rows)
    result.skipped = result.skipped.concat(table.skipped, mapped.skipped)
    for (const problem of mapped.problems) problems.push(problem)
    for (const { problem } of [...table.skipped, ...mapped.skipped]) problems.push(problem)
  }
  result.rowsRead = result.rows.length + result.skipped.length
  return result
}
