import type { Message } from '../model/message.ts'
import { pairKey } from '../model/pair.ts'
import type { Meeting, Plan } from '../model/plan.ts'
import type { SchedulingProblem } from '../model/problem.ts'
import { lockFaults } from './check-locks.ts'
import { type PlanDifference, planDifference } from './difference.ts'
import { type Disruption, disrupted } from './disruption.ts'
import { withKeepableLocks } from './keepable-locks.ts'
import { meetingFigures, rounded } from './metrics.ts'
import { type ScheduleOptions, schedule } from './schedule.ts'
import { verifyPlan } from './verify.ts'

export type RepairOptions = {
  /** Slot that has begun, by id or index: it and everything before it is past. Left out: nothing has begun. */
  now?: string | number
  /** Meetings that must not move, as pairs of participants. */
  locked?: readonly { a: string; b: string }[]
  seed?: number
  /** Kinds of option wanted; left out, all. Filling alone takes a fraction of the time. */
  only?: readonly RepairOption['kind'][]
  /** Most steps of each search; left out, a number that takes about a second on a large fair. */
  maxSteps?: number
}

/** One way to go on after a disruption. Options come with the fewest people disturbed first. */
export type RepairOption = {
  /** `fill`: nobody is moved; `few` and `more`: meetings are moved where it pays much, or more readily. */
  kind: 'fill' | 'few' | 'more'
  /** The problem as it now is, with what is past and fixed locked; the plan obeys it. */
  problem: SchedulingProblem
  plan: Plan
  difference: PlanDifference
  /** Meetings in another slot than before. */
  movedInTime: number
  /** People whose meeting was moved or cancelled although they had nothing to do with what happened. */
  othersDisturbed: string[]
  valueBefore: number
  /** Value of what is left when the stranded meetings are only cancelled. */
  valueStranded: number
  valueAfter: number
  /** Proved upper bound on the value of anything that could be done now without moving anybody. */
  residualBound?: number
  /** Meetings that stay in their slot while its time of day changed. */
  retimed: Meeting[]
  summary: Message
  buys: Message
}

/** A plan made in a repair, for the problem as far as its locks can still be kept. */
type Solved = { on: SchedulingProblem; made: Plan; valid: boolean }

/**
 * Ways to repair a plan after something happened: from "move nobody, fill the holes" to moving more and more. What is
 * past or locked stays. An option that moves more than another one and gains nothing by it is left out.
 */
