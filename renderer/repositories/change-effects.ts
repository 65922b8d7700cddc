import { z } from 'zod'
import type { ForumEvent, Session, Slot, TimeWindow } from '../../shared/model/event.ts'
import type { Availability, Registrant } from '../../shared/model/registrant.ts'
import type { Disruption } from '../../shared/scheduling/disruption.ts'
import { clockOf, minutesOf, slotInside, slotsOf, slotTimes } from '../../shared/scheduling/slots.ts'
import type { ChangeRow, ForumRow } from '../database/rows.ts'

const id = z.string().min(1)

const disruptionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('withdrawn'), participant: id }),
  z.object({ kind: z.literal('lateUntil'), participant: id, slot: id }),
  z.object({ kind: z.literal('goneFrom'), participant: id, slot: id }),
  z.object({ kind: z.literal('tableLost'), table: id, from: id }),
  z.object({ kind: z.literal('slotCancelled'), slot: id }),
  z.object({ kind: z.literal('interpreterIll'), interpreter: id, from: id }),
  z.object({ kind: z.literal('vipInserted'), a: id, b: id, slot: id }),
  z.object({ kind: z.literal('shifted'), minutes: z.number().int(), from: id }),
])
/** A disruption as the change queue keeps it. */
export type RecordedDisruption = z.infer<typeof disruptionSchema>

export const changeKinds = [
  'lateUntil',
  'goneFrom',
  'withdrawn',
  'tableLost',
  'slotCancelled',
  'interpreterIll',
  'vipInserted',
  'shifted',
] as const satisfies readonly Disruption['kind'][]
export type ChangeKind = (typeof changeKinds)[number]

/** What a change of the queue means to the scheduler; null for one that was written by a newer version. */
export function disruptionOf(change: Pick<ChangeRow, 'kind' | 'details'>): RecordedDisruption | null {
  const parsed = disruptionSchema.safeParse({ kind: change.kind, ...change.details })
  return parsed.success ? parsed.data : null
}

/** How many slots have begun at an instant (ms since 1970); they and their meetings are settled. */
export function slotsBegun(event: ForumEvent, slots: readonly Slot[], instant: number): number {
  const waiting = slots.findIndex((slot) => Date.parse(slotTimes(slot, event.timeZone).start) > instant)
  return waiting === -1 ? slots.length : waiting
}

/**
 * The time that counts at the desk. The sample forum is there to practise on at any time: once its day is over, its
 * clock stands before the first meeting.
 */
export function deskTime(forum: Pick<ForumRow, 'event' | 'sample'>, slots: readonly Slot[], instant: number): number {
  const first = slots[0]
  const over = slotsBegun(forum.event, slots, instant) === slots.length
  return forum.sample && over && first ? Date.parse(slotTimes(first, forum.event.timeZone).start) - 60_000 : instant
}

/** What a change says beyond the meetings it moves, so that the next generation and every check know of it. */
export type ChangeEffects = {
  event: ForumEvent
  /** Rules to add to the registrant with this code. */
  availability?: { code: string; rules: Availability[] }
  /** A pair that has to meet, locked to its time. */
  required?: { a: string; b: string }
}

/** One window for each date, over slots that follow one another. */
function windowsOver(slots: readonly Slot[]): TimeWindow[] {
  const windows = new Map<string, TimeWindow>()
  for (const { date, from, to } of slots) {
    const window = windows.get(date)
    if (!window) windows.set(date, { date, from, to })
    else {
      if (from < window.from) window.from = from
      if (to > window.to) window.to = to
    }
  }
  return [...windows.values()]
}

/** The windows in which exactly these slots of all lie: runs of neighbours, one window each. */
function windowsOfRuns(all: readonly Slot[], open: ReadonlySet<string>): TimeWindow[] {
  const windows: TimeWindow[] = []
  let run: Slot[] = []
  const close = () => {
    windows.push(...windowsOver(run))
    run = []
  }
  for (const slot of all) {
    if (open.has(slot.id)) run.push(slot)
    else close()
  }
  close()
  return windows
}

