import { describe, expect, it } from 'vitest'
import catalogue from '../../../../shared/messages/en/scheduling.json' with { type: 'json' }
import { pairKey } from '../../../../shared/model/pair.ts'
import type { Plan } from '../../../../shared/model/plan.ts'
import type { SchedulingProblem, SchedulingProblemInput } from '../../../../shared/model/problem.ts'
import { applyChange, type ProblemChange } from '../../../../shared/scheduling/changes.ts'
import { explainUnplaced } from '../../../../shared/scheduling/explain.ts'
import { schedule } from '../../../../shared/scheduling/schedule.ts'
import { problemOf, verdictOf } from './support.ts'

const slots = ['10:00', '10:20', '10:40'].map((time, index) => ({
  id: `S${index + 1}`,
  start: `2026-11-25T${time}+07:00`,
}))
const people = (...ids: string[]) => ids.map((id) => ({ id }))
const wanted = { a: 'A', b: 'B', score: 50 }
const required = true

type Situation = {
  name: string
  problem: Partial<SchedulingProblemInput>
  /** Why A – B does not meet, and which kinds of change together would place it. */
  reason: string
  changes: ProblemChange['kind'][]
}

const situations: Situation[] = [
  {
    name: 'the two are never there together',
    problem: {
      participants: [
        { id: 'A', slots: ['S1'] },
        { id: 'B', slots: ['S2'] },
      ],
      pairs: [{ ...wanted, required }],
    },
    reason: 'noCommonSlot',
    changes: ['open'],
  },
  {
    name: 'the pair may only meet when one of them is away',
    problem: {
      slots: slots.slice(0, 2),
      participants: [{ id: 'A', slots: ['S1'] }, { id: 'B' }],
      pairs: [{ ...wanted, slots: ['S2'], required }],
    },
    reason: 'noCommonSlot',
    changes: ['openPair'],
  },
  {
    name: 'each has a table of its own',
    problem: {
      tables: people('T1', 'T2'),
      participants: [
        { id: 'A', table: 'T1' },
        { id: 'B', table: 'T2' },
      ],
      pairs: [{ ...wanted, required }],
    },
    reason: 'twoOwnTables',
    changes: ['giveUpTable'],
  },
  {
    name: 'somebody is at the maximum with weaker meetings that have to be',
    problem: {
      participants: [{ id: 'A', max: 1 }, ...people('B', 'C')],
      pairs: [wanted, { a: 'A', b: 'C', score: 10, required }],
    },
    reason: 'atMaximum',
    changes: ['raiseMaximum', 'require'],
  },
  {
    name: 'somebody is at the maximum with better meetings',
    problem: {
      participants: [{ id: 'A', max: 1 }, ...people('B', 'C')],
      pairs: [wanted, { a: 'A', b: 'C', score: 90 }],
    },
    reason: 'atMaximumBetter',
    changes: ['raiseMaximum', 'require'],
  },
  {
    name: 'there is no interpreter',
    problem: { pairs: [{ ...wanted, interpreter: true, required }] },
    reason: 'noInterpreter',
    changes: ['addInterpreter'],
  },
  {
    name: 'nobody interprets between their languages',
    problem: {
      interpreters: [{ id: 'I1', languages: ['vi', 'en'] }],
      pairs: [{ ...wanted, interpreter: true, languages: ['vi', 'ja'], required }],
    },
    reason: 'noInterpreter',
    changes: ['addInterpreter'],
  },
  {
    name: 'the only table is taken when both are free',
    problem: {
      slots: slots.slice(0, 1),
      participants: people('A', 'B', 'C', 'D'),
      pairs: [wanted, { a: 'C', b: 'D', score: 90 }],
    },
    reason: 'noTable',
    changes: ['addTable', 'require'],
  },
  {
    name: 'the own table is closed when both are free',
    problem: {
      slots: slots.slice(0, 2),
      tables: [{ id: 'T1', slots: ['S1'] }, { id: 'T2' }],
      participants: [
        { id: 'A', table: 'T1', slots: ['S2'] },
        { id: 'B', slots: ['S2'] },
      ],
      pairs: [{ ...wanted, required }],
    },
    reason: 'noTable',
    changes: ['openTable'],
  },
  {
    name: 'in one slot a table is missing and in the other an interpreter',
    problem: {
      slots: slots.slice(0, 2),
      tables: [{ id: 'T1' }, { id: 'T2', slots: ['S2'] }],
      interpreters: [{ id: 'I1', slots: ['S1'] }],
      participants: people('A', 'B', 'C', 'D'),
      pairs: [
        { ...wanted, interpreter: true },
        { a: 'C', b: 'D', score: 90, slots: ['S1'], required },
      ],
    },
    reason: 'noRoom',
    changes: ['addTable', 'require'],
  },
  {
    name: 'it would be too many meetings in a row',
    problem: {
      slots: slots.slice(0, 2),
      tables: people('T1', 'T2'),
      participants: people('A', 'B', 'C'),
      pairs: [wanted, { a: 'A', b: 'C', score: 90, required }],
      rules: { maxConsecutive: 1 },
    },
    reason: 'noRoom',
    changes: ['raiseConsecutive', 'require'],
  },
  {
    name: 'the waiting costs more than the meeting is worth',
    problem: {
      participants: people('A', 'B', 'C'),
      pairs: [
        { ...wanted, score: 3, slots: ['S1'] },
        { a: 'A', b: 'C', score: 90, slots: ['S3'], required },
      ],
      rules: { gapPenalty: 40 },
    },
    reason: 'notWorthIt',
    changes: ['require'],
  },
  {
    name: 'a better meeting has the only slot',
    problem: {
      slots: slots.slice(0, 1),
      tables: people('T1', 'T2'),
      participants: people('A', 'B', 'C'),
      pairs: [wanted, { a: 'A', b: 'C', score: 90 }],
    },
    reason: 'lowerScore',
    changes: ['require'],
  },
]

