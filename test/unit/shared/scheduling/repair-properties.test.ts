import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairKey } from '../../../../shared/model/pair.ts'
import type { Meeting, Plan } from '../../../../shared/model/plan.ts'
import type { SchedulingProblem } from '../../../../shared/model/problem.ts'
import { checkProblem } from '../../../../shared/scheduling/check-problem.ts'
import { type Disruption, shiftTime } from '../../../../shared/scheduling/disruption.ts'
import { type RepairOption, repair } from '../../../../shared/scheduling/repair.ts'
import { schedule } from '../../../../shared/scheduling/schedule.ts'
import { verifyPlan } from '../../../../shared/scheduling/verify.ts'
import { lockedProblem, randomProblem } from './random-problems.ts'
import { verdictOf } from './support.ts'

type Draw = { problem: SchedulingProblem; plan: Plan; begun: number; pick: (count: number) => number }
type Event = { disruption: Disruption; forbids: (meeting: Meeting, at: number) => boolean }

/** For each kind of event: one of a drawn plan, and which meetings of the time ahead it makes impossible. */
const events: Record<Disruption['kind'], (draw: Draw) => Event | undefined> = {
  withdrawn: ({ problem, pick }) => {
    const participant = problem.participants[pick(problem.participants.length)]?.id ?? ''
    return { disruption: { kind: 'withdrawn', participant }, forbids: ({ a, b }) => [a, b].includes(participant) }
  },
  lateUntil: ({ problem, pick }) => {
    const participant = problem.participants[pick(problem.participants.length)]?.id ?? ''
    const until = pick(problem.slots.length)
    return {
      disruption: { kind: 'lateUntil', participant, slot: problem.slots[until]?.id ?? '' },
      forbids: ({ a, b }, at) => [a, b].includes(participant) && at < until,
    }
  },
  goneFrom: ({ problem, pick }) => {
    const participant = problem.participants[pick(problem.participants.length)]?.id ?? ''
    const from = pick(problem.slots.length)
    return {
      disruption: { kind: 'goneFrom', participant, slot: problem.slots[from]?.id ?? '' },
      forbids: ({ a, b }, at) => [a, b].includes(participant) && at >= from,
    }
  },
  tableLost: ({ problem, pick }) => {
    const lost = problem.tables[pick(problem.tables.length)]?.id ?? ''
    return { disruption: { kind: 'tableLost', table: lost }, forbids: ({ table }) => table === lost }
  },
  slotCancelled: ({ problem, pick }) => {
    const cancelled = problem.slots[pick(problem.slots.length)]?.id ?? ''
    return { disruption: { kind: 'slotCancelled', slot: cancelled }, forbids: ({ slot }) => slot === cancelled }
  },
  interpreterIll: ({ problem, pick }) => {
    const ill = problem.interpreters[pick(problem.interpreters.length)]?.id
    if (ill === undefined) return undefined
    return {
      disruption: { kind: 'interpreterIll', interpreter: ill },
      forbids: ({ interpreter }) => interpreter === ill,
    }
  },
  vipInserted: ({ problem, plan, begun, pick }) => {
    const met = new Set(plan.meetings.map(({ a, b }) => pairKey(a, b)))
    const unmet = problem.pairs.filter(({ a, b }) => !met.has(pairKey(a, b)))
    const vip = unmet[pick(unmet.length)]
    const at = begun + 1 + pick(problem.slots.length - begun - 1)
    const slot = problem.slots[at]?.id
    if (!vip || slot === undefined) return undefined
    const others = (meeting: Meeting) =>
      meeting.slot === slot &&
      [meeting.a, meeting.b].some((id) => id === vip.a || id === vip.b) &&
      pairKey(meeting.a, meeting.b) !== pairKey(vip.a, vip.b)
    return { disruption: { kind: 'vipInserted', a: vip.a, b: vip.b, slot }, forbids: others }
  },
  shifted: ({ pick }) => ({ disruption: { kind: 'shifted', minutes: pick(60) - 20 }, forbids: () => false }),
}

const same = (one: Meeting, two: Meeting) =>
  one.slot === two.slot && one.table === two.table && one.interpreter === two.interpreter

/** The difference of two lists of meetings, counted in the plainest way. */
function differenceOf(before: readonly Meeting[], after: readonly Meeting[]) {
  const twin = (list: readonly Meeting[], { a, b }: Meeting) =>
    list.find((other) => pairKey(other.a, other.b) === pairKey(a, b))
  const cancelled = before.filter((meeting) => !twin(after, meeting))
  const added = after.filter((meeting) => !twin(before, meeting))
  const moved = before.flatMap((meeting) => {
    const now = twin(after, meeting)
    return now && !same(meeting, now) ? [[meeting, now] as const] : []
  })
  const touched = [...cancelled, ...added, ...moved.flat()]
  return { cancelled, added, moved, people: new Set(touched.flatMap(({ a, b }) => [a, b])) }
}

