import type { SchedulingProblem } from '../model/problem.ts'
import { type CompiledProblem, compile } from './compile.ts'
import { countBits, hasBit } from './masks.ts'

/**
 * Prices that prove an upper bound on the value of plans, see `boundOf`: all at least zero, indices as compiled.
 * `seat` (y) is a participant's price of a meeting, `floor` (v) its reward for reaching the minimum, `must` (r) a
 * required pair's reward, `meeting` (λ) the price of a table, `interpreter` (μ) that of an interpreter.
 */
export type BoundCertificate = {
  seat: Float64Array
  floor: Float64Array
  must: Float64Array
  meeting: number
  interpreter: number
}

/** How many meetings fit in all, and how many of them with an interpreter, whoever meets whom. */
export type Totals = { meetings: number; withInterpreter: number }

/**
 * Most meetings that reserved tables can hold: a table no more than it is open, and no more than its owners may have
 * together with the pairs of others that are locked to it.
 */
function atReservedTables(problem: CompiledProblem): number {
  const { tables, words, fixedTable, reserved, ownTable, cap, a, b } = problem
  const asked = new Float64Array(tables)
  for (let participant = 0; participant < problem.participants; participant++) {
    const table = ownTable[participant]!
    if (table >= 0) asked[table]! += cap[participant]!
  }
  for (let pair = 0; pair < problem.pairs; pair++) {
    const table = fixedTable[pair]!
    if (table >= 0 && ownTable[a[pair]!] !== table && ownTable[b[pair]!] !== table) asked[table]! += 1
  }
  let most = 0
  for (let table = 0; table < tables; table++) {
    if (reserved[table] === 1) most += Math.min(countBits(problem.tableOpen, table * words, words), asked[table]!)
  }
  return most
}

/** Totals per slot from tables, interpreters and the people who could meet somebody then, summed over the slots. */
export function totalsOf(problem: CompiledProblem, side: Int8Array | null): Totals {
  const { slots, words, pairs, a, b, cap, pairOpen, tableCap, reserved, rows, interpreterClass } = problem
  let meetings = 0
  let atCommonTables = 0
  const present = new Int32Array(problem.participants).fill(-1)
  const interpreted = new Uint8Array(slots)
  for (let slot = 0; slot < slots; slot++) {
    const count = [0, 0]
    for (let pair = 0; pair < pairs; pair++) {
      if (!hasBit(pairOpen, pair * words, slot)) continue
      if (interpreterClass[pair]! >= 0) interpreted[slot] = 1
      for (const participant of [a[pair]!, b[pair]!]) {
        if (present[participant] === slot || cap[participant] === 0) continue
        present[participant] = slot
        count[side?.[participant] === 1 ? 1 : 0]! += 1
      }
    }
    const people = side ? Math.min(count[0]!, count[1]!) : Math.floor(count[0]! / 2)
    let tables = tableCap[slot]!
    for (let table = 0; table < problem.tables; table++) {
      if (reserved[table] === 1 && hasBit(problem.tableOpen, table * words, slot)) tables += 1
    }
    meetings += Math.min(people, tables)
    atCommonTables += Math.min(people, tableCap[slot]!)
  }
  meetings = Math.min(meetings, atCommonTables + atReservedTables(problem))
  let withInterpreter = 0
  for (let row = 0; row < rows.rows; row++) {
    let open = 0
    for (let slot = 0; slot < slots; slot++) if (interpreted[slot] === 1) open += rows.slotCap[row * slots + slot]!
    withInterpreter = Math.max(withInterpreter, Math.min(open, rows.totalCap[row]!))
  }
  return { meetings, withInterpreter }
}

/** Two sides such that every pair has one participant on each; null when there are no such sides. */
export function sidesOf(problem: CompiledProblem): Int8Array | null {
  const { participants, pairStart, pairList, a, b } = problem
  const side = new Int8Array(participants).fill(-1)
  const queue: number[] = []
  for (let start = 0; start < participants; start++) {
    if (side[start] !== -1) continue
    side[start] = 0
    queue.push(start)
    for (let participant = queue.pop(); participant !== undefined; participant = queue.pop()) {
      for (let at = pairStart[participant]!; at < pairStart[participant + 1]!; at++) {
        const pair = pairList[at]!
        const other = a[pair] === participant ? b[pair]! : a[pair]!
        if (side[other] === side[participant]) return null
        if (side[other] === -1) {
          side[other] = side[participant] === 0 ? 1 : 0
          queue.push(other)
        }
      }
    }
  }
  return side
}

