import type { Meeting, Plan } from '../model/plan.ts'

/** What would be taken away from a forum. Every list may be left out. */
export type TakenAway = {
  slots?: readonly string[]
  tables?: readonly string[]
  interpreters?: readonly string[]
  participants?: readonly string[]
}

/**
 * The meetings that lose their place when slots, tables, interpreters or participants are taken away, in the order of
 * the plan. Nothing is changed; the plan only has to be shown before somebody says yes.
 */
export function strandedBy(plan: Pick<Plan, 'meetings'>, what: TakenAway): Meeting[] {
  const { slots = [], tables = [], interpreters = [], participants = [] } = what
  const gone = {
    slots: new Set(slots),
    tables: new Set(tables),
    interpreters: new Set(interpreters),
    participants: new Set(participants),
  }
  return plan.meetings.filter(
    ({ a, b, slot, table, interpreter }) =>
      gone.slots.has(slot) ||
      gone.tables.has(table) ||
      (interpreter !== undefined && gone.interpreters.has(interpreter)) ||
      gone.participants.has(a) ||
      gone.participants.has(b),
  )
}
