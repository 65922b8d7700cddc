import type { Interpreter, MeetingTable, Session } from '../model/event.ts'
import type { Registrant } from '../model/registrant.ts'
import { columnLetters } from './problems.ts'
import type { ReadRows, ReadRowsOptions } from './read-rows.ts'
import { readRows } from './read-rows.ts'
import { assignCodes } from './registrants/codes.ts'
import { findDuplicates } from './registrants/duplicates.ts'
import type { Draft, OpenWish } from './registrants/join-rows.ts'
import { kindOfTable, readInterpreter, readSession, readTable } from './registrants/other-sheets.ts'
import { understandFile } from './registrants/understand-file.ts'
import type { WishIndex } from './registrants/wishes.ts'
import { resolveWish, splitWishes, wishIndex } from './registrants/wishes.ts'
import type {
  FileReport,
  IntakeFile,
  IntakeProblem,
  IntakeResult,
  MappedRow,
  RejectedRow,
  SheetReport,
} from './stages.ts'
import { problemAt } from './understand/problem.ts'
import type { UnderstandOptions } from './understand/row-reader.ts'

export type IntakeOptions = UnderstandOptions & {
  /** How to read a file, where somebody overruled what was found. */
  readOptions?: (file: string) => ReadRowsOptions | undefined
  /** Codes that the forum already uses. */
  takenCodes?: Iterable<string>
  /** Called with every file that could be read, before it is understood: what a preview is drawn from. */
  onReading?: (file: string, reading: ReadRows) => void
  /** Called before each file, for progress. */
  onFile?: (name: string, index: number, count: number) => void
}

/** What the sheets of all files add up to while files are gone through. */
type Collected = {
  files: FileReport[]
  drafts: Draft[]
  problems: IntakeProblem[]
  interpreters: Interpreter[]
  sessions: Session[]
  tables: { table: MeetingTable; owner?: string }[]
  rejected: RejectedRow[]
}

type SheetCount = { used: number; skipped: number; registrants: Set<Draft>; people: number }

const cellsOf = (row: MappedRow): Record<string, string> =>
  Object.fromEntries(row.values.map(({ cell, text }) => [cell.replace(/\d+$/, ''), text]))

/** Takes interpreters, programme and tables out of a file; the rest of its rows come back. */
function takeOtherSheets(
  reading: ReadRows,
  options: IntakeOptions,
  into: Collected,
  counts: Map<string, SheetCount>,
): MappedRow[] {
  const days = options.eventDays ?? []
  const rest: MappedRow[] = []
  for (const { sheet, tables, rows } of reading.sheets) {
    const taken = new Set<number>()
    const count: SheetCount = { used: 0, skipped: 0, registrants: new Set(), people: 0 }
    counts.set(sheet.name, count)
    for (const { table } of tables) {
      const kind = kindOfTable(table)
      if (kind === 'registrants') continue
      let day: string | undefined
      for (const row of table.rows) {
        if (!rows.some((one) => one.row === row.row)) continue
        let understood = false
        if (kind === 'interpreters') {
          const interpreter = readInterpreter(table, row, into.interpreters.length + 1, days)
          if (interpreter) into.interpreters.push(interpreter)
          understood = interpreter !== undefined
          if (understood) count.people += 1
        } else if (kind === 'programme') {
          const session = readSession(table, row, into.sessions.length + 1, days, day)
          if (session) into.sessions.push(session)
          day = session?.date ?? day
          understood = session !== undefined
        } else {
          const found = readTable(table, row)
          if (found) into.tables.push(found)
          understood = found !== undefined
        }
        taken.add(row.row)
        if (understood) count.used += 1
        else {
          count.skipped += 1
          const value = [...row.cells.values()].map(({ text }) => text).join(' | ')
          const place = { file: table.file, sheet: table.sheet, cell: `${row.row + 1}:${row.row + 1}`, value }
          const problem = problemAt(place, 'registrants', `row-not-${kind}`, 'note', { params: { row: row.row + 1 } })
          into.problems.push(problem)
          const own = rows.find((one) => one.row === row.row)
          if (own)
            into.rejected.push({ file: table.file, sheet: table.sheet, row: row.row + 1, cells: cellsOf(own), problem })
        }
      }
    }
    // a spread of a very long list overflows the stack
    for (const row of rows) if (!taken.has(row.row)) rest.push(row)
  }
  return rest
}

