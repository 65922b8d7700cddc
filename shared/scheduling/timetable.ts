import type { CompiledProblem } from './compile.ts'
import { clearBit, gapsOf, hasBit, runLength, setBit } from './masks.ts'

/** Which pair meets in which slot, with every count that the hard rules need kept up to date. */
export type Timetable = {
  problem: CompiledProblem
  /** Slot of each pair, -1 when it does not meet. */
  slotOf: Int32Array
  /** Pair of each participant in each slot (`participant * slots + slot`), -1 when free. */
  at: Int32Array
  /** Busy slots of each participant, `words` words each. */
  busy: Int32Array
  degree: Int32Array
  tableUse: Int32Array
  unitUse: Int32Array
  rowUse: Int32Array
  /** Use of the window that begins in a slot, per row. */
  windowUse: Int32Array
  rowTotal: Int32Array
}

export function emptyTimetable(problem: CompiledProblem): Timetable {
  const { slots, participants, pairs, words, units, rows } = problem
  return {
    problem,
    slotOf: new Int32Array(pairs).fill(-1),
    at: new Int32Array(participants * slots).fill(-1),
    busy: new Int32Array(participants * words),
    degree: new Int32Array(participants),
    tableUse: new Int32Array(slots),
    unitUse: new Int32Array(units * slots),
    rowUse: new Int32Array(rows.rows * slots),
    windowUse: new Int32Array(rows.rows * slots),
    rowTotal: new Int32Array(rows.rows),
  }
}

/** A timetable with these pairs placed (-1: not placed). The slots have to be free of conflicts. */
export function timetableFrom(problem: CompiledProblem, slotOf: Int32Array): Timetable {
  const timetable = emptyTimetable(problem)
  for (let pair = 0; pair < slotOf.length; pair++) if (slotOf[pair]! >= 0) place(timetable, pair, slotOf[pair]!)
  return timetable
}

/** Adds `change` meetings of a class of interpreters to the counts of a slot. */
export function countInterpreters(timetable: Timetable, group: number, slot: number, change: number): void {
  const { rows, slots } = timetable.problem
  const { rowUse, windowUse, rowTotal } = timetable
  for (let at = rows.rowStart[group]!; at < rows.rowStart[group + 1]!; at++) {
    const row = rows.rowList[at]!
    rowUse[row * slots + slot]! += change
    rowTotal[row]! += change
    if (rows.window === 0) continue
    for (let first = Math.max(0, slot - rows.window + 1); first <= slot; first++) {
      windowUse[row * slots + first]! += change
    }
  }
}

/** Whether every count of interpreters that a class takes part in is within its limit for a slot. */
export function interpretersSuffice(timetable: Timetable, group: number, slot: number): boolean {
  const { rows, slots } = timetable.problem
  const { rowUse, windowUse, rowTotal } = timetable
  for (let at = rows.rowStart[group]!; at < rows.rowStart[group + 1]!; at++) {
    const row = rows.rowList[at]!
    const base = row * slots
    if (rowUse[base + slot]! > rows.slotCap[base + slot]! || rowTotal[row]! > rows.totalCap[row]!) return false
    if (rows.window === 0) continue
    for (let first = Math.max(0, slot - rows.window + 1); first <= slot; first++) {
      const cap = rows.windowCap[base + first]!
      if (cap >= 0 && windowUse[base + first]! > cap) return false
    }
  }
  return true
}

/** Whether tables, shared things and interpreters have room for one more meeting of this pair in a slot. */
export function resourcesAllow(timetable: Timetable, pair: number, slot: number): boolean {
  const { problem, tableUse, unitUse } = timetable
  const { slots } = problem
  if (problem.countsTable[pair] === 1 && tableUse[slot]! >= problem.tableCap[slot]!) return false
  const one = problem.unitOne[pair]!
  if (one >= 0 && unitUse[one * slots + slot] !== 0) return false
  const two = problem.unitTwo[pair]!
  if (two >= 0 && unitUse[two * slots + slot] !== 0) return false
  const group = problem.interpreterClass[pair]!
  if (group < 0) return true
  countInterpreters(timetable, group, slot, 1)
  const enough = interpretersSuffice(timetable, group, slot)
  countInterpreters(timetable, group, slot, -1)
  return enough
}

