import { bestHead } from '../columns/score-head.ts'
import { intakeProblem } from '../problems.ts'
import type { FoundTable, TableRow } from '../stages.ts'
import type { HeaderBlock } from './find-header.ts'
import { headersOf } from './header-texts.ts'
import { isColumnNumbers, isSectionText, namesDelegation, rowKind, type TableShape } from './row-kinds.ts'
import type { SheetView } from './sheet-view.ts'

function shapeOf(headers: FoundTable['headers']): TableShape {
  const nameColumns = new Set<number>()
  let numberColumn: number | undefined
  for (const { column, texts } of headers) {
    const field = bestHead(texts.at(-1) ?? '')?.field
    if (field === 'rowNo') numberColumn ??= column
    if (field === 'orgName' || field === 'personName' || field === 'locality') nameColumns.add(column)
  }
  const columns = headers.map(({ column }) => column)
  return numberColumn === undefined ? { columns, nameColumns } : { columns, nameColumns, numberColumn }
}

const joined = (view: SheetView, row: number): string => [...view.texts(row).values()].join(' ')

/** Rows right above a header that only name it: few cells, and nothing that the table above would own. */
function titleRows(view: SheetView, block: HeaderBlock, above: number): number[] {
  const titles: number[] = []
  for (let index = view.rows.indexOf(block.top) - 1; index >= 0; index--) {
    const row = view.rows[index] ?? 0
    const texts = view.texts(row)
    if (row <= above || texts.size > 2) break
    if (above >= 0 && texts.size === 2) break
    titles.unshift(row)
  }
  return titles
}

/**
 * Reads the table under a header down to the next one (`after`). `blocks` are all headers of the sheet: those between
 * that repeat this one are passed over.
 */
export function readTable(
  view: SheetView,
  block: HeaderBlock,
  after: HeaderBlock | undefined,
  blocks: readonly HeaderBlock[],
  file: string,
): FoundTable {
  const { sheet } = view
  const headers = headersOf(view, block)
  const shape = shapeOf(headers)
  const place = { file, sheet: sheet.name }
  const table: FoundTable = { ...place, headerRow: block.bottom, headers, rows: [], skipped: [] }
  const skip = (row: number, code: string) => {
    const value = [...view.texts(row).values()].join(' | ')
    table.skipped.push({ row, problem: intakeProblem('layout', code, 'note', { ...place, row, value }) })
  }
  const above = blocks.filter((other) => other.bottom < block.top).at(-1)
  const titles = titleRows(view, block, above ? above.bottom : -1)
  if (titles.length > 0) table.title = titles.map((row) => joined(view, row))
  const nextTitles = new Set(after ? titleRows(view, after, lastDataRow(view, block, after, shape)) : [])
  const inHeader = (row: number) => blocks.some((other) => other !== block && row >= other.top && row <= other.bottom)

  const lastTitle = table.title?.at(-1)
  let section =
    lastTitle !== undefined && isSectionText(lastTitle)
      ? lastTitle
      : table.title?.findLast((text) => namesDelegation(text))
  let sectionRow = section === undefined ? undefined : titles.at(-1)
  let inFoot = false
  const lastHeads = new Set(blocks.map((other) => other.bottom))
  let previous = -1
  for (const row of view.rows) {
    const followsHeader = lastHeads.has(previous)
    previous = row
    if (row <= block.bottom) continue
    if (after && row > after.bottom) break
    if (after && row >= after.top) skip(row, 'header-of-next-table')
    else if (nextTitles.has(row)) skip(row, 'title-of-next-table')
    else if (inHeader(row)) skip(row, 'repeated-header')
    else if (followsHeader && isColumnNumbers(view, row, shape.columns)) {
      skip(row, 'column-numbers')
    } else {
      const kind = rowKind(view, row, shape, inFoot)
      inFoot = kind === 'foot'
      if (kind === 'data') {
        const own: TableRow = { row, cells: cellsOf(view, row, block.bottom) }
        if (section !== undefined) own.section = section
        if (sectionRow !== undefined) own.sectionRow = sectionRow
        table.rows.push(own)
      } else if (kind === 'section') {
        section = joined(view, row)
        sectionRow = row
        skip(row, 'section-row')
      } else skip(row, kind === 'total' ? 'total-row' : 'foot-row')
    }
  }
  for (const { row, because } of view.leftOut) {
    if (row > block.bottom && (!after || row <= after.bottom)) skip(row, because)
  }
  return table
}

/** The last row between two headers that is more than a lone text. */
function lastDataRow(view: SheetView, block: HeaderBlock, after: HeaderBlock, shape: TableShape): number {
  let last = block.bottom
  for (const row of view.rows) {
    if (row <= block.bottom || row >= after.top) continue
    const kind = rowKind(view, row, shape, false)
    if (view.texts(row).size > 1 || kind === 'total' || kind === 'foot' || kind === 'data') last = row
  }
  return last
}

/** The cells of a data row with those that a vertical merge holds for it. */
function cellsOf(view: SheetView, row: number, header: number): TableRow['cells'] {
  const whole = view.isWhole(row) && view.mergesIn(row).length === 0 ? view.sheet.rows.get(row) : undefined
  if (whole) return whole
  const cells: TableRow['cells'] = new Map()
  for (const column of view.texts(row).keys()) {
    const cell = view.cell(row, column)
    if (cell) cells.set(column, cell)
  }
  for (const merge of view.mergesIn(row)) {
    if (merge.top >= row || merge.top <= header || cells.has(merge.left) || !view.texts(merge.top).has(merge.left))
      continue
    const cell = view.cell(merge.top, merge.left)
    if (cell) cells.set(merge.left, { ...cell, filledFrom: merge.top })
  }
  return cells
}