/** What a bound may take for granted: at most this many required pairs left out and participants below their minimum. */
export type Allowance = { requiredMissing: number; belowMinimum: number }

const sumOfLargest = (values: Float64Array, count: number): number =>
  count === 0
    ? 0
    : [...values]
        .filter((value) => value > 0)
        .sort((x, y) => y - x)
        .slice(0, count)
        .reduce((sum, value) => sum + value, 0)

/**
 * The bound that prices prove, in one pass: for every plan that leaves out at most `allowance.requiredMissing` required
 * pairs and has at most `allowance.belowMinimum` participants below their minimum, value ≤ Σ cap·y + λF + μN +
 * Σ max(0, w + v_a + v_b + r − y_a − y_b − λ − μ·interpreter) − Σ min·v − Σ r + the largest rewards that the allowance
 * lets go. With all rewards zero it holds for every plan.
 */
export function boundOf(
  problem: CompiledProblem,
  totals: Totals,
  certificate: BoundCertificate,
  allowance: Allowance,
): number {
  const { seat, floor, must, meeting, interpreter } = certificate
  let bound = meeting * totals.meetings + interpreter * totals.withInterpreter
  const forgone = new Float64Array(problem.participants)
  for (let participant = 0; participant < problem.participants; participant++) {
    const min = problem.min[participant]!
    forgone[participant] = min * floor[participant]!
    bound += problem.cap[participant]! * seat[participant]! - forgone[participant]!
  }
  for (let pair = 0; pair < problem.pairs; pair++) {
    if (!meetsSomewhere(problem, pair)) {
      bound -= must[pair]!
      continue
    }
    const a = problem.a[pair]!
    const b = problem.b[pair]!
    const price = seat[a]! - floor[a]! + seat[b]! - floor[b]! + meeting
    const help = problem.interpreterClass[pair]! >= 0 ? interpreter : 0
    bound += Math.max(0, problem.score[pair]! + must[pair]! - price - help) - must[pair]!
  }
  return bound + sumOfLargest(must, allowance.requiredMissing) + sumOfLargest(forgone, allowance.belowMinimum)
}

/** Whether a pair has a slot at all in which it could meet. */
export const meetsSomewhere = (problem: CompiledProblem, pair: number): boolean =>
  countBits(problem.pairOpen, pair * problem.words, problem.words) > 0

/** The part of a problem that all scores are whole multiples of: 1, 0.1 … 0.000001, or 0 when none of these fits. */
export function scoreGrain(problem: CompiledProblem): number {
  for (let places = 0; places <= 6; places++) {
    const scale = 10 ** places
    if (problem.score.every((score) => Math.abs(score * scale - Math.round(score * scale)) < 1e-7)) return 1 / scale
  }
  return 0
}

/** The largest value at or below a proved bound that sums of scores can take, so that the bound may be lowered to it. */
export function loweredToGrain(bound: number, grain: number): number {
  if (grain === 0) return bound
  const scale = Math.round(1 / grain)
  return Math.floor(bound * scale + 1e-5) / scale
}

/**
 * The bound that a certificate proves for a problem, computed from the problem and the prices alone, in one pass. Prices
 * below zero or of the wrong number prove nothing: the bound is then infinite.
 */
export function verifyBound(
  problem: SchedulingProblem,
  certificate: BoundCertificate,
  allowance: Allowance = { requiredMissing: 0, belowMinimum: 0 },
): number {
  const compiled = compile(problem)
  const { seat, floor, must, meeting, interpreter } = certificate
  const fits =
    seat.length === compiled.participants && floor.length === compiled.participants && must.length === compiled.pairs
  const signs = [...seat, ...floor, ...must, meeting, interpreter].every((price) => price >= 0)
  if (!fits || !signs) return Number.POSITIVE_INFINITY
  return boundOf(compiled, totalsOf(compiled, sidesOf(compiled)), certificate, allowance)
}
