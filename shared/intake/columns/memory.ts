import type { ColumnChoice, FoundTable, IntakeField } from '../stages.ts'
import { comparableHead } from './head-text.ts'

/** What people chose for tables with the same heads; plain data to be kept between sessions, newest first. */
export type ColumnMemory = { heads: string[]; fields: (IntakeField | null)[] }[]

const mostRemembered = 200

const headsOf = (table: FoundTable): string[] =>
  table.headers.map(({ texts }) => texts.map((text) => comparableHead(text)).join(' / '))

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join('\u0000') === [...b].sort().join('\u0000')

/** Keeps the choices made for a table, in place of older ones for the same set of heads. */
export function rememberChoices(
  memory: ColumnMemory,
  table: FoundTable,
  choices: readonly ColumnChoice[],
): ColumnMemory {
  const heads = headsOf(table)
  const byColumn = new Map(choices.map(({ column, field }) => [column, field]))
  const fields = table.headers.map(({ column }) => byColumn.get(column) ?? null)
  const others = memory.filter((entry) => !isSameSet(entry.heads, heads))
  return [{ heads, fields }, ...others].slice(0, mostRemembered)
}

/** The remembered field of every column of a table, wherever its head stands now; undefined where none is known. */
export function rememberedFields(memory: ColumnMemory, table: FoundTable): (IntakeField | null)[] | undefined {
  const heads = headsOf(table)
  const entry = memory.find((former) => isSameSet(former.heads, heads))
  if (!entry) return undefined
  const used = new Set<number>()
  return heads.map((head) => {
    const index = entry.heads.findIndex((former, at) => former === head && !used.has(at))
    used.add(index)
    return entry.fields[index] ?? null
  })
}
