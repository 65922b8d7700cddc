import { assign } from './assignment.ts'
import type { CompiledProblem } from './compile.ts'
import { meetingsBySlot } from './interpreters.ts'
import { hasBit } from './masks.ts'

/** What it costs that somebody changes to another table, to another zone, or sits at a table that is somebody's own. */
const otherTable = 4
const otherZone = 10
const somebodysTable = 40

/** Work of an assignment in one slot (meetings squared times tables) above which people are seated one by one. */
const mostWork = 3e8

/** Seats each pair at the first free one of the tables nearest to it, and whoever is left at what is left. */
function seatOneByOne(
  pairs: readonly number[],
  tables: readonly number[],
  nearest: (pair: number) => readonly number[],
  isOwned: (table: number) => boolean,
  tableOf: Int32Array,
): void {
  const free = new Set([...tables.filter((table) => !isOwned(table)), ...tables.filter(isOwned)])
  const left = pairs.filter((pair) => {
    const table = nearest(pair).find((near) => free.has(near))
    if (table === undefined) return true
    free.delete(table)
    tableOf[pair] = table
    return false
  })
  const rest = [...free]
  left.forEach((pair, index) => {
    tableOf[pair] = rest[index]!
  })
}

/**
 * Gives every meeting a table, slot after slot in time order. Own and locked tables are kept; the others are an
 * assignment per slot in which people change tables, and above all zones, as little as possible, and tables that
 * belong to somebody are taken last. `wish` names a table for a pair that should stay where it is if it can (-1: none).
 * The numbers of meetings per slot must fit the tables (see `Timetable.tableUse`).
 */
export function assignTables(problem: CompiledProblem, slotOf: Int32Array, wish?: Int32Array): Int32Array {
  const { slots, words, tables, fixedTable, reserved, a, b } = problem
  const tableOf = new Int32Array(problem.pairs).fill(-1)
  const owned = new Uint8Array(tables)
  for (const participant of problem.problem.participants) {
    const table = participant.table === undefined ? undefined : problem.tableIndex.get(participant.table)
    if (table !== undefined) owned[table] = 1
  }
  const zones = problem.problem.tables.map((table) => table.zone ?? '')
  const lastTable = new Int32Array(problem.participants).fill(-1)
  const bySlot = meetingsBySlot(problem, slotOf)
  for (let slot = 0; slot < slots; slot++) {
    const taken = new Uint8Array(tables)
    const open: number[] = []
    for (const pair of bySlot[slot]!) {
      const table = fixedTable[pair]!
      if (table >= 0) {
        taken[table] = 1
        tableOf[pair] = table
      } else open.push(pair)
    }
    const choice: number[] = []
    for (let table = 0; table < tables; table++) {
      if (taken[table] === 0 && reserved[table] === 0 && hasBit(problem.tableOpen, table * words, slot)) {
        choice.push(table)
      }
    }
    const walk = (participant: number, table: number): number => {
      const last = lastTable[participant]!
      if (last === -1 || last === table) return 0
      return zones[last] === zones[table] ? otherTable : otherZone
    }
    const cost = (pair: number, table: number): number => {
      const stays = wish?.[pair] === table ? -1000 : 0
      return walk(a[pair]!, table) + walk(b[pair]!, table) + (owned[table] === 1 ? somebodysTable : 0) + stays
    }
    if (open.length * open.length * choice.length > mostWork) {
      const nearest = (pair: number) => [wish?.[pair] ?? -1, lastTable[a[pair]!]!, lastTable[b[pair]!]!]
      seatOneByOne(open, choice, nearest, (table) => owned[table] === 1, tableOf)
    } else {
      const chosen = assign(open.length, choice.length, (row, column) => cost(open[row]!, choice[column]!))
      open.forEach((pair, row) => {
        tableOf[pair] = choice[chosen[row]!]!
      })
    }
    for (const pair of bySlot[slot]!) {
      lastTable[a[pair]!] = tableOf[pair]!
      lastTable[b[pair]!] = tableOf[pair]!
    }
  }
  return tableOf
}
