/**
 * The reading half of intake: what was received → rows under fields, before anything is understood. Each step is a
 * pure function whose options let a person overrule what was found, so that a screen can preview any change:
 *
 *   readWorkbook(file, { encoding, separator, convert, limits })  bytes → sheets of text cells, and problems
 *   findTables(sheet, { file, headerRow, hidden })                a sheet → its tables, and problems
 *   mapColumns(table, memory)                                     a table → a proposed field for every column
 *   chooseColumn(choices, column, field)                          a person's word on one column
 *   mappedRows(table, choices)                                    a table → MappedRow[], skipped rows, problems
 *   rememberChoices(memory, table, choices)                       what was chosen, for the next file with these heads
 *   readRows(file, options)                                       all of it for one file, as the command line needs it
 *
 * For every table: rows below its header that hold anything = MappedRow[] + table.skipped + skipped of mappedRows;
 * `readRows` proves it in `rowsRead`.
 *
 * MappedRow texts have letters and marks together (compatibility kanji of names stay), are trimmed, without invisible signs, every space a plain one, lines parted by \n; dates are
 * `2025-11-25`, `2025-11-25 14:30` or `14:30`; numbers are as the sheet shows them, never in exponents. A value with
 * `filled` was taken from a merged or blank cell above, and `cell` says where it stands.
 */
export { chooseColumn, mapColumns } from './columns/map-columns.ts'
export { type MappedTable, mappedRows } from './columns/mapped-rows.ts'
export { type ColumnMemory, rememberChoices } from './columns/memory.ts'
export { findTables, type TableFindings, type TableOptions } from './layout/find-tables.ts'
export type { Separator } from './read/delimited.ts'
export { type LegacyWriting, legacyWritings } from './read/legacy-vietnamese.ts'
export { type IntakeLimits, intakeLimits } from './read/limits.ts'
export type { ReadOptions, WorkbookReading } from './read/read-options.ts'
export { readWorkbook } from './read/read-workbook.ts'
export { type TextEncoding, textEncodings } from './read/text-encoding.ts'
export { type ReadRows, type ReadRowsOptions, readRows, type SheetRows } from './read-rows.ts'
export { intakeFields } from './stages.ts'
