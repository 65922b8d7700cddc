import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx'
import { intakeProblem } from '../problems.ts'
import type { IntakeProblem, RawCell, RawSheet } from '../stages.ts'
import { mergedRows, type PlainCells, rowsOfPlainCells } from './plain-cells.ts'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** A date cell as text that reads the same everywhere: `2025-11-25`, `2025-11-25 14:30` or, without a day, `14:30`. */
export function dateText(date: Date): string {
  const time = `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}`
  if (date.getUTCFullYear() < 1901) return time
  const day = `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`
  return time === '00:00' ? day : `${day} ${time}`
}

/** A number as the sheet shows it, except where the sheet would cut it short (`9.12E+11`, `####`). */
function numberText(value: number, shown: string | undefined): string {
  if (shown === undefined || shown === '' || shown.startsWith('#') || /\dE[+-]?\d/i.test(shown)) {
    return Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value)
  }
  return shown
}

function rawCell(cell: CellObject): RawCell | undefined {
  const value = cell.v
  switch (cell.t) {
    case 's': {
      const text = typeof value === 'string' ? value : String(value ?? '')
      return text === '' ? undefined : { text, kind: 'text' }
    }
    case 'n':
      if (typeof value !== 'number') return undefined
      return { text: numberText(value, cell.w), kind: 'number', number: value }
    case 'd':
      if (value instanceof Date && !Number.isNaN(value.getTime())) return { text: dateText(value), kind: 'date' }
      return { text: String(cell.w ?? value ?? ''), kind: 'text' }
    case 'b':
      return { text: value ? 'TRUE' : 'FALSE', kind: 'boolean' }
    case 'e':
      return { text: cell.w ?? '#ERROR!', kind: 'error' }
    default:
      return undefined
  }
}

/**
 * Takes over the filled cells, merges and sheet state that the library read; hidden rows and columns come elsewhere.
 * Comments on cells are reported to `problems`: nothing else in the app shows them.
 */
function sheetFromLibrary(
  name: string,
  sheet: WorkSheet,
  hidden: boolean,
  report: (row: number, column: number, comment: string) => void,
): RawSheet {
  const rows: RawSheet['rows'] = new Map()
  const data: (CellObject[] | undefined)[] = sheet['!data'] ?? []
  // forEach passes over the holes of an array whose only cell stands in the last row of the sheet
  data.forEach((cells, row) => {
    const filled = new Map<number, RawCell>()
    cells?.forEach((cell, column) => {
      if (!cell) return
      const raw = rawCell(cell)
      if (raw) filled.set(column, raw)
      if (cell.c) report(row, column, cell.c.map((comment) => comment.t.trim()).join(' / '))
    })
    if (filled.size > 0) rows.set(row, filled)
  })
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
  return { name, hidden, rows, merges, hiddenRows: new Set(), hiddenColumns: new Set() }
}

/** The texts that the cells of a workbook share, as the library read them. */
export function sharedTexts(workbook: WorkBook): readonly unknown[] {
  const strings: unknown = Reflect.get(workbook, 'Strings')
  return Array.isArray(strings) ? strings : []
}

/**
 * All sheets of a workbook in their order, with the cells that were taken out of them before (`plain`, by sheet); chart
 * and macro sheets come without cells.
 */
export function sheetsFromLibrary(
  workbook: WorkBook,
  file: string,
  problems: IntakeProblem[],
  plain: readonly (PlainCells | undefined)[] = [],
): RawSheet[] {
  const shared = sharedTexts(workbook)
  return workbook.SheetNames.map((name, index) => {
    const sheet = Reflect.get(workbook.Sheets, name)
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0
    const raw = sheetFromLibrary(name, sheet ?? {}, hidden, (row, column, value) => {
      problems.push(intakeProblem('read', 'cell-comment', 'note', { file, sheet: name, row, column, value }))
    })
    const taken = plain[index]
    return taken ? { ...raw, rows: mergedRows(raw.rows, rowsOfPlainCells(taken, shared)) } : raw
  })
}

/** How the library is asked to read: everything stays as stored, dates in UTC, no trust in declared dimensions. */
export const libraryOptions = {
  type: 'array',
  dense: true,
  nodim: true,
  cellDates: true,
  UTC: true,
  cellHTML: false,
  cellFormula: false,
  cellNF: false,
} as const
