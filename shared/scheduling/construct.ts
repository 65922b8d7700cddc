import type { CompiledProblem } from './compile.ts'
import { placeWithRepair } from './kempe.ts'
import { countBits } from './masks.ts'
import { interpreterProfile } from './rest-profile.ts'
import type { Timetable } from './timetable.ts'

/** Slots of a pair's availability less the meetings that its busier participant has to fit in. */
function slackOf(problem: CompiledProblem, chosen: readonly number[]): Float64Array {
  const slack = new Float64Array(problem.pairs)
  const wanted = new Int32Array(problem.participants)
  for (const pair of chosen) {
    wanted[problem.a[pair]!]! += 1
    wanted[problem.b[pair]!]! += 1
  }
  for (const pair of chosen) {
    const busiest = Math.max(wanted[problem.a[pair]!]!, wanted[problem.b[pair]!]!)
    slack[pair] = countBits(problem.pairOpen, pair * problem.words, problem.words) - busiest
  }
  return slack
}

/**
 * Places chosen pairs one by one, with Kempe chains where no common slot is free: a greedy list edge colouring. Locks
 * come first, then required pairs, then, where interpreters are scarce, those that need one (spread over the day as
 * their rests require), within each level the least flexible. Returns what stayed out.
 */
export function colour(timetable: Timetable, chosen: readonly number[]): number[] {
  const { problem, tableUse } = timetable
  const { interpreterClass, tableCap, slots } = problem
  const interpreted = chosen.filter((pair) => interpreterClass[pair]! >= 0).length
  const profile = interpreterProfile(problem)
  const scarce = interpreted > 0.6 * profile.reduce((sum, count) => sum + count, 0)
  const urgency = (pair: number) =>
    (problem.locked[pair] === 1 ? 4 : 0) +
    (problem.required[pair] === 1 ? 2 : 0) +
    (scarce && interpreterClass[pair]! >= 0 ? 1 : 0)
  const slack = slackOf(problem, chosen)
  const order = [...chosen].sort((x, y) => urgency(y) - urgency(x) || slack[x]! - slack[y]! || x - y)
  const all = Array.from({ length: slots }, (_, slot) => slot)
  const room = new Float64Array(slots)
  return order.filter((pair) => {
    const needsInterpreter = scarce && interpreterClass[pair]! >= 0
    for (let slot = 0; slot < slots; slot++) {
      const inUse = needsInterpreter ? interpretedUse(timetable, slot) : tableUse[slot]!
      room[slot] = (needsInterpreter ? profile[slot]! : tableCap[slot]!) - inUse
    }
    const bySpareRoom = all.toSorted((x, y) => room[y]! - room[x]! || x - y)
    return !placeWithRepair(timetable, pair, bySpareRoom)
  })
}

/** Meetings with an interpreter in a slot: the largest row counts them all. */
function interpretedUse(timetable: Timetable, slot: number): number {
  const { rows, slots } = timetable.problem
  let most = 0
  for (let row = 0; row < rows.rows; row++) most = Math.max(most, timetable.rowUse[row * slots + slot]!)
  return most
}