export function repair(
  problem: SchedulingProblem,
  plan: Plan,
  disruption: Disruption,
  options: RepairOptions = {},
): RepairOption[] {
  const begun = begunSlots(problem, options.now)
  const changed = disrupted(problem, disruption, begun)
  const position = new Map(problem.slots.map((slot, index) => [slot.id, index]))
  const isPast = (meeting: Meeting) => (position.get(meeting.slot) ?? 0) < begun
  const pinned = new Set((options.locked ?? []).map(({ a, b }) => pairKey(a, b)))
  const vip = disruption.kind === 'vipInserted' ? disruption : undefined
  const future = problem.slots.slice(begun).map((slot) => slot.id)
  const fixed = (meeting: Meeting) => isPast(meeting) || pinned.has(pairKey(meeting.a, meeting.b))
  const possible = survivors(changed, plan, isPast, vip)
  const surviving = vip ? withRoomFor(changed, possible, future, fixed, vip) : possible
  const firm = surviving.keep.filter((meeting) => !surviving.weak.has(pairKey(meeting.a, meeting.b)))
  const worth = (meetings: readonly Meeting[]) => {
    const { value, gaps } = meetingFigures(changed, meetings)
    return value - problem.rules.gapPenalty * gaps
  }
  const below = (meetings: readonly Meeting[]) => meetingFigures(changed, meetings).belowMinimum
  const stranded = meetingFigures(changed, firm).value
  const retimedSlots = new Set(
    changed.slots.filter((slot, index) => slot.start !== problem.slots[index]?.start).map((slot) => slot.id),
  )
  const valueBefore = meetingFigures(problem, plan.meetings).value
  const steps = options.maxSteps ?? Math.min(500_000, 500 * (plan.meetings.length + 100))
  const shared = { seed: options.seed ?? plan.seed, previous: plan }
  /** Plans for a problem; locks that what happened has made impossible are given up only when they break. */
  const solved = (on: SchedulingProblem, kept: readonly Meeting[], how: ScheduleOptions): Solved => {
    const made = schedule(on, how)
    const faults = verifyPlan(on, made)
    if (!faults.some(({ rule }) => rule === 'lock-broken')) return { on, made, valid: faults.length === 0 }
    const held = new Set([...kept, ...(vip ? [vip] : [])].map(({ a, b }) => pairKey(a, b)))
    const eased = withKeepableLocks(on, (key) => held.has(key))
    const again = schedule(eased, how)
    return { on: eased, made: again, valid: verifyPlan(eased, again).length === 0 }
  }
  const filled = solved(withLocks(changed, surviving.keep, future, surviving.weak), firm, {
    seed: shared.seed,
    maxSteps: Math.min(steps, 60_000),
  })
  const largest = problem.pairs.reduce((most, pair) => Math.max(most, Math.abs(pair.score)), 1)
  const freeProblem = withLocks(changed, surviving.keep.filter(fixed), future, surviving.weak)
  const found: RepairOption[] = []
  const residualBound = filled.made.metrics.valueBound
  const add = (kind: RepairOption['kind'], { on, made, valid }: Solved) => {
    if (!valid) return
    const difference = planDifference(plan, made)
    const valueAfter = made.metrics.value
    const affected = affectedBy(disruption, plan)
    const disturbed = new Set(
      [...difference.cancelled, ...difference.moved.map((move) => move.before)].flatMap(({ a, b }) => [a, b]),
    )
    const movedInTime = difference.moved.filter((move) => move.changed.includes('slot')).length
    const gained = rounded(worth(made.meetings) - worth(found.at(-1)?.plan.meetings ?? firm))
    const helped = below(found.at(-1)?.plan.meetings ?? firm) - below(made.meetings)
    const params = {
      moved: movedInTime,
      cancelled: difference.cancelled.length,
      added: difference.added.length,
      people: difference.participants.length,
    }
    found.push({
      kind,
      problem: on,
      plan: made,
      difference,
      movedInTime,
      othersDisturbed: [...disturbed].filter((id) => !affected.has(id)).sort(),
      valueBefore,
      valueStranded: stranded,
      valueAfter,
      ...(residualBound === undefined ? {} : { residualBound }),
      retimed: made.meetings.filter((meeting) => retimedSlots.has(meeting.slot)),
      summary: { key: `scheduling.repair.${kind}`, params },
      buys: {
        key: `scheduling.repair.${helped > 0 ? 'helps' : found.length === 0 ? 'savesOfStranded' : 'buysMore'}`,
        params: helped > 0 ? { gained, helped } : { gained, moved: movedInTime },
      },
    })
  }
  if (!options.only || options.only.includes('fill')) add('fill', filled)
  const worthMoving = [
    ['few', 0.3],
    ['more', 0.08],
  ] as const
  for (const [kind, share] of worthMoving) {
    if (options.only && !options.only.includes(kind)) continue
    const start = found.at(-1)?.plan ?? plan
    const moving = { ...shared, maxSteps: steps, movePrice: share * largest, startFrom: start }
    const way = solved(freeProblem, surviving.keep.filter(fixed), moving)
    const last = found.at(-1)
    if (!last || betterThan(way.on, way.made, last.plan)) add(kind, way)
  }
  return found
}

/** Takes the least valuable meetings out of the way of one that has to take place, until all locks can be kept together. */
function withRoomFor(
  problem: SchedulingProblem,
  surviving: Survivors,
  future: readonly string[],
  fixed: (meeting: Meeting) => boolean,
  vip: { a: string; b: string; slot: string },
): Survivors {
  const scores = new Map(problem.pairs.map((pair) => [pairKey(pair.a, pair.b), pair.score]))
  const scoreOf = (meeting: Meeting) => scores.get(pairKey(meeting.a, meeting.b)) ?? 0
  const inTheWay = surviving.keep.filter((meeting) => {
    const near = meeting.slot === vip.slot || [meeting.a, meeting.b].some((id) => id === vip.a || id === vip.b)
    return near && !fixed(meeting)
  })
  const possible = (meetings: readonly Meeting[]) =>
    lockFaults(withLocks(problem, meetings, future, surviving.weak)).length === 0
  if (possible(surviving.keep)) return surviving
  const crowd = new Set(inTheWay)
  let keep = surviving.keep.filter((meeting) => !crowd.has(meeting))
  for (const meeting of inTheWay.sort((x, y) => scoreOf(y) - scoreOf(x))) {
    if (possible([...keep, meeting])) keep = [...keep, meeting]
  }
  return { ...surviving, keep }
}

/** Number of slots that have begun. */
function begunSlots(problem: SchedulingProblem, now: string | number | undefined): number {
  if (now === undefined) return 0
  const index = typeof now === 'number' ? now : problem.slots.findIndex((slot) => slot.id === now)
  return Math.min(problem.slots.length, Math.max(0, index + 1))
}

function betterThan(problem: SchedulingProblem, one: Plan, two: Plan): boolean {
  const [x, y] = [meetingFigures(problem, one.meetings), meetingFigures(problem, two.meetings)]
  if (x.requiredMissing !== y.requiredMissing) return x.requiredMissing < y.requiredMissing
  if (x.belowMinimum !== y.belowMinimum) return x.belowMinimum < y.belowMinimum
  const objective = (figures: typeof x) => figures.value - problem.rules.gapPenalty * figures.gaps
  return objective(x) > objective(y) + 1e-6
}