function solved(input: Partial<SchedulingProblemInput>) {
  const problem: SchedulingProblem = problemOf({
    format: 'forum-match/problem@1',
    slots,
    tables: [{ id: 'T1' }],
    participants: people('A', 'B'),
    pairs: [],
    ...input,
  })
  const plan = schedule(problem, { maxSteps: 20_000 })
  const [left] = explainUnplaced(problem, plan, [wanted])
  return { problem, plan, left }
}
const nameOf = (key: string | undefined) => key?.split('.').at(-1) ?? ''
const keysOf = (plan: Plan) => plan.meetings.map(({ a, b }) => pairKey(a, b))
const meets = (plan: Plan) => keysOf(plan).includes(pairKey(wanted.a, wanted.b))

describe.each(situations)('when $name', ({ problem: input, reason, changes }) => {
  const { problem, plan, left } = solved(input)

  it('the plan says so', () => {
    expect(meets(plan)).toBe(false)
    expect(nameOf(left?.why.key)).toBe(reason)
    expect(left?.changes.map(({ kind }) => kind).sort()).toEqual([...changes].sort())
  })

  it('the cure places the pair, and nothing less does without taking a meeting from others', () => {
    const cure = left?.changes ?? []
    const cured = cure.reduce(applyChange, problem)
    const again = schedule(cured, { previous: plan, maxSteps: 20_000 })
    expect(meets(again)).toBe(true)
    expect(verdictOf(cured, again).broken).toEqual([])
    for (const missing of cure.filter(({ kind }) => kind !== 'require')) {
      const partly = cure.filter((change) => change !== missing).reduce(applyChange, problem)
      const without = schedule(partly, { maxSteps: 20_000 })
      const others = plan.meetings.every((meeting) => keysOf(without).includes(pairKey(meeting.a, meeting.b)))
      expect(meets(without) && others).toBe(false)
    }
  })
})

describe('when other required meetings leave no way', () => {
  const { problem, plan, left } = solved({
    slots: slots.slice(0, 1),
    tables: people('T1', 'T2'),
    participants: people('A', 'B', 'C'),
    pairs: [
      { ...wanted, required },
      { a: 'A', b: 'C', score: 90, required },
    ],
  })

  it('the plan names the one that took its place and asks to give it up', () => {
    expect(nameOf(left?.why.key)).toBe('lowerScore')
    expect(left?.why.params).toMatchObject({ other: 'A – C', slot: '10:00' })
    expect(nameOf(left?.how.key)).toBe('moveOthers')
  })

  it('giving it up places the pair', () => {
    const without = { ...problem, pairs: problem.pairs.filter(({ b }) => b !== 'C') }
    expect(meets(schedule(without, { previous: plan, maxSteps: 20_000 }))).toBe(true)
  })
})

it('every reason and every cure that can be said is among these situations', () => {
  const reasons = new Set(situations.map(({ reason }) => reason))
  expect(Object.keys(catalogue.unplaced).filter((name) => !reasons.has(name))).toEqual([])
  const kinds = new Set<string>(situations.flatMap(({ changes }) => changes))
  const cures = Object.keys(catalogue.cure).map((name) => name.replace('addInterpreterFor', 'addInterpreter'))
  expect(cures.filter((name) => !kinds.has(name))).toEqual(['moveOthers'])
})
