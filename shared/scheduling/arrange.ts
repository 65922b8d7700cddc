import type { Meeting } from '../model/plan.ts'
import { assignInterpreters, type InterpreterAssignment } from './interpreters.ts'
import { assignTables } from './tables.ts'
import { type Timetable, unplace } from './timetable.ts'

/** Tables and interpreters for a timetable, and the pairs that had to be taken out because nobody could interpret. */
export type Arrangement = { tableOf: Int32Array; interpreterOf: Int32Array; dropped: number[] }

/**
 * Gives every meeting its table and interpreter. Meetings for which no interpreter is left are taken out of the
 * timetable (the counts that the search goes by are necessary, and enough only where interpreters are alike).
 */
export function arrange(timetable: Timetable, wishedTable?: Int32Array): Arrangement {
  const { problem, slotOf } = timetable
  const dropped: number[] = []
  let assignment: InterpreterAssignment = assignInterpreters(problem, slotOf)
  while (assignment.failed.length > 0) {
    for (const pair of assignment.failed) {
      unplace(timetable, pair)
      dropped.push(pair)
    }
    assignment = assignInterpreters(problem, slotOf)
  }
  return { tableOf: assignTables(problem, slotOf, wishedTable), interpreterOf: assignment.interpreterOf, dropped }
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