/** What can be kept of every meeting: all of it, or only its slot where table or interpreter is gone (`weak`). */
type Survivors = { keep: Meeting[]; weak: Set<string> }

function survivors(
  changed: SchedulingProblem,
  plan: Plan,
  isPast: (meeting: Meeting) => boolean,
  vip: { a: string; b: string; slot: string; table?: string } | undefined,
): Survivors {
  const open = (items: readonly { id: string; slots?: string[] | undefined }[]) => {
    const byId = new Map(items.map((item) => [item.id, item]))
    return (id: string | undefined, slot: string) => {
      const item = id === undefined ? undefined : byId.get(id)
      return item !== undefined && (!item.slots || item.slots.includes(slot))
    }
  }
  const person = open(changed.participants)
  const table = open(changed.tables)
  const interpreter = open(changed.interpreters)
  const pairs = new Map(changed.pairs.map((pair) => [pairKey(pair.a, pair.b), pair]))
  const keep: Meeting[] = []
  const weak = new Set<string>()
  for (const meeting of plan.meetings) {
    const { a, b, slot } = meeting
    const key = pairKey(a, b)
    const pair = pairs.get(key)
    const clashes =
      vip !== undefined &&
      (pairKey(vip.a, vip.b) === key || (vip.slot === slot && [a, b].some((id) => id === vip.a || id === vip.b)))
    const possible = person(a, slot) && person(b, slot) && pair && (!pair.slots || pair.slots.includes(slot))
    if (!isPast(meeting) && (clashes || !possible)) continue
    keep.push(meeting)
    const tableGone = !table(meeting.table, slot) || (vip?.slot === slot && vip.table === meeting.table)
    const personGone = meeting.interpreter !== undefined && !interpreter(meeting.interpreter, slot)
    if (!isPast(meeting) && (tableGone || personGone)) weak.add(key)
  }
  return { keep, weak }
}

/**
 * The problem with meetings locked where they are; those that lost their table or interpreter are only held to their
 * slot, which they may lose when nothing else is left. New meetings go into future slots only.
 */
function withLocks(
  problem: SchedulingProblem,
  meetings: readonly Meeting[],
  future: readonly string[],
  weak: ReadonlySet<string>,
): SchedulingProblem {
  const kept = new Map(meetings.map((meeting) => [pairKey(meeting.a, meeting.b), meeting]))
  const ahead = new Set(future)
  const open = [...future]
  const own = problem.locked.filter((lock) => !kept.has(pairKey(lock.a, lock.b)))
  const possible = new Map(problem.pairs.map((pair) => [pairKey(pair.a, pair.b), pair]))
  const away = new Map(problem.participants.map((item) => [item.id, item.slots]))
  const stillPossible = (lock: { a: string; b: string; slot?: string | undefined }) => {
    const { slot } = lock
    const pair = possible.get(pairKey(lock.a, lock.b))
    if (!pair) return false
    if (slot === undefined) return true
    if (pair.slots && !pair.slots.includes(slot)) return false
    return [lock.a, lock.b].every((id) => away.get(id)?.includes(slot) ?? true)
  }
  const firm = [...kept.values()].filter((meeting) => !weak.has(pairKey(meeting.a, meeting.b)))
  return {
    ...problem,
    pairs: problem.pairs.map((pair) => {
      const key = pairKey(pair.a, pair.b)
      const meeting = kept.get(key)
      if (meeting && weak.has(key)) return { ...pair, slots: [meeting.slot] }
      if (meeting) return pair
      return { ...pair, slots: pair.slots ? pair.slots.filter((slot) => ahead.has(slot)) : open }
    }),
    locked: [
      ...own.filter(stillPossible),
      ...firm.map(({ a, b, slot, table, interpreter }) => ({
        a,
        b,
        slot,
        table,
        ...(interpreter === undefined ? {} : { interpreter }),
      })),
    ],
  }
}

/** People whom a disruption itself concerns: those it names and those they were to meet. */
function affectedBy(disruption: Disruption, plan: Plan): Set<string> {
  const touches = (meeting: Meeting): boolean => {
    switch (disruption.kind) {
      case 'withdrawn':
      case 'lateUntil':
      case 'goneFrom':
        return meeting.a === disruption.participant || meeting.b === disruption.participant
      case 'tableLost':
        return meeting.table === disruption.table
      case 'slotCancelled':
        return meeting.slot === disruption.slot
      case 'interpreterIll':
        return meeting.interpreter === disruption.interpreter
      case 'vipInserted':
        return [meeting.a, meeting.b].some((id) => id === disruption.a || id === disruption.b)
      case 'shifted':
        return true
    }
  }
  const named =
    'participant' in disruption
      ? [disruption.participant]
      : disruption.kind === 'vipInserted'
        ? [disruption.a, disruption.b]
        : []
  return new Set([...named, ...plan.meetings.filter(touches).flatMap((meeting) => [meeting.a, meeting.b])])
}