/** When something is open from now on that is lost from a slot onwards. */
function openUntil(all: readonly Slot[], windows: readonly TimeWindow[] | undefined, from: number): TimeWindow[] {
  const stays = all.filter(
    (slot, index) => index < from && (windows === undefined || windows.some((window) => slotInside(slot, window))),
  )
  return windowsOfRuns(all, new Set(stays.map((slot) => slot.id)))
}

const later = (clock: string, minutes: number): string => clockOf(minutesOf(clock) + minutes)

/** Moves the rest of a day: a session that the slot lies inside is cut there, so that slots keep their ids. */
function shifted(sessions: readonly Session[], from: Slot, minutes: number): Session[] {
  return sessions.flatMap((session): Session[] => {
    if (session.date !== from.date || session.end <= from.from) return [session]
    if (session.start >= from.from)
      return [{ ...session, start: later(session.start, minutes), end: later(session.end, minutes) }]
    if (session.kind !== 'meetings') return [session]
    const rest = { ...session, id: `${session.id}-${from.id}` }
    return [
      { ...session, end: from.from },
      { ...rest, start: later(from.from, minutes), end: later(session.end, minutes) },
    ]
  })
}

/** By how many minutes at most the rest of a day can be moved and still end on it. */
export function mostMinutes(event: ForumEvent, from: Slot): number {
  const ends = event.sessions.filter(({ date }) => date === from.date).map(({ end }) => minutesOf(end))
  return Math.max(0, 23 * 60 + 59 - Math.max(...ends))
}

/** What becomes of the forum's set-up when a change is accepted. `begun` slots are settled and stay as they were. */
export function effectsOf(
  disruption: RecordedDisruption,
  event: ForumEvent,
  begun: number,
  note: string,
): ChangeEffects {
  const slots = slotsOf(event)
  const at = (slot: string) =>
    Math.max(
      begun,
      slots.findIndex((each) => each.id === slot),
    )
  const away = (code: string, missed: readonly Slot[]): ChangeEffects => ({
    event,
    availability: {
      code,
      rules: windowsOver(missed).map((window) => ({ rule: 'except', ...window, asWritten: note })),
    },
  })
  switch (disruption.kind) {
    case 'withdrawn':
      return away(disruption.participant, slots.slice(begun))
    case 'lateUntil':
      return away(disruption.participant, slots.slice(begun, at(disruption.slot)))
    case 'goneFrom':
      return away(disruption.participant, slots.slice(at(disruption.slot)))
    case 'tableLost': {
      const tables = event.tables.map(({ owner, ...table }) =>
        table.id === disruption.table
          ? { ...table, open: openUntil(slots, table.open, at(disruption.from)) }
          : { ...table, ...(owner === undefined ? {} : { owner }) },
      )
      return { event: { ...event, tables } }
    }
    case 'slotCancelled': {
      const session = slots.find((slot) => slot.id === disruption.slot)?.session
      const sessions = event.sessions.map((each) =>
        each.id === session ? { ...each, cancelledSlots: [...each.cancelledSlots, disruption.slot] } : each,
      )
      return { event: { ...event, sessions } }
    }
    case 'interpreterIll': {
      const interpreters = event.interpreters.map((interpreter) =>
        interpreter.id === disruption.interpreter
          ? { ...interpreter, available: openUntil(slots, interpreter.available, at(disruption.from)) }
          : interpreter,
      )
      return { event: { ...event, interpreters } }
    }
    case 'vipInserted':
      return { event, required: { a: disruption.a, b: disruption.b } }
    case 'shifted': {
      const from = slots[at(disruption.from)]
      return from ? { event: { ...event, sessions: shifted(event.sessions, from, disruption.minutes) } } : { event }
    }
  }
}

/** A registrant with further rules about when they can meet. */
export const withRules = (registrant: Registrant, rules: readonly Availability[]): Registrant => ({
  ...registrant,
  availability: [...registrant.availability, ...rules],
})