const keysOf = (meetings: readonly Meeting[]) => meetings.map(({ a, b }) => pairKey(a, b)).sort()

function expectExact(plan: Plan, option: RepairOption): void {
  const { difference } = option
  const counted = differenceOf(plan.meetings, option.plan.meetings)
  expect(keysOf(difference.cancelled)).toEqual(keysOf(counted.cancelled))
  expect(keysOf(difference.added)).toEqual(keysOf(counted.added))
  expect(keysOf(difference.moved.map(({ after }) => after))).toEqual(keysOf(counted.moved.map(([, after]) => after)))
  expect(new Set(difference.participants)).toEqual(counted.people)
  expect(option.movedInTime).toBe(counted.moved.filter(([before, after]) => before.slot !== after.slot).length)
}

const someProblem = fc.oneof(randomProblem(), lockedProblem())
const draws = fc.array(fc.nat(1_000_000), { minLength: 8, maxLength: 8 })

/** A random problem, its plan, what happened to it, and what is past or pinned; null when the draw makes no sense. */
function situationOf(kind: Disruption['kind'], input: unknown, numbers: readonly number[]) {
  const checked = checkProblem(input)
  if (!checked.ok) return null
  const problem = {
    ...checked.value,
    slots: checked.value.slots.map((slot, index) => ({ ...slot, start: `2026-11-25T${9 + index}:00+07:00` })),
  }
  const plan = schedule(problem, { maxSteps: 1_500 })
  let next = 0
  const pick = (count: number) => (count <= 0 ? 0 : (numbers[next++ % numbers.length] ?? 0) % count)
  const begun = pick(problem.slots.length + 1) - 1
  const locked = plan.meetings.filter(() => pick(4) === 0)
  const event = events[kind]({ problem, plan, begun, pick })
  return event ? { problem, plan, begun, locked, event } : null
}

describe.each(Object.keys(events) as Disruption['kind'][])('after %s, every way on', (kind) => {
  it('obeys the rules, keeps what is past or pinned, and lists exactly what is different', () => {
    let seen = 0
    fc.assert(
      fc.property(someProblem, draws, (input, numbers) => {
        const situation = situationOf(kind, input, numbers)
        if (!situation) return
        const { problem, plan, begun, locked, event } = situation
        const position = new Map(problem.slots.map(({ id }, index) => [id, index]))
        const at = (meeting: Meeting) => position.get(meeting.slot) ?? 0
        const options = repair(problem, plan, event.disruption, { now: begun, locked, maxSteps: 1_500 })
        const vip = event.disruption.kind === 'vipInserted' ? event.disruption : undefined
        if (!vip) expect(options[0]?.kind).toBe('fill')
        for (const option of options) {
          seen += 1
          const { meetings } = option.plan
          expect(verifyPlan(option.problem, option.plan)).toEqual([])
          expectExact(plan, option)
          for (const meeting of meetings)
            if (at(meeting) > begun) expect(event.forbids(meeting, at(meeting))).toBe(false)
          for (const meeting of plan.meetings) {
            const now = meetings.find(({ a, b }) => pairKey(a, b) === pairKey(meeting.a, meeting.b))
            if (at(meeting) <= begun) expect(now).toEqual(meeting)
            const pinned = locked.includes(meeting) && !event.forbids(meeting, at(meeting))
            if (pinned && !vip) expect(now).toEqual(meeting)
          }
          for (const meeting of option.difference.added) expect(at(meeting)).toBeGreaterThan(begun)
          if (vip) expect(meetings).toContainEqual(expect.objectContaining({ a: vip.a, b: vip.b, slot: vip.slot }))
          if (event.disruption.kind === 'shifted') {
            const { minutes } = event.disruption
            option.problem.slots.forEach((slot, index) => {
              const before = problem.slots[index]?.start
              expect(slot.start).toBe(index > begun ? shiftTime(before, minutes) : before)
            })
            if (option.kind === 'fill') expect(keysOf(option.difference.cancelled)).toEqual([])
          }
        }
      }),
      { numRuns: 200 },
    )
    expect(seen).toBeGreaterThan(5)
  })

  it('passes the independent checker', () => {
    fc.assert(
      fc.property(someProblem, draws, (input, numbers) => {
        const situation = situationOf(kind, input, numbers)
        if (!situation) return
        const { problem, plan, begun, locked, event } = situation
        const options = repair(problem, plan, event.disruption, { now: begun, locked, maxSteps: 1_500 })
        for (const option of options) expect(verdictOf(option.problem, option.plan).broken).toEqual([])
      }),
      { numRuns: 4 },
    )
  })
})
