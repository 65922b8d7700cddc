import type { ForumEvent, Slot } from '../model/event.ts'
import type { Meeting } from '../model/plan.ts'
import { slotInside, slotsOf } from './slots.ts'

/** What a change of the set-up does to the meetings that are planned. */
export type SetUpEffect = {
  /** Every meeting that keeps its place, with the id that its slot has after the change. */
  kept: Meeting[]
  /** Meetings whose slot, table or interpreter is no longer there at their time, as they were before. */
  stranded: Meeting[]
}

const timeOf = ({ date, from, to }: Slot): string => `${date} ${from} ${to}`

/** All slots that the programme could have, those that were taken away included. */
const allSlotsOf = (event: ForumEvent): Slot[] =>
  slotsOf({ ...event, sessions: event.sessions.map((session) => ({ ...session, cancelledSlots: [] })) })

/**
 * Slots are numbered through the programme, so a session that comes, goes or changes its length renumbers those behind
 * it. This gives the event after a change with its cancelled slots under their new numbers; a cancelled slot whose time
 * no longer exists is forgotten.
 */
export function withCancelledSlots(before: ForumEvent, after: ForumEvent): ForumEvent {
  const old = allSlotsOf(before)
  const now = new Map(allSlotsOf(after).map((slot) => [`${slot.session} ${timeOf(slot)}`, slot.id]))
  const renumbered = old.some((slot) => now.get(`${slot.session} ${timeOf(slot)}`) !== slot.id)
  if (!renumbered) return after
  const byId = new Map(old.map((slot) => [slot.id, slot]))
  const sessions = after.sessions.map((session) => ({
    ...session,
    cancelledSlots: session.cancelledSlots.flatMap((id) => {
      const slot = byId.get(id)
      const renamed = slot && now.get(`${session.id} ${timeOf(slot)}`)
      return renamed === undefined ? [] : [renamed]
    }),
  }))
  return { ...after, sessions }
}

/**
 * Which meetings of a plan survive a change of the set-up. A meeting stays when a slot of exactly its time is still
 * there, its table is open then and its interpreter available; nothing else is judged.
 */
export function effectOfSetUp(before: ForumEvent, after: ForumEvent, meetings: readonly Meeting[]): SetUpEffect {
  const old = new Map(slotsOf(before).map((slot) => [slot.id, slot]))
  const now = new Map(slotsOf(after).map((slot) => [timeOf(slot), slot]))
  const tables = new Map(after.tables.map((table) => [table.id, table]))
  const interpreters = new Map(after.interpreters.map((interpreter) => [interpreter.id, interpreter]))
  const effect: SetUpEffect = { kept: [], stranded: [] }
  for (const meeting of meetings) {
    const earlier = old.get(meeting.slot)
    const slot = earlier && now.get(timeOf(earlier))
    const table = tables.get(meeting.table)
    const interpreter = meeting.interpreter === undefined ? undefined : interpreters.get(meeting.interpreter)
    const open = slot && table && (table.open?.some((window) => slotInside(slot, window)) ?? true)
    const served =
      meeting.interpreter === undefined ||
      (slot && interpreter && (interpreter.available?.some((window) => slotInside(slot, window)) ?? true))
    if (slot && open && served) effect.kept.push({ ...meeting, slot: slot.id })
    else effect.stranded.push(meeting)
  }
  return effect
}