/** Whether a participant may be busy in a slot as far as the limit on meetings in a row goes. */
export function consecutiveAllows(timetable: Timetable, participant: number, slot: number): boolean {
  const { problem, busy } = timetable
  const limit = problem.problem.rules.maxConsecutive
  return limit === null || runLength(problem.blocks, busy, participant * problem.words, slot) <= limit
}

/** Whether a pair that does not meet yet could be placed in a slot without breaking a hard rule or moving anybody. */
export function canPlace(timetable: Timetable, pair: number, slot: number): boolean {
  const { problem, at, degree } = timetable
  const a = problem.a[pair]!
  const b = problem.b[pair]!
  return (
    hasBit(problem.pairOpen, pair * problem.words, slot) &&
    at[a * problem.slots + slot] === -1 &&
    at[b * problem.slots + slot] === -1 &&
    degree[a]! < problem.cap[a]! &&
    degree[b]! < problem.cap[b]! &&
    resourcesAllow(timetable, pair, slot) &&
    consecutiveAllows(timetable, a, slot) &&
    consecutiveAllows(timetable, b, slot)
  )
}

export function place(timetable: Timetable, pair: number, slot: number): void {
  const { problem, at, busy, degree, unitUse } = timetable
  const { slots, words } = problem
  const a = problem.a[pair]!
  const b = problem.b[pair]!
  timetable.slotOf[pair] = slot
  at[a * slots + slot] = pair
  at[b * slots + slot] = pair
  setBit(busy, a * words, slot)
  setBit(busy, b * words, slot)
  degree[a]! += 1
  degree[b]! += 1
  if (problem.countsTable[pair] === 1) timetable.tableUse[slot]! += 1
  const one = problem.unitOne[pair]!
  if (one >= 0) unitUse[one * slots + slot]! += 1
  const two = problem.unitTwo[pair]!
  if (two >= 0) unitUse[two * slots + slot]! += 1
  const group = problem.interpreterClass[pair]!
  if (group >= 0) countInterpreters(timetable, group, slot, 1)
}

export function unplace(timetable: Timetable, pair: number): void {
  const { problem, at, busy, degree, unitUse } = timetable
  const { slots, words } = problem
  const slot = timetable.slotOf[pair]!
  const a = problem.a[pair]!
  const b = problem.b[pair]!
  timetable.slotOf[pair] = -1
  at[a * slots + slot] = -1
  at[b * slots + slot] = -1
  clearBit(busy, a * words, slot)
  clearBit(busy, b * words, slot)
  degree[a]! -= 1
  degree[b]! -= 1
  if (problem.countsTable[pair] === 1) timetable.tableUse[slot]! -= 1
  const one = problem.unitOne[pair]!
  if (one >= 0) unitUse[one * slots + slot]! -= 1
  const two = problem.unitTwo[pair]!
  if (two >= 0) unitUse[two * slots + slot]! -= 1
  const group = problem.interpreterClass[pair]!
  if (group >= 0) countInterpreters(timetable, group, slot, -1)
}

/** Sum of the scores of the pairs that meet. */
export function valueIn(problem: CompiledProblem, slotOf: Int32Array): number {
  let value = 0
  for (let pair = 0; pair < slotOf.length; pair++) if (slotOf[pair]! >= 0) value += problem.score[pair]!
  return value
}

/** Gaps of all participants together. */
export function gapsIn(timetable: Timetable): number {
  const { problem, busy } = timetable
  let gaps = 0
  for (let participant = 0; participant < problem.participants; participant++) {
    gaps += gapsOf(problem.blocks, busy, participant * problem.words)
  }
  return gaps
}

/** Participants with fewer meetings than their minimum. */
export function belowMinimumIn(timetable: Timetable): number {
  let below = 0
  timetable.degree.forEach((degree, participant) => {
    if (degree < timetable.problem.min[participant]!) below += 1
  })
  return below
}
