import { plainText } from '../../shared/intake/layout/cell-text.ts'
import { type ColumnMemory, rememberChoices } from '../../shared/intake/read-files.ts'
import type { ReadRows } from '../../shared/intake/read-rows.ts'
import type { ColumnChoice, RawSheet, SheetFormat } from '../../shared/intake/stages.ts'

/** One row of a sheet as it stands there, for the preview; `row` is zero-based. */
export type PreviewRow = { row: number; cells: string[] }

/** One table of a sheet with the fields of its columns. Rows and columns are zero-based. */
export type TableView = {
  headerRow: number
  /** Whether it is a form, with its labels down the sheet; its columns are numbered by label then. */
  isForm: boolean
  columns: {
    column: number
    head: string
    samples: string[]
    choice: ColumnChoice
    /** Where the label of a form stands. */
    at?: { row: number; column: number }
  }[]
  rows: number
  /** What to remember for the next file with these heads. */
  memory: ColumnMemory
}

export type SheetView = {
  name: string
  hidden: boolean
  /** Whether its rows take part. */
  read: boolean
  rows: number
  hiddenRows: number
  hiddenColumns: number
  top: PreviewRow[]
  tables: TableView[]
}

/** What the steps of an import show of a file: enough to look at and to overrule, small enough to be sent. */
export type FileView = { file: string; format: SheetFormat; encoding?: string; sheets: SheetView[] }

const previewRows = 30
const previewColumns = 24
const samplesShown = 3

function topOf({ rows }: RawSheet): PreviewRow[] {
  const top: PreviewRow[] = []
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const filled = rows.get(row) ?? new Map()
    const cells: string[] = []
    for (let column = 0; column < previewColumns; column++) {
      cells.push(plainText(filled.get(column)?.text ?? '').slice(0, 80))
    }
    if (cells.every((text) => text === '')) continue
    while (cells.at(-1) === '') cells.pop()
    top.push({ row, cells })
    if (top.length >= previewRows) break
  }
  return top
}

/** Draws the view of a file from what was read of it. */
export function viewOf({ workbook, sheets }: ReadRows): FileView {
  const read = new Map(sheets.map((sheet) => [sheet.sheet.name, sheet]))
  return {
    file: workbook.file,
    format: workbook.format,
    ...(workbook.encoding === undefined ? {} : { encoding: workbook.encoding }),
    sheets: workbook.sheets.map((sheet): SheetView => {
      const taken = read.get(sheet.name)
      return {
        name: sheet.name,
        hidden: sheet.hidden,
        read: taken !== undefined,
        rows: sheet.rows.size,
        hiddenRows: sheet.hiddenRows.size,
        hiddenColumns: sheet.hiddenColumns.size,
        top: topOf(sheet),
        tables: (taken?.tables ?? []).map(({ table, choices }): TableView => {
          const byColumn = new Map(choices.map((choice) => [choice.column, choice]))
          return {
            headerRow: table.headerRow,
            isForm: table.isForm ?? false,
            rows: table.rows.length,
            memory: rememberChoices([], table, choices),
            columns: table.headers.flatMap(({ column, texts, at }) => {
              const choice = byColumn.get(column)
              if (!choice) return []
              const samples: string[] = []
              for (const { cells } of table.rows) {
                const text = plainText(cells.get(column)?.text ?? '').slice(0, 80)
                if (text !== '' && !samples.includes(text)) samples.push(text)
                if (samples.length >= samplesShown) break
              }
              return [{ column, head: texts.join(' / '), samples, choice, ...(at === undefined ? {} : { at }) }]
            }),
          }
        }),
      }
    }),
  }
}
