import { plainText } from '../layout/cell-text.ts'
import { cellName, columnLetters, intakeProblem } from '../problems.ts'
import type { ColumnChoice, FoundTable, IntakeField, IntakeProblem, MappedRow, TableRow } from '../stages.ts'
import { nameColumns } from './name-parts.ts'
import { tickReader } from './ticks.ts'
import { titleValues } from './title-values.ts'

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
  const people = personOfColumn(choices, heads)
  const parts = new Map(nameColumns(table.headers).map(({ columns }) => [columns[0], columns]))
  const further = new Set([...parts.values()].flatMap((columns) => columns.slice(1)))
  const readTick = tickReader(table)
  const ticked = tickColumns(table, choices, readTick)
  const chosen = choices.flatMap(({ column, field }) =>
    field && !further.has(column)
      ? [{ column, field, header: heads.get(column) ?? '', letters: columnLetters(column), person: people.get(column) }]
      : [],
  )
  reportUnused(table, choices, heads, result.problems)
  const skip = (tableRow: TableRow, code: string) => {
    const value = [...tableRow.cells.values()].map(({ text }) => plainText(text)).join(' | ')
    const problem = intakeProblem('columns', code, 'note', { ...place, row: tableRow.row, value })
    result.skipped.push({ row: tableRow.row, problem })
  }
  const sectionRows: (number | undefined)[] = []
  const above = titleValues(table, new Set(choices.map(({ field }) => field)))
  for (const { field, text } of above) {
    const where = { ...place, row: table.headerRow, value: text }
    result.problems.push(intakeProblem('columns', 'taken-from-title', 'note', where, { field }))
  }
  for (const tableRow of table.rows) {
    const { row, section, cells } = tableRow
    const values: Value[] = []
    const rowNumber = String(row + 1)
    for (const { column, field, header, letters, person } of chosen) {
      const names = parts.size > 0 ? parts.get(column)?.flatMap((part) => cells.get(part) ?? []) : undefined
      const cell = names ? names[0] : cells.get(column)
      if (!cell) continue
      const own = plainText(names ? names.map((part) => part.text.trim()).join(' ') : cell.text.trim())
      const label = ticked.get(column)
      const text = label === undefined ? own : readTick(own) === 'yes' ? label : ''
      if (text === '') continue
      const { filledFrom } = cell
      if (cell.kind === 'error') {
        if (filledFrom === undefined && !text.startsWith('=')) {
          const where = { ...place, row, column, value: text }
          result.problems.push(intakeProblem('columns', 'cell-error', 'error', where, { head: header }))
        }
        continue
      }
      const filled = filledFrom !== undefined
      const at = cell.at ? cellName(cell.at.row, cell.at.column) : `${letters}${filled ? filledFrom + 1 : rowNumber}`
      const raw = filled ? ownCell(cell) : cell
      // written out twice, since spreading into each of a hundred thousand values takes longer than all the rest
      values.push(
        person === undefined
          ? { field, text, cell: at, header, filled, raw }
          : { field, text, cell: at, person, header, filled, raw },
      )
    }
    const own = values.filter((value) => !value.filled)
    if (own.length === 0) skip(tableRow, 'nothing-mapped')
    else if (own.every((value) => value.field === 'rowNo')) skip(tableRow, 'only-row-number')
    else {
      const mapped: MappedRow = { ...place, row, values: above.length > 0 ? [...above, ...values] : values }
      if (section !== undefined) mapped.section = section
      result.rows.push(mapped)
      sectionRows.push(tableRow.sectionRow)
    }
  }
  fillOrganisations(result, sectionRows, new Set(chosen.map(({ field }) => field)))
  return result
}

/** Heads of the columns that hold ticks for what their head says. */
function tickColumns(
  table: FoundTable,
  choices: readonly ColumnChoice[],
  readTick: ReturnType<typeof tickReader>,
): Map<number, string> {
  const heads = new Map(table.headers.map(({ column, texts }) => [column, texts.at(-1) ?? '']))
  const found = new Map<number, string>()
  for (const { column, field } of choices) {
    if (field === null || !ticksMean.has(field)) continue
    const texts = table.rows.flatMap(({ cells }) => cells.get(column)?.text ?? []).map(plainText)
    const said = texts.filter((text) => text !== '')
    if (said.length > 0 && said.every((text) => readTick(text) !== undefined))
      found.set(column, heads.get(column) ?? '')
  }
  return found
}

const ticksMean: ReadonlySet<IntakeField> = new Set(['sector', 'offer', 'seek', 'priority', 'availability', 'language'])

/** What belongs to one person where several stand side by side in a row. */
const ofPerson: ReadonlySet<IntakeField> = new Set([
  'personName',
  'personNameOther',
  'salutation',
  'position',
  'department',
  'role',
  'phone',
  'email',
])

/** Which of several people side by side a column is about: by the number in its head, else from name to name. */
function personOfColumn(choices: readonly ColumnChoice[], heads: ReadonlyMap<number, string>): Map<number, number> {
  const people = new Map<number, number>()
  const parts = new Set(
    nameColumns(choices.map(({ column }) => ({ column, texts: [heads.get(column) ?? ''] }))).flatMap(
      ({ columns }) => columns,
    ),
  )
  const names = choices.filter(({ column, field }) => field === 'personName' && !parts.has(column))
  if (names.length < 2) return people
  let current = 0
  for (const { column, field } of choices) {
    if (field === null || !ofPerson.has(field)) continue
    const number = /[\d①-⑨](?=\D*$)/u.exec(heads.get(column) ?? '')?.[0].normalize('NFKC')
    if (number !== undefined) current = Number(number)
    else if (field === 'personName') current += 1
    // a single "Contact" after several names belongs to the row
    const isEachOnes = number !== undefined || choices.filter((other) => other.field === field).length >= names.length
    if (current > 0 && isEachOnes) people.set(column, current)
  }
  return people
}

/** Says which columns hold something that nobody reads: they are kept in the file and nowhere else. */
function reportUnused(
  table: FoundTable,
  choices: readonly ColumnChoice[],
  heads: ReadonlyMap<number, string>,
  problems: IntakeProblem[],
): void {
  for (const { column, field, reason } of choices) {
    if (field !== null || reason.key === 'intake.columns.chosen') continue
    const texts = table.rows
      .flatMap(({ cells }) => cells.get(column) ?? [])
      .filter(({ text }) => plainText(text) !== '')
    const [first] = texts
    if (!first) continue
    const at = first.at ?? { row: table.headerRow, column }
    const head = heads.get(column) ?? ''
    const place = { file: table.file, sheet: table.sheet, ...at, value: head === '' ? plainText(first.text) : head }
    problems.push(intakeProblem('columns', 'column-unused', 'note', place, { count: texts.length }))
  }
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
