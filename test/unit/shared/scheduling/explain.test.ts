import { describe, expect, it } from 'vitest'
import { pairKey } from '../../../../shared/model/pair.ts'
import type { SchedulingProblem } from '../../../../shared/model/problem.ts'
import { applyChange } from '../../../../shared/scheduling/changes.ts'
import { explainUnplaced } from '../../../../shared/scheduling/explain.ts'
import { schedule } from '../../../../shared/scheduling/schedule.ts'
import { problemOf, shapedProblem, verdictOf } from './support.ts'

const claimsOf = (problem: SchedulingProblem, every: number) => {
  const plan = schedule(problem, { maxSteps: 200_000 })
  const explained = explainUnplaced(problem, plan).filter((_, index) => index % every === 0)
  return { plan, explained }
}

const scarce = (problem: SchedulingProblem): SchedulingProblem => ({
  ...problem,
  participants: problem.participants.map((participant, index) => {
    const open = participant.slots ?? []
    return { ...participant, slots: open.slice(index % 3 === 0 ? Math.floor(open.length / 2) : 0) }
  }),
})

describe.each([
  ['few tables and interpreters', shapedProblem('forum-tight', 1), 12],
  ['plenty of everything', shapedProblem('forum', 2), 12],
  ['little common time', scarce(shapedProblem('forum', 3)), 10],
] as const)('the cures named for %s', (_, problem, every) => {
  const { plan, explained } = claimsOf(problem, every)

  it('exist', () => {
    expect(explained.length).toBeGreaterThan(5)
  })

  it.each(explained.map((claim) => [`${claim.a} – ${claim.b}: ${claim.reason} ${claim.cure}`, claim] as const))(
    'place the pair when they are followed: %s',
    (_sentence, { a, b, changes }) => {
      expect(changes.length).toBeGreaterThan(0)
      const cured = changes.reduce(applyChange, problem)
      const again = schedule(cured, { previous: plan, maxSteps: 400_000 })
      const placed = again.meetings.some((meeting) => pairKey(meeting.a, meeting.b) === pairKey(a, b))
      expect(placed).toBe(true)
      expect(verdictOf(cured, again).broken).toEqual([])
    },
  )
})

it('of pairs asked for by name are those of the whole list', () => {
  const problem = shapedProblem('forum-tight', 1)
  const plan = schedule(problem, { maxSteps: 50_000 })
  const all = explainUnplaced(problem, plan)
  const some = all.filter((_, index) => index % 3 === 0)
  const order = (x: { a: string; b: string }, y: { a: string; b: string }) =>
    pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1
  expect(explainUnplaced(problem, plan, some).sort(order)).toEqual([...some].sort(order))
  expect(explainUnplaced(problem, plan, plan.meetings)).toEqual([])
})

describe('the reason for a pair that was left out', () => {
  const base = {
    format: 'forum-match/problem@1' as const,
    slots: [
      { id: 'S1', start: '2026-11-25T10:00+07:00' },
      { id: 'S2', start: '2026-11-25T10:20+07:00' },
    ],
    tables: [{ id: 'T1' }],
    participants: [{ id: 'A' }, { id: 'B' }, { id: 'C' }, { id: 'D' }],
    pairs: [{ a: 'A', b: 'B', score: 50, required: true }],
  }
  const reasonIn = (problem: SchedulingProblem) => schedule(problem).unplaced[0]?.why

  it('is that the two are never there together', () => {
    const participants = [
      { id: 'A', slots: ['S1'] },
      { id: 'B', slots: ['S2'] },
    ]
    expect(reasonIn(problemOf({ ...base, participants }))?.key).toBe('scheduling.unplaced.noCommonSlot')
  })

  it('is the maximum, with its number', () => {
    const participants = [{ id: 'A', max: 1 }, { id: 'B' }, { id: 'C' }]
    const pairs = [...base.pairs, { a: 'A', b: 'C', score: 90, required: true }]
    const why = reasonIn(problemOf({ ...base, participants, pairs }))
    expect(why?.key).toBe('scheduling.unplaced.atMaximumBetter')
    expect(why?.params).toMatchObject({ who: 'A', max: 1, least: 90, score: 50 })
  })

  it('is the missing table, with the time of day', () => {
    const tables = [{ id: 'T1', slots: ['S2'] }]
    const pairs = [
      { ...base.pairs[0], a: 'A', b: 'B', score: 50, slots: ['S2'], required: true },
      { a: 'C', b: 'D', score: 90, slots: ['S2'], required: true },
    ]
    const why = reasonIn(problemOf({ ...base, tables, pairs }))
    expect(why).toEqual({ key: 'scheduling.unplaced.noTable', params: { slots: '10:20' } })
  })

  it('is the missing interpreter', () => {
    const pairs = [{ a: 'A', b: 'B', score: 50, interpreter: true, required: true }]
    const why = reasonIn(problemOf({ ...base, pairs }))
    expect(why).toEqual({ key: 'scheduling.unplaced.noInterpreter', params: { slots: '10:00, 10:20' } })
  })

  it('is a better meeting in the only common slot', () => {
    const pairs = [
      { a: 'A', b: 'B', score: 50, slots: ['S1'] },
      { a: 'A', b: 'C', score: 90, slots: ['S1'] },
    ]
    const why = reasonIn(problemOf({ ...base, tables: [{ id: 'T1' }, { id: 'T2' }], pairs }))
    expect(why?.key).toBe('scheduling.unplaced.lowerScore')
    expect(why?.params).toMatchObject({ score: 50, other: 'A – C', otherScore: 90, slot: '10:00' })
  })
})
