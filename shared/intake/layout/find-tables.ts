import { bestHead } from '../columns/score-head.ts'
import { intakeProblem } from '../problems.ts'
import type { FoundTable, IntakeProblem, RawSheet, TableRow } from '../stages.ts'
import { guessHeader, type HeaderBlock, headerAt, nextHeader } from './find-header.ts'
import { headersOf } from './header-texts.ts'
import { isColumnNumbers, rowKind, type TableShape } from './row-kinds.ts'
import { type SheetView, viewSheet } from './sheet-view.ts'

export type TableOptions = {
  /** Name of the file that the sheet came from. */
  file: string
  /** Zero-based row that a person named as the header (the last of its rows); the sheet then holds one table. */
  headerRow?: number
  /** Take hidden rows and columns in as well. */
  hidden?: boolean
}

export type TableFindings = { tables: FoundTable[]; problems: IntakeProblem[] }

/**
 * Finds the tables of a sheet: headers on one or more rows, the data rows below with vertical merges filled down, and
 * for every other row below a header the reason why it is no data. No row that holds anything is left unaccounted.
 */
export function findTables(sheet: RawSheet, options: TableOptions): TableFindings {
  const isHidden = (column: number) => !options.hidden && sheet.hiddenColumns.has(column)
  const view = viewSheet(sheet, (column) => !isHidden(column))
  const problems: IntakeProblem[] = []
  const place = { file: options.file, sheet: sheet.name }
  const blocks = headerBlocks(view, options, problems)
  if (blocks.length === 0) {
    if (view.rows.length > 0) problems.push(intakeProblem('layout', 'no-header', 'error', place))
    return { tables: [], problems }
  }
  const tables = blocks.map((block, index) => readTable(view, block, blocks[index + 1], options))
  return { tables, problems }
}

function headerBlocks(view: SheetView, options: TableOptions, problems: IntakeProblem[]): HeaderBlock[] {
  const { headerRow } = options
  if (headerRow !== undefined) return view.texts(headerRow).size > 0 ? [headerAt(view, headerRow)] : []
  const blocks: HeaderBlock[] = []
  let from = 0
  for (;;) {
    const block = nextHeader(view, from)
    if (!block) break
    blocks.push(block)
    from = view.rows.findIndex((row) => row > block.bottom)
    if (from === -1) break
  }
  if (blocks.length > 0) return blocks
  const guess = guessHeader(view)
  if (!guess) return []
  problems.push(
    intakeProblem('layout', 'header-uncertain', 'question', {
      file: options.file,
      sheet: view.sheet.name,
      row: guess.bottom,
      value: [...view.texts(guess.bottom).values()].join(' | '),
    }),
  )
  return [guess]
}

function shapeOf(headers: FoundTable['headers']): TableShape {
  const nameColumns = new Set<number>()
  let rowNoColumn: number | undefined
  for (const { column, texts } of headers) {
    const field = bestHead(texts.at(-1) ?? '')?.field
    if (field === 'rowNo') rowNoColumn ??= column
    else if (field === 'orgName' || field === 'personName' || field === 'locality') nameColumns.add(column)
  }
  const columns = headers.map(({ column }) => column)
  return rowNoColumn === undefined ? { columns, nameColumns } : { columns, nameColumns, rowNoColumn }
}

function readTable(
  view: SheetView,
  block: HeaderBlock,
  after: HeaderBlock | undefined,
  options: TableOptions,
): FoundTable {
  const { sheet } = view
  const headers = headersOf(view, block)
  const shape = shapeOf(headers)
  const table: FoundTable = {
    file: options.file,
    sheet: sheet.name,
    headerRow: block.bottom,
    headers,
    rows: [],
    skipped: [],
  }
  const skip = (row: number, code: string) => {
    const value = [...view.texts(row).values()].join(' | ')
    const problem = intakeProblem('layout', code, 'note', { file: options.file, sheet: sheet.name, row, value })
    table.skipped.push({ row, problem })
  }
  let section: string | undefined
  let inFoot = false
  for (const row of view.rows) {
    if (row <= block.bottom) continue
    if (after && row > after.bottom) break
    if (after && row >= after.top) {
      skip(row, 'header-of-next-table')
      continue
    }
    if (!options.hidden && sheet.hiddenRows.has(row)) {
      skip(row, 'hidden-row')
      continue
    }
    if (table.rows.length === 0 && isColumnNumbers(view, row, shape.columns)) {
      skip(row, 'column-numbers')
      continue
    }
    const kind = rowKind(view, row, shape, inFoot)
    inFoot = kind === 'foot'
    if (kind === 'section') {
      section = [...view.texts(row).values()].join(' ')
      skip(row, 'section-row')
    } else if (kind === 'total') skip(row, 'total-row')
    else if (kind === 'foot') skip(row, 'foot-row')
    else table.rows.push(tableRow(view, row, block.bottom, section))
  }
  return table
}

/** The cells of a data row with those that a vertical merge holds for it. */
function tableRow(view: SheetView, row: number, header: number, section: string | undefined): TableRow {
  const cells: TableRow['cells'] = new Map()
  for (const column of view.texts(row).keys()) {
    const cell = view.cell(row, column)
    if (cell) cells.set(column, cell)
  }
  for (const merge of view.sheet.merges) {
    if (merge.top >= row || merge.bottom < row || merge.top <= header || cells.has(merge.left)) continue
    const cell = view.cell(merge.top, merge.left)
    if (cell) cells.set(merge.left, { ...cell, filledFrom: merge.top })
  }
  return section === undefined ? { row, cells } : { row, section, cells }
}
