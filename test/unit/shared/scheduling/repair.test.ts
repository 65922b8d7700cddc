import { describe, expect, it } from 'vitest'
import { say } from '../../../../shared/messages/say.ts'
import { languages } from '../../../../shared/model/language.ts'
import { pairKey } from '../../../../shared/model/pair.ts'
import { boardProblems } from '../../../../shared/scheduling/board-problems.ts'
import { planDifference } from '../../../../shared/scheduling/difference.ts'
import { type Disruption, shiftTime } from '../../../../shared/scheduling/disruption.ts'
import { repair } from '../../../../shared/scheduling/repair.ts'
import { schedule } from '../../../../shared/scheduling/schedule.ts'
import { substituteMeetings } from '../../../../shared/scheduling/substitute-meetings.ts'
import { substitutes } from '../../../../shared/scheduling/substitutes.ts'
import { shapedProblem, verdictOf } from './support.ts'

const problem = shapedProblem('forum-tight', 2)
const plan = schedule(problem, { maxSteps: 300_000 })
const begun = 3
const position = new Map(problem.slots.map(({ id }, index) => [id, index]))
const past = plan.meetings.filter(({ slot }) => (position.get(slot) ?? 0) <= begun)
const pinned = plan.meetings.filter(({ slot }) => slot === 'S011').slice(0, 2)
const busiest = plan.meetings.find(({ slot }) => slot === 'S008') ?? plan.meetings[0]
const unmet = problem.pairs.find(
  (pair) => !plan.meetings.some((meeting) => pairKey(meeting.a, meeting.b) === pairKey(pair.a, pair.b)),
)

const disruptions: [string, Disruption][] = [
  ['somebody withdraws', { kind: 'withdrawn', participant: busiest?.b ?? '' }],
  ['somebody comes late', { kind: 'lateUntil', participant: busiest?.b ?? '', slot: 'S009' }],
  ['somebody leaves early', { kind: 'goneFrom', participant: busiest?.a ?? '', slot: 'S007' }],
  ['a table is lost', { kind: 'tableLost', table: 'T004' }],
  ['a slot is cancelled', { kind: 'slotCancelled', slot: 'S009' }],
  ['an interpreter falls ill', { kind: 'interpreterIll', interpreter: 'I002' }],
  ['a guest has to be met', { kind: 'vipInserted', a: unmet?.a ?? '', b: unmet?.b ?? '', slot: 'S010' }],
  ['everything shifts', { kind: 'shifted', minutes: 25 }],
]

describe.each(disruptions)('when %s', (_, disruption) => {
  const options = repair(problem, plan, disruption, { now: begun, locked: pinned, maxSteps: 60_000 })
  const keyed = (meetings: typeof plan.meetings) =>
    new Map(meetings.map((meeting) => [pairKey(meeting.a, meeting.b), meeting]))

  it('there is a way on that moves nobody else, and it comes first', () => {
    expect(options[0]?.kind).toBe('fill')
    const moved = options.map((option) => option.othersDisturbed.length)
    expect(moved[0]).toBe(Math.min(...moved))
  })

  it('every way obeys the rules of the new situation', () => {
    for (const option of options) expect(verdictOf(option.problem, option.plan).broken).toEqual([])
  })

  it('what is past stays exactly as it was', () => {
    for (const option of options) {
      const now = keyed(option.plan.meetings)
      for (const meeting of past) expect(now.get(pairKey(meeting.a, meeting.b))).toEqual(meeting)
      for (const added of option.difference.added) expect(position.get(added.slot)).toBeGreaterThan(begun)
    }
  })

  it('what is pinned stays where it still can be', () => {
    for (const option of options) {
      const now = keyed(option.plan.meetings)
      const locked = new Set(option.problem.locked.map((lock) => pairKey(lock.a, lock.b)))
      for (const meeting of pinned) {
        const key = pairKey(meeting.a, meeting.b)
        if (locked.has(key)) expect(now.get(key)).toEqual(meeting)
      }
    }
  })

  it('the difference is exact and the sentences can be said', () => {
    for (const option of options) {
      expect(option.difference).toEqual(planDifference(plan, option.plan))
      const { cancelled, added } = option.difference
      expect(option.plan.meetings).toHaveLength(plan.meetings.length - cancelled.length + added.length)
      for (const language of languages) {
        expect(say(language, option.summary)).not.toContain('{{')
        expect(say(language, option.buys)).not.toContain('{{')
      }
    }
  })
})

