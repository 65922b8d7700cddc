import type { Interpreter, MeetingTable, Session } from '../model/event.ts'
import { columnLetters } from './problems.ts'
import type { ReadRows } from './read-rows.ts'
import type { Draft } from './registrants/join-rows.ts'
import { kindOfTable, readInterpreter, readSession, readTable } from './registrants/other-sheets.ts'
import { understandFile } from './registrants/understand-file.ts'
import type { FileReport, IntakeProblem, MappedRow, RejectedRow, SheetReport } from './stages.ts'
import { problemAt } from './understand/problem.ts'
import type { UnderstandOptions } from './understand/row-reader.ts'

/**
 * What one file says by itself, before it is put together with others. Nothing in it is changed afterwards, so it may
 * be kept and put together again when another file or an answer has changed.
 */
export type FileIntake = {
  /** Left out where the file could not be read at all. */
  report?: FileReport
  drafts: readonly Draft[]
  problems: readonly IntakeProblem[]
  interpreters: readonly Interpreter[]
  sessions: readonly Session[]
  tables: readonly { table: MeetingTable; owner?: string }[]
  rejected: readonly RejectedRow[]
}

type OtherLists = {
  interpreters: Interpreter[]
  sessions: Session[]
  tables: { table: MeetingTable; owner?: string }[]
  problems: IntakeProblem[]
  rejected: RejectedRow[]
}

type SheetCount = { used: number; skipped: number; registrants: Set<Draft>; people: number }

/** The cells of a row by column letter; in a form several stand in one column. */
function cellsOf(row: MappedRow | undefined): Record<string, string> {
  const cells = new Map<string, string>()
  for (const { cell, text } of row?.values ?? []) {
    const letters = cell.replace(/\d+$/, '')
    const above = cells.get(letters)
    cells.set(letters, above === undefined ? text : `${above}\n${text}`)
  }
  return Object.fromEntries(cells)
}

const placeOf = (sheet: string, row: number): string => `${row} ${sheet}`

/** What stands for a file of which nothing could be read. */
export const unreadFile = (problem: IntakeProblem): FileIntake => ({
  drafts: [],
  problems: [problem],
  interpreters: [],
  sessions: [],
  tables: [],
  rejected: [],
})

/** Takes interpreters, programme and tables out of a file; the rest of its rows come back. */
function takeOtherSheets(
  reading: ReadRows,
  options: UnderstandOptions,
  into: OtherLists,
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
      const mapped = new Map(rows.map((row) => [row.row, row]))
      let day: string | undefined
      for (const row of table.rows) {
        const own = mapped.get(row.row)
        if (!own) continue
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
          into.rejected.push({ file: table.file, sheet: table.sheet, row: row.row + 1, cells: cellsOf(own), problem })
        }
      }
    }
    // a spread of a very long list overflows the stack
    for (const row of rows) if (!taken.has(row.row)) rest.push(row)
  }
  return rest
}

/** Understands the rows of one file. Every row ends in a draft, in another list or among the rejected. */
export function understandRows(file: string, reading: ReadRows, options: UnderstandOptions): FileIntake {
  const { workbook, sheets } = reading
  const into: OtherLists = { interpreters: [], sessions: [], tables: [], problems: [], rejected: [] }
  const counts = new Map<string, SheetCount>()
  const rows = takeOtherSheets(reading, options, into, counts)
  const understood = understandFile(file, rows, options)
  for (const { sheet, draft } of understood.used) {
    const count = counts.get(sheet)
    if (!count) continue
    count.used += 1
    count.registrants.add(draft)
  }
  const mapped = new Map(understood.skipped.length > 0 ? rows.map((row) => [placeOf(row.sheet, row.row), row]) : [])
  const rejected = [...into.rejected]
  for (const { sheet, row, problem } of understood.skipped) {
    const count = counts.get(sheet)
    if (count) count.skipped += 1
    rejected.push({ file, sheet, row: row + 1, cells: cellsOf(mapped.get(placeOf(sheet, row))), problem })
  }
  const report: FileReport = {
    file,
    format: workbook.format,
    ...(workbook.encoding === undefined ? {} : { encoding: workbook.encoding }),
    sheets: sheets.map(({ sheet, headerRow, columns, rowsRead, skipped }): SheetReport => {
      const count = counts.get(sheet.name)
      for (const { row, problem } of skipped) {
        const cells = Object.fromEntries(
          [...(sheet.rows.get(row) ?? [])].map(([column, { text }]) => [columnLetters(column), text]),
        )
        rejected.push({ file, sheet: sheet.name, row: row + 1, cells, problem })
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
  }
  return {
    report,
    drafts: understood.drafts,
    problems: [...into.problems, ...reading.problems, ...understood.problems],
    interpreters: into.interpreters,
    sessions: into.sessions,
    tables: into.tables,
    rejected,
  }
}
