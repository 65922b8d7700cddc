import { columnLetters, intakeProblem } from '../problems.ts'
import type { FoundTable, IntakeProblem, RawSheet } from '../stages.ts'
import { plainText } from './cell-text.ts'
import { guessHeader, type HeaderBlock, headerAt, nextHeader } from './find-header.ts'
import { formTable } from './form-table.ts'
import { headersOf } from './header-texts.ts'
import { readTable } from './read-table.ts'
import { type SheetView, type ViewScope, viewSheet, wholeSheet } from './sheet-view.ts'
import { splitPoint } from './side-by-side.ts'

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
  const problems: IntakeProblem[] = []
  const tables = tablesIn(sheet, options, { hidden: options.hidden ?? false, ...wholeSheet }, problems)
  if (tables.length === 0 && holdsAnything(sheet)) {
    problems.push(intakeProblem('layout', 'no-header', 'error', { file: options.file, sheet: sheet.name }))
  }
  problems.push(...hiddenParts(sheet, options))
  return { tables, problems }
}

const holdsAnything = (sheet: RawSheet): boolean =>
  [...sheet.rows.values()].some((cells) => [...cells.values()].some(({ text }) => plainText(text) !== ''))

function tablesIn(sheet: RawSheet, options: TableOptions, scope: ViewScope, problems: IntakeProblem[]): FoundTable[] {
  const view = viewSheet(sheet, scope)
  const isWhole = scope.from === 0 && scope.to === Number.POSITIVE_INFINITY
  const form = isWhole && options.headerRow === undefined ? formTable(view, options.file) : undefined
  if (form) return [form]
  const blocks = headerBlocks(view, options, problems)
  const [first] = blocks
  if (!first) return []
  const split = options.headerRow === undefined ? splitPoint(view, first) : undefined
  if (split !== undefined) {
    const asked: IntakeProblem[] = []
    const halves = [
      { ...scope, to: split },
      { ...scope, from: split + 1 },
    ].map((half) => tablesIn(sheet, options, half, asked))
    const begins = (half: FoundTable[]) =>
      half[0] && half[0].headerRow >= first.top && half[0].headerRow <= first.bottom
    if (halves.every(begins)) {
      problems.push(...asked)
      return halves.flat()
    }
  }
  return blocks
    .filter((block, index) => index === 0 || !repeats(view, block, blocks[index - 1]))
    .map((block, index, kept) => readTable(view, block, kept[index + 1], blocks, options.file))
}

/** True where a header only says again what the one above it said, as on every printed page. */
function repeats(view: SheetView, block: HeaderBlock, before: HeaderBlock | undefined): boolean {
  if (!before) return false
  const key = (of: HeaderBlock) =>
    JSON.stringify(headersOf(view, of).map(({ column, texts }) => [column, texts.at(-1)]))
  return key(block) === key(before)
}

function headerBlocks(view: SheetView, options: TableOptions, problems: IntakeProblem[]): HeaderBlock[] {
  const { headerRow } = options
  if (headerRow !== undefined) return view.texts(headerRow).size > 0 ? [headerAt(view, headerRow)] : []
  const blocks: HeaderBlock[] = []
  for (let from = 0; from !== -1; ) {
    const block = nextHeader(view, from)
    if (!block) break
    blocks.push(block)
    from = view.rows.findIndex((row) => row > block.bottom)
  }
  if (blocks.length > 0) return blocks
  const guess = guessHeader(view)
  if (!guess) return []
  if (guess.known > 0) return [guess]
  const row = guess.bottom
  const value = [...view.texts(row).values()].join(' | ')
  const place = { file: options.file, sheet: view.sheet.name, row, value }
  problems.push(intakeProblem('layout', 'header-uncertain', 'question', place))
  return [guess]
}

/** Says what was hidden: left out by itself, or taken in because somebody asked. */
function hiddenParts(sheet: RawSheet, options: TableOptions): IntakeProblem[] {
  if (sheet.hiddenRows.size + sheet.hiddenColumns.size === 0) return []
  const columns = new Set<number>()
  let rows = 0
  for (const [row, cells] of sheet.rows) {
    let holds = false
    for (const [column, { text }] of cells) {
      if (plainText(text) === '') continue
      holds = true
      if (sheet.hiddenColumns.has(column)) columns.add(column)
    }
    if (holds && sheet.hiddenRows.has(row)) rows++
  }
  const place = { file: options.file, sheet: sheet.name }
  if (options.hidden) {
    if (rows + columns.size === 0) return []
    return [intakeProblem('layout', 'hidden-taken-in', 'note', place, { rows, columns: columns.size })]
  }
  if (columns.size === 0) return []
  const letters = [...columns].sort((a, b) => a - b).map(columnLetters)
  return [intakeProblem('layout', 'hidden-columns', 'note', place, { columns: letters.join(', ') })]
}