function readFile(file: IntakeFile, options: IntakeOptions, into: Collected): void {
  const reading = readRows(file, options.readOptions?.(file.name))
  if (!reading.ok) {
    into.problems.push(reading.failure)
    return
  }
  options.onReading?.(file.name, reading.value)
  const { workbook, sheets, problems } = reading.value
  const counts = new Map<string, SheetCount>()
  const rows = takeOtherSheets(reading.value, options, into, counts)
  const understood = understandFile(file.name, rows, options)
  for (const problem of problems) into.problems.push(problem)
  for (const problem of understood.problems) into.problems.push(problem)
  for (const draft of understood.drafts) into.drafts.push(draft)
  for (const { sheet, draft } of understood.used) {
    const count = counts.get(sheet)
    if (!count) continue
    count.used += 1
    count.registrants.add(draft)
  }
  for (const { sheet, row, problem } of understood.skipped) {
    const count = counts.get(sheet)
    if (count) count.skipped += 1
    const own = rows.find((one) => one.sheet === sheet && one.row === row)
    into.rejected.push({ file: file.name, sheet, row: row + 1, cells: own ? cellsOf(own) : {}, problem })
  }
  into.files.push({
    file: file.name,
    format: workbook.format,
    ...(workbook.encoding === undefined ? {} : { encoding: workbook.encoding }),
    sheets: sheets.map(({ sheet, headerRow, columns, rowsRead, skipped }): SheetReport => {
      const count = counts.get(sheet.name)
      for (const { row, problem } of skipped) {
        const cells = Object.fromEntries(
          [...(sheet.rows.get(row) ?? [])].map(([column, { text }]) => [columnLetters(column), text]),
        )
        into.rejected.push({ file: file.name, sheet: sheet.name, row: row + 1, cells, problem })
      }
      const people = [...(count?.registrants ?? [])].reduce((sum, { registrant }) => sum + registrant.people.length, 0)
      return {
        name: sheet.name,
        ...(headerRow === undefined ? {} : { headerRow }),
        columns,
        rowsRead,
        registrants: count?.registrants.size ?? 0,
        people: people + (count?.people ?? 0),
        skipped: skipped.length + (count?.skipped ?? 0),
        rowsUsed: count?.used ?? 0,
      }
    }),
  })
}

/** Turns the wishes of all drafts into codes where they mean exactly one registrant; else they stay as written. */
function settleWishes(drafts: readonly Draft[], index: WishIndex, problems: IntakeProblem[]): void {
  const settle = ({ value, reader }: OpenWish, registrant: Registrant, into: string[]) => {
    for (const wish of splitWishes(value.text)) {
      const decided = reader.decision('wish-ambiguous', wish)
      const resolution =
        decided === undefined ? resolveWish(wish, index, registrant) : { kind: 'found' as const, code: decided }
      const text = resolution.kind === 'found' ? resolution.code : wish
      if (!into.includes(text)) into.push(text)
      if (resolution.kind === 'found' || value.filled) continue
      const place = { file: reader.row.file, sheet: reader.row.sheet, cell: value.cell, value: wish }
      if (resolution.kind === 'open') problems.push(problemAt(place, 'cells', 'wish-open', 'note'))
      else {
        const answers = resolution.codes.map((code) => ({ value: code, label: code }))
        problems.push(
          problemAt(place, 'cells', 'wish-ambiguous', 'question', {
            answers,
            params: { answers: resolution.codes.join(' / ') },
          }),
        )
      }
    }
  }
  for (const { registrant, wants, avoids } of drafts) {
    for (const wish of wants) settle(wish, registrant, registrant.wants)
    for (const wish of avoids) settle(wish, registrant, registrant.avoids)
  }
}

/**
 * Bytes → registrants, people, problems and possible duplicates, over all files together. A file that cannot be read
 * is a problem of its own and takes nothing else with it. Every row below a header ends in a registrant, a person,
 * another list (interpreters, programme, tables) or among the skipped with its reason. Deterministic.
 */
export function intake(files: readonly IntakeFile[], options: IntakeOptions = {}): IntakeResult {
  const collected: Collected = {
    files: [],
    drafts: [],
    problems: [],
    interpreters: [],
    sessions: [],
    tables: [],
    rejected: [],
  }
  for (const [index, file] of files.entries()) {
    options.onFile?.(file.name, index, files.length)
    readFile(file, options, collected)
  }
  const registrants = collected.drafts.map(({ registrant }) => registrant)
  assignCodes(registrants, options.takenCodes)
  const index = wishIndex(registrants)
  settleWishes(collected.drafts, index, collected.problems)
  const tables = collected.tables.map(({ table, owner }): MeetingTable => {
    const resolution = owner === undefined ? undefined : resolveWish(owner, index)
    return resolution?.kind === 'found' ? { ...table, owner: resolution.code } : table
  })
  return {
    files: collected.files,
    registrants,
    problems: collected.problems,
    duplicates: findDuplicates(registrants),
    ...(collected.interpreters.length > 0 ? { interpreters: collected.interpreters } : {}),
    ...(collected.sessions.length > 0 ? { sessions: collected.sessions } : {}),
    ...(tables.length > 0 ? { tables } : {}),
    rejected: collected.rejected,
  }
}

/** The rows that became nothing, with their cells and the reason, in the order of files, sheets and rows. */
export function rejectedRows(result: IntakeResult): readonly RejectedRow[] {
  return result.rejected ?? []
}
