import { plainText } from '../layout/cell-text.ts'
import { columnLetters, intakeProblem } from '../problems.ts'
import type { ColumnChoice, FoundTable, IntakeField, IntakeProblem, MappedRow, TableRow } from '../stages.ts'

export type MappedTable = {
  rows: MappedRow[]
  /** Data rows of which nothing is mapped, with the reason. */
  skipped: { row: number; problem: IntakeProblem }[]
  /** Error cells, and rows that took their organisation from above. */
  problems: IntakeProblem[]
}

type Value = MappedRow['values'][number]

/**
 * Puts the cells of a table's rows under the chosen fields. Every row ends in `rows` or in `skipped`. Rows of further
 * people under one organisation get its name from above where the sheet left it blank, never across a section row.
 */
export function mappedRows(table: FoundTable, choices: readonly ColumnChoice[]): MappedTable {
  const result: MappedTable = { rows: [], skipped: [], problems: [] }
  const place = { file: table.file, sheet: table.sheet }
  const heads = new Map(table.headers.map(({ column, texts }) => [column, texts.join(' / ')]))
  const chosen = choices.flatMap(({ column, field }) =>
    field ? [{ column, field, header: heads.get(column) ?? '', letters: columnLetters(column) }] : [],
  )
  const skip = (tableRow: TableRow, code: string) => {
    const value = [...tableRow.cells.values()].map(({ text }) => plainText(text)).join(' | ')
    const problem = intakeProblem('columns', code, 'note', { ...place, row: tableRow.row, value })
    result.skipped.push({ row: tableRow.row, problem })
  }
  const sectionRows: (number | undefined)[] = []
  for (const tableRow of table.rows) {
    const { row, section, cells } = tableRow
    const values: Value[] = []
    for (const { column, field, header, letters } of chosen) {
      const cell = cells.get(column)
      if (!cell) continue
      const text = plainText(cell.text)
      if (text === '') continue
      const { filledFrom } = cell
      if (cell.kind === 'error') {
        if (filledFrom === undefined && !text.startsWith('=')) {
          const where = { ...place, row, column, value: text }
          result.problems.push(intakeProblem('columns', 'cell-error', 'error', where, { head: header }))
        }
        continue
      }
      values.push({
        field,
        text,
        cell: `${letters}${(filledFrom ?? row) + 1}`,
        header,
        filled: filledFrom !== undefined,
        raw: filledFrom === undefined ? cell : ownCell(cell),
      })
    }
    const own = values.filter((value) => !value.filled)
    if (own.length === 0) skip(tableRow, 'nothing-mapped')
    else if (own.every((value) => value.field === 'rowNo')) skip(tableRow, 'only-row-number')
    else {
      const mapped: MappedRow = { ...place, row, values }
      if (section !== undefined) mapped.section = section
      result.rows.push(mapped)
      sectionRows.push(tableRow.sectionRow)
    }
  }
  fillOrganisations(result, sectionRows, new Set(chosen.map(({ field }) => field)))
  return result
}

const ownCell = ({ text, kind, number }: Value['raw']): Value['raw'] =>
  number === undefined ? { text, kind } : { text, kind, number }

/** What belongs to an organisation and not to one of its people. */
const ofOrganisation: readonly IntakeField[] = ['orgName', 'orgNameOther', 'orgType', 'side', 'locality']
/** What only the row of an organisation says: a row with one of these of its own is no further person of the one above. */
const ofOwnRow: ReadonlySet<IntakeField> = new Set([
  'locality',
  'sector',
  'offer',
  'seek',
  'ids',
  'web',
  'headcount',
  'size',
])

const has = (row: MappedRow, field: IntakeField): boolean => row.values.some((value) => value.field === field)
const hasOwn = (row: MappedRow, fields: ReadonlySet<IntakeField>): boolean =>
  row.values.some((value) => !value.filled && fields.has(value.field))

function fillOrganisations(
  result: MappedTable,
  sectionRows: readonly (number | undefined)[],
  mapped: ReadonlySet<IntakeField>,
): void {
  const key = mapped.has('orgName') ? 'orgName' : mapped.has('locality') ? 'locality' : undefined
  if (!key || !mapped.has('personName')) return
  const isFurther = (row: MappedRow) => has(row, 'personName') && !hasOwn(row, ofOwnRow)
  let above: MappedRow | undefined
  let section: number | undefined
  let filled = 0
  let first: number | undefined
  result.rows.forEach((row, index) => {
    if (sectionRows[index] !== section) above = undefined
    section = sectionRows[index]
    if (has(row, key)) above = row
    else if (above && isFurther(row)) {
      const missing = ofOrganisation.filter((field) => !has(row, field))
      const taken = above.values.filter((value) => missing.includes(value.field))
      row.values.push(...taken.map((value) => ({ ...value, filled: true })))
      filled++
      first ??= row.row
    }
  })
  const [any] = result.rows
  if (filled === 0 || !any || first === undefined) return
  const place = { file: any.file, sheet: any.sheet, row: first }
  result.problems.push(intakeProblem('columns', 'filled-from-above', 'note', place, { count: filled }))
}
