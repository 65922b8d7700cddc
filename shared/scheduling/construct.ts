import { placeWithRepair } from './kempe.ts'
import { hasBit } from './masks.ts'
import type { Timetable } from './timetable.ts'

/** Slots in which a pair could meet as far as its own and its participants' availability goes. */
function flexibility(timetable: Timetable, pair: number): number {
  const { problem } = timetable
  let open = 0
  for (let slot = 0; slot < problem.slots; slot++) if (hasBit(problem.pairOpen, pair * problem.words, slot)) open += 1
  return open
}

/** Slots in the order in which tables are least used, so that the meetings of a day are spread evenly over it. */
function slotsByRoom(timetable: Timetable): number[] {
  const { problem, tableUse } = timetable
  const room = (slot: number) => problem.tableCap[slot]! - tableUse[slot]!
  return Array.from({ length: problem.slots }, (_, slot) => slot).sort((x, y) => room(y) - room(x) || x - y)
}

/**
 * Places chosen pairs one by one, least flexible first within each level of `urgency` (locks, then required pairs, then
 * the others), with Kempe chains where no common slot is free: a greedy list edge colouring. Returns what stayed out.
 */
export function colour(timetable: Timetable, chosen: readonly number[]): number[] {
  const { problem } = timetable
  const urgency = (pair: number) => (problem.locked[pair] === 1 ? 2 : problem.required[pair]!)
  const slack = new Float64Array(problem.pairs)
  const wanted = new Int32Array(problem.participants)
  for (const pair of chosen) {
    wanted[problem.a[pair]!]! += 1
    wanted[problem.b[pair]!]! += 1
  }
  for (const pair of chosen) {
    const busiest = Math.max(wanted[problem.a[pair]!]!, wanted[problem.b[pair]!]!)
    slack[pair] = flexibility(timetable, pair) - busiest
  }
  const order = [...chosen].sort((x, y) => urgency(y) - urgency(x) || slack[x]! - slack[y]! || x - y)
  return order.filter((pair) => !placeWithRepair(timetable, pair, slotsByRoom(timetable)))
}
