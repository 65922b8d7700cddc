import { pairKey } from '../model/pair.ts'
import type { Meeting, Plan } from '../model/plan.ts'
import type { CompiledProblem } from './compile.ts'
import { assignInterpreters, type InterpreterAssignment, importanceOf } from './interpreters.ts'
import { assignTables } from './tables.ts'
import { canPlace, place, type Timetable, unplace } from './timetable.ts'

/** Tables and interpreters that pairs should have again if they can. */
export type Wishes = { table?: Int32Array; interpreter?: Int32Array }
export const noWishes: Wishes = {}

/** Tables and interpreters for a timetable, and the pairs that had to be taken out because nobody could interpret. */
export type Arrangement = { tableOf: Int32Array; interpreterOf: Int32Array; dropped: number[] }

/**
 * Which meeting goes when `failed` has nobody to interpret it: itself, or, when it is locked, required or somebody's
 * minimum, the nearest and then cheapest of the less important ones whose interpreter could have served it.
 */
function givesWay(timetable: Timetable, failed: number): number {
  const { problem, slotOf } = timetable
  const { rows, interpreterClass, interpreters } = problem
  const importance = importanceOf(problem, slotOf)
  const own = importance(failed)
  if (own === 0) return failed
  const couldServe = (pair: number): boolean => {
    for (let person = 0; person < interpreters; person++) {
      const both =
        rows.capable[interpreterClass[failed]! * interpreters + person] === 1 &&
        rows.capable[interpreterClass[pair]! * interpreters + person] === 1
      if (both) return true
    }
    return false
  }
  let victim = failed
  let best = Number.POSITIVE_INFINITY
  for (let pair = 0; pair < problem.pairs; pair++) {
    if (slotOf[pair]! < 0 || interpreterClass[pair]! < 0 || importance(pair) >= own || !couldServe(pair)) continue
    const cost = Math.abs(slotOf[pair]! - slotOf[failed]!) * 1e9 + problem.score[pair]!
    if (cost >= best) continue
    best = cost
    victim = pair
  }
  return victim
}

/**
 * Gives every meeting its table and interpreter. Meetings for which no interpreter is left are taken out of the
 * timetable (the counts that the search goes by are necessary, and enough only where interpreters are alike).
 */
export function arrange(timetable: Timetable, wishes: Wishes): Arrangement {
  const { problem, slotOf } = timetable
  const dropped: number[] = []
  let assignment: InterpreterAssignment = assignInterpreters(problem, slotOf, wishes.interpreter)
  while (assignment.failed.length > 0) {
    const importance = importanceOf(problem, slotOf)
    const important = assignment.failed.filter((pair) => importance(pair) > 0)
    const going = important.length > 0 ? important.slice(0, 1) : assignment.failed
    for (const failed of going) {
      const victim = givesWay(timetable, failed)
      unplace(timetable, victim)
      dropped.push(victim)
    }
    assignment = assignInterpreters(problem, slotOf, wishes.interpreter)
  }
  return { tableOf: assignTables(problem, slotOf, wishes.table), interpreterOf: assignment.interpreterOf, dropped }
}

/** The table and interpreter each pair had in an earlier plan, -1 where it had none. */
export function wishesOf(problem: CompiledProblem, previous: Pick<Plan, 'meetings'>): Wishes {
  const table = new Int32Array(problem.pairs).fill(-1)
  const interpreter = new Int32Array(problem.pairs).fill(-1)
  for (const meeting of previous.meetings) {
    const pair = problem.pairIndex.get(pairKey(meeting.a, meeting.b))
    if (pair === undefined) continue
    table[pair] = problem.tableIndex.get(meeting.table) ?? -1
    if (meeting.interpreter !== undefined) {
      interpreter[pair] = problem.interpreterIndex.get(meeting.interpreter) ?? -1
    }
  }
  return { table, interpreter }
}

/** Attempts to give dropped meetings another slot, each checked with a fresh assignment of all interpreters. */
const mostAttempts = 400

/** After meetings were dropped for want of an interpreter: places what fits elsewhere, and arranges again. */
export function refill(timetable: Timetable, arrangement: Arrangement, wishes: Wishes, always = false): Arrangement {
  if (arrangement.dropped.length === 0 && !always) return arrangement
  const { problem, slotOf } = timetable
  const worth = (pair: number) => problem.score[pair]! + (problem.required[pair] === 1 ? 1e9 : 0)
  const others = Array.from({ length: problem.pairs }, (_, pair) => pair).filter(
    (pair) => slotOf[pair] === -1 && worth(pair) > 0,
  )
  const order = [...new Set([...arrangement.dropped, ...others.sort((x, y) => worth(y) - worth(x) || x - y)])]
  let attempts = 0
  for (const pair of order) {
    for (let slot = 0; slot < problem.slots && attempts < mostAttempts && slotOf[pair] === -1; slot++) {
      if (!canPlace(timetable, pair, slot)) continue
      attempts += 1
      place(timetable, pair, slot)
      if (assignInterpreters(problem, slotOf, wishes.interpreter).failed.length > 0) unplace(timetable, pair)
    }
  }
  return arrange(timetable, wishes)
}

/** The meetings of a timetable in the order of slot, then table. */
export function meetingsOf(timetable: Timetable, arrangement: Arrangement): Meeting[] {
  const { problem, slotOf } = timetable
  const { slots, tables, interpreters } = problem.problem
  const met: number[] = []
  for (let pair = 0; pair < slotOf.length; pair++) if (slotOf[pair]! >= 0) met.push(pair)
  met.sort((x, y) => slotOf[x]! - slotOf[y]! || arrangement.tableOf[x]! - arrangement.tableOf[y]! || x - y)
  return met.flatMap((pair) => {
    const source = problem.source[pair]
    const slot = slots[slotOf[pair]!]
    const table = tables[arrangement.tableOf[pair]!]
    const interpreter = interpreters[arrangement.interpreterOf[pair]!]
    if (!source || !slot || !table) return []
    const meeting = { a: source.a, b: source.b, slot: slot.id, table: table.id }
    return [interpreter ? { ...meeting, interpreter: interpreter.id } : meeting]
  })
}