describe('repairs', () => {
  it('move only the stranded meetings when nobody else is to be moved', () => {
    const participant = busiest?.b ?? ''
    const [fill] = repair(
      problem,
      plan,
      { kind: 'lateUntil', participant, slot: 'S009' },
      { now: begun, maxSteps: 60_000 },
    )
    const stranded = fill?.difference.moved.every(({ before }) => before.a === participant || before.b === participant)
    expect(stranded).toBe(true)
  })

  it('shift the clock and keep the offset', () => {
    expect(shiftTime('2026-11-25T23:50+07:00', 25)).toBe('2026-11-26T00:15+07:00')
    expect(shiftTime('2026-11-25T09:00:00Z', -30)).toBe('2026-11-25T08:30:00Z')
    expect(shiftTime(undefined, 5)).toBeUndefined()
  })

  it('with an earlier plan change nothing when nothing changed', () => {
    const again = schedule(problem, { previous: plan })
    expect(planDifference(plan, again)).toMatchObject({ cancelled: [], added: [], moved: [] })
  })
})

describe('substitutes', () => {
  it('are free, willing, below their maximum and best first', () => {
    const missed = plan.meetings.find((meeting) => substitutes(problem, plan, meeting.a, meeting.slot).length > 1)
    const slot = missed?.slot ?? ''
    const found = substitutes(problem, plan, missed?.a ?? '', slot)
    expect(found.length).toBeGreaterThan(1)
    const scores = found.filter(({ belowMinimum }) => !belowMinimum).map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((x, y) => y - x))
    for (const { substitute, waiting } of found) {
      const theirs = plan.meetings.filter(({ a, b }) => a === substitute || b === substitute)
      expect(theirs.some((meeting) => meeting.slot === slot)).toBe(false)
      expect(theirs.length).toBeLessThan(6)
      expect(theirs.some(({ a, b }) => a === waiting || b === waiting)).toBe(false)
      expect(problem.pairs.some(({ a, b }) => pairKey(a, b) === pairKey(substitute, waiting))).toBe(true)
    }
  })

  it('are none when nobody was to be met', () => {
    expect(substitutes(problem, plan, 'A001', 'no such slot')).toEqual([])
  })
})

describe('meetings of substitutes', () => {
  it('take the place of the missed one without breaking a rule, in the order of the substitutes', () => {
    let offers = 0
    for (const { a, slot } of plan.meetings.slice(0, 40)) {
      const noShow = substituteMeetings(problem, plan, a, slot, 3)
      expect(noShow?.offered.length).toBeLessThanOrEqual(3)
      const order = substitutes(problem, plan, a, slot).map(({ substitute }) => substitute)
      const places = (noShow?.offered ?? []).map(({ substitute }) => order.indexOf(substitute))
      expect(places).toEqual([...places].sort((x, y) => x - y))
      for (const { meeting, substitute, waiting } of noShow?.offered ?? []) {
        offers += 1
        expect(new Set([meeting.a, meeting.b])).toEqual(new Set([substitute, waiting]))
        expect(meeting.slot).toBe(slot)
        const meetings = [...plan.meetings.filter((other) => other !== noShow?.missed), meeting]
        expect(boardProblems(problem, meetings)).toEqual([])
      }
    }
    expect(offers).toBeGreaterThan(5)
  })

  it('are none for somebody who meets nobody then', () => {
    expect(substituteMeetings(problem, plan, 'A001', 'no such slot', 3)).toBeNull()
  })
})
