import { pairKey } from '../model/pair.ts'
import type { SchedulingProblem } from '../model/problem.ts'

/** Something that happened after a plan was made. Slots are named by id; `from` left out means from now on. */
export type Disruption =
  | { kind: 'withdrawn'; participant: string }
  | { kind: 'lateUntil'; participant: string; slot: string }
  | { kind: 'goneFrom'; participant: string; slot: string }
  | { kind: 'tableLost'; table: string; from?: string }
  | { kind: 'slotCancelled'; slot: string }
  | { kind: 'interpreterIll'; interpreter: string; from?: string }
  | { kind: 'vipInserted'; a: string; b: string; slot: string; table?: string; interpreter?: boolean; score?: number }
  | { kind: 'shifted'; minutes: number; from?: string; dropped?: string[] }

type Timed = { slots?: string[] | undefined }

/** Moves an ISO time by minutes, keeping its offset; undefined and unreadable times stay. */
export function shiftTime(time: string | undefined, minutes: number): string | undefined {
  const parts = time?.match(/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(.*)$/)
  if (!parts) return time
  const [, year, month, day, hour, minute, rest] = parts
  const moved = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute) + minutes),
  ).toISOString()
  return `${moved.slice(0, 16)}${rest}`
}

/**
 * The problem as it is after a disruption, with nothing fixed yet: `begun` slots from the first on have begun and stay as
 * they were for everybody.
 */
export function disrupted(problem: SchedulingProblem, disruption: Disruption, begun: number): SchedulingProblem {
  const position = new Map(problem.slots.map((slot, index) => [slot.id, index]))
  const all = problem.slots.map((slot) => slot.id)
  const at = (slot: string | undefined) => Math.max(begun, slot === undefined ? 0 : (position.get(slot) ?? 0))
  const keep = <Item extends Timed>(item: Item, stays: (index: number) => boolean): Item => ({
    ...item,
    slots: (item.slots ?? all).filter((id) => {
      const index = position.get(id) ?? 0
      return index < begun || stays(index)
    }),
  })
  const participant = (id: string, stays: (index: number) => boolean): SchedulingProblem => ({
    ...problem,
    participants: problem.participants.map((item) => (item.id === id ? keep(item, stays) : item)),
  })
  switch (disruption.kind) {
    case 'withdrawn': {
      const away = participant(disruption.participant, () => false)
      const without = ({ min: _, ...item }: SchedulingProblem['participants'][number]) => item
      return {
        ...away,
        participants: away.participants.map((item) => (item.id === disruption.participant ? without(item) : item)),
      }
    }
    case 'lateUntil':
      return participant(disruption.participant, (index) => index >= at(disruption.slot))
    case 'goneFrom':
      return participant(disruption.participant, (index) => index < at(disruption.slot))
    case 'tableLost': {
      const lost = at(disruption.from)
      return {
        ...problem,
        tables: problem.tables.map((table) =>
          table.id === disruption.table ? keep(table, (index) => index < lost) : table,
        ),
        participants: problem.participants.map(({ table, ...item }) =>
          table === undefined || table === disruption.table ? item : { ...item, table },
        ),
      }
    }
    case 'slotCancelled': {
      const stays = (index: number) => index !== position.get(disruption.slot)
      return { ...problem, pairs: problem.pairs.map((pair) => keep(pair, stays)) }
    }
    case 'interpreterIll': {
      const lost = at(disruption.from)
      return {
        ...problem,
        interpreters: problem.interpreters.map((person) =>
          person.id === disruption.interpreter ? keep(person, (index) => index < lost) : person,
        ),
      }
    }
    case 'vipInserted':
      return withVip(problem, disruption)
    case 'shifted': {
      const first = at(disruption.from)
      const dropped = new Set(disruption.dropped ?? [])
      return {
        ...problem,
        slots: problem.slots.map((slot, index) =>
          index < first
            ? slot
            : {
                ...slot,
                ...(slot.start === undefined ? {} : { start: shiftTime(slot.start, disruption.minutes) }),
                ...(slot.end === undefined ? {} : { end: shiftTime(slot.end, disruption.minutes) }),
              },
        ),
        pairs:
          dropped.size === 0
            ? problem.pairs
            : problem.pairs.map((pair) => keep(pair, (index) => !dropped.has(all[index] ?? ''))),
      }
    }
  }
}

/** Puts a meeting into the problem that has to take place in a slot; the two are made available for it. */
function withVip(problem: SchedulingProblem, vip: Extract<Disruption, { kind: 'vipInserted' }>): SchedulingProblem {
  const key = pairKey(vip.a, vip.b)
  const known = problem.pairs.find((pair) => pairKey(pair.a, pair.b) === key)
  const best = problem.pairs.reduce((largest, pair) => Math.max(largest, pair.score), 0)
  const interpreter = vip.interpreter ?? known?.interpreter
  const { slots: _, ...before } = known ?? { a: vip.a, b: vip.b, score: best, slots: undefined }
  const meeting = {
    ...before,
    score: vip.score ?? before.score,
    required: true,
    ...(interpreter === undefined ? {} : { interpreter }),
  }
  const opened = (item: SchedulingProblem['participants'][number]) => {
    if (item.id !== vip.a && item.id !== vip.b) return item
    const slots = item.slots && !item.slots.includes(vip.slot) ? { slots: [...item.slots, vip.slot] } : {}
    const max = item.max !== undefined && item.max === 0 ? { max: 1 } : {}
    return { ...item, ...slots, ...max }
  }
  return {
    ...problem,
    participants: problem.participants.map(opened),
    pairs: known
      ? problem.pairs.map((pair) => (pairKey(pair.a, pair.b) === key ? meeting : pair))
      : [...problem.pairs, meeting],
    locked: [
      ...problem.locked.filter((lock) => pairKey(lock.a, lock.b) !== key),
      { a: meeting.a, b: meeting.b, slot: vip.slot, ...(vip.table === undefined ? {} : { table: vip.table }) },
    ],
  }
}
