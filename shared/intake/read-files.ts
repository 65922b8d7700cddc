/**
 * The reading half of intake: what was received → rows under fields, before anything is understood. Each step is a
 * pure function whose options let a person overrule what was found, so that a screen can preview any change:
 *
 *   readWorkbook(file, { encoding, separator, convert, limits })  bytes → sheets of text cells, and problems
 *   findTables(sheet, { file, headerRow, hidden })                a sheet → its tables, and problems
 *   mapColumns(table, memory)                                     a table → a proposed field for every column
 *   mappedRows(table, choices)                                    a table → MappedRow[], skipped rows, problems
 *
 * For every table: rows below its header that hold anything = MappedRow[] + table.skipped + skipped of mappedRows.
 */

export { mapColumns } from './columns/map-columns.ts'
export { type MappedTable, mappedRows } from './columns/mapped-rows.ts'
export { findTables, type TableFindings, type TableOptions } from './layout/find-tables.ts'
export type { Separator } from './read/delimited.ts'
export { type IntakeLimits, intakeLimits } from './read/limits.ts'
export type { ReadOptions, WorkbookReading } from './read/read-options.ts'
export { readWorkbook } from './read/read-workbook.ts'
export { type TextEncoding, textEncodings } from './read/text-encoding.ts'
