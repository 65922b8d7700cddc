import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { say } from '../../../../shared/messages/say.ts'
import { languages } from '../../../../shared/model/language.ts'
import { pairKey } from '../../../../shared/model/pair.ts'
import type { Meeting, Plan } from '../../../../shared/model/plan.ts'
import type { SchedulingProblem } from '../../../../shared/model/problem.ts'
import { type Board, boardOf } from '../../../../shared/scheduling/board.ts'
import {
  applyMove,
  insert,
  type Judgement,
  judge,
  moveTargets,
  remove,
  swap,
  targetKey,
} from '../../../../shared/scheduling/moves.ts'
import { schedule } from '../../../../shared/scheduling/schedule.ts'
import { placesFor } from '../../../../shared/scheduling/tray.ts'
import { verifyPlan } from '../../../../shared/scheduling/verify.ts'
import { problemOf } from './support.ts'

const ids = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)

/** Small forums in which every rule can be broken: own tables, absences, languages, limits, zones and blocks. */
const problems: fc.Arbitrary<SchedulingProblem> = fc
  .record({
    slots: fc.integer({ min: 3, max: 6 }),
    tables: fc.integer({ min: 2, max: 4 }),
    left: fc.integer({ min: 2, max: 4 }),
    right: fc.integer({ min: 2, max: 4 }),
    interpreters: fc.integer({ min: 1, max: 3 }),
    breakAfter: fc.integer({ min: 1, max: 5 }),
    inARow: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
    interpreterInARow: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
    own: fc.boolean(),
    dice: fc.array(fc.nat(9), { minLength: 90, maxLength: 90 }),
  })
  .map((shape) => {
    const slots = ids('S', shape.slots)
    const [as, bs] = [ids('A', shape.left), ids('B', shape.right)]
    let next = 0
    const roll = () => shape.dice[next++ % shape.dice.length] ?? 0
    const some = () => (roll() < 3 ? { slots: slots.filter(() => roll() < 7) } : {})
    const open = () => {
      const chosen = some()
      return chosen.slots?.length === 0 ? {} : chosen
    }
    return problemOf({
      format: 'forum-match/problem@1',
      slots: slots.map((id, index) => ({ id, block: index < shape.breakAfter ? 0 : 1 })),
      tables: ids('T', shape.tables).map((id, index) => ({
        id,
        zone: index % 2 === 0 ? 'A' : 'B',
        ...open(),
        ...(shape.own && index === 0 ? { reserved: true } : {}),
      })),
      participants: [...as, ...bs].map((id) => ({
        id,
        ...open(),
        ...(roll() < 4 ? { max: 1 + (roll() % 3) } : {}),
        ...(shape.own && id === 'A1' ? { table: 'T1' } : {}),
      })),
      interpreters: ids('I', shape.interpreters).map((id) => ({
        id,
        ...open(),
        ...(roll() < 4 ? { max: 1 + (roll() % 3) } : {}),
        ...(roll() < 3 ? { languages: ['vi'] } : {}),
      })),
      pairs: as.flatMap((a) =>
        bs
          .filter(() => roll() < 8)
          .map((b) => ({
            a,
            b,
            score: 10 + roll() * 9,
            ...(roll() < 4 ? { interpreter: true, languages: ['vi', 'ja'] } : {}),
            ...open(),
          })),
      ),
      rules: { maxConsecutive: shape.inARow, interpreterMaxConsecutive: shape.interpreterInARow },
    })
  })

/** A plan made by the scheduler, some of its meetings locked, and none of the figures that an edit makes stale. */
function planned(problem: SchedulingProblem, locks: readonly number[]): { problem: SchedulingProblem; plan: Plan } {
  const made = schedule(problem, { maxSteps: 50 })
  const locked = made.meetings.flatMap(({ a, b, slot, table, interpreter }, index): SchedulingProblem['locked'] => {
    const lock = locks[index % Math.max(1, locks.length)] ?? 0
    if (lock === 1) return [{ a, b, slot }]
    if (lock === 2) return [{ a, b, table }]
    if (lock === 3 && interpreter !== undefined) return [{ a, b, interpreter }]
    return []
  })
  const { valueBound: _, gapsBound: __, ...metrics } = made.metrics
  return { problem: { ...problem, locked }, plan: { ...made, metrics } }
}

const lockKinds = fc.array(fc.nat(6), { minLength: 1, maxLength: 8 })

/** Every question that the three kinds of rows can put about a pair. */
function* questions(problem: SchedulingProblem, pair: { a: string; b: string }) {
  for (const { id: slot } of problem.slots) {
    yield { slot }
    for (const { id: table } of problem.tables) yield { slot, table }
    for (const { id: interpreter } of problem.interpreters) yield { slot, interpreter }
    for (const participant of [pair.a, pair.b]) yield { slot, participant }
  }
}

const rulesOf = (problem: SchedulingProblem, plan: Plan) => verifyPlan(problem, plan).map(({ rule }) => rule)

describe('moves by hand', () => {
  it('offer only targets that keep every rule', () => {
    let offered = 0
    fc.assert(
      fc.property(problems, lockKinds, (bare, locks) => {
        const { problem, plan } = planned(bare, locks)
        expect(rulesOf(problem, plan)).toEqual([])
        const board = boardOf(problem, plan.meetings)
        for (const pair of problem.pairs)
          for (const target of questions(problem, pair)) {
            const judgement = judge(board, pair, target)
            if (judgement.kind !== 'valid' && judgement.kind !== 'costly') continue
            offered += 1
            expect(judgement.costs.length > 0).toBe(judgement.kind === 'costly')
            const placed = judgement.change.placed.find((meeting) => pairKey(meeting.a, meeting.b) === key(pair))
            expect(placed).toMatchObject({ slot: target.slot })
            expect(rulesOf(problem, applyMove(problem, plan, judgement.change))).toEqual([])
          }
      }),
      { numRuns: 150 },
    )
    expect(offered).toBeGreaterThan(500)
  })

  it('name a rule that would really be broken', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(problems, lockKinds, (bare, locks) => {
        const { problem, plan } = planned(bare, locks)
        const board = boardOf(problem, plan.meetings)
        for (const pair of problem.pairs)
          for (const { id: slot } of problem.slots)
            for (const { id: table } of problem.tables) {
              const judgement = judge(board, pair, { slot, table })
              if (judgement.kind !== 'forbidden') continue
              seen.add(judgement.rule)
              for (const language of languages) expect(say(language, judgement.why)).not.toContain('{{')
              const choices = [undefined, ...problem.interpreters.map(({ id }) => id)]
              const broken = choices.map((each) => brokenBy(problem, plan, board, pair, { slot, table }, each))
              for (const rules of broken) expect(rules).not.toEqual([])
              // A rule about one interpreter is broken where that interpreter is taken; the others with any of them.
              if (judgement.rule.startsWith('interpreter')) expect(broken.flat()).toContain(judgement.rule)
              else if (!judgement.rule.startsWith('no-'))
                for (const rules of broken) expect(rules).toContain(judgement.rule)
            }
      }),
      { numRuns: 80 },
    )
    for (const rule of ['participant-twice', 'participant-away', 'table-closed', 'table-reserved', 'lock-broken'])
      expect([...seen]).toContain(rule)
  })

  it('leave the board as it was after every question', () => {
    fc.assert(
      fc.property(problems, (bare) => {
        const { problem, plan } = planned(bare, [0])
        const board = boardOf(problem, plan.meetings)
        const pair = problem.pairs[0]
        if (!pair) return
        const first = [...questions(problem, pair)].map((target) => judge(board, pair, target))
        expect([...questions(problem, pair)].map((target) => judge(board, pair, target))).toEqual(first)
      }),
      { numRuns: 50 },
    )
  })

  it('come back when they are made backwards', () => {
    fc.assert(
      fc.property(problems, (bare) => {
        const { problem, plan } = planned(bare, [0])
        const board = boardOf(problem, plan.meetings)
        const [one, two] = plan.meetings
        if (!one || !two) return
        const there = swap(board, one, two)
        if (there.kind !== 'valid' && there.kind !== 'costly') return
        const swapped = applyMove(problem, plan, there.change)
        const back = swap(boardOf(problem, swapped.meetings), one, two)
        expect(['valid', 'costly']).toContain(back.kind)
        if (back.kind !== 'valid' && back.kind !== 'costly') return
        const again = applyMove(problem, swapped, back.change).meetings
        expect(places(again)).toEqual(places(plan.meetings))
      }),
      { numRuns: 100 },
    )
  })
})

const key = (pair: { a: string; b: string }) => pairKey(pair.a, pair.b)
const places = (meetings: readonly Meeting[]) =>
  meetings.map(({ a, b, slot, table }) => `${a} ${b} ${slot} ${table}`).sort()

/** The rules that break when a pair is put somewhere without asking; a meeting of the board changes places. */
function brokenBy(
  problem: SchedulingProblem,
  plan: Plan,
  board: Board,
  pair: { a: string; b: string },
  place: { slot: string; table: string },
  interpreter: string | undefined,
): string[] {
  const current = board.meetings.get(key(pair))
  const placed: Meeting[] = [{ a: pair.a, b: pair.b, ...place, ...(interpreter === undefined ? {} : { interpreter }) }]
  const removed: Meeting[] = []
  const other = plan.meetings.find((meeting) => meeting.slot === place.slot && meeting.table === place.table)
  if (other && current) placed.push({ ...other, slot: current.slot, table: current.table })
  else if (other) removed.push(other)
  return rulesOf(problem, applyMove(problem, plan, { placed, removed }))
}

const two = problemOf({
  format: 'forum-match/problem@1',
  slots: ids('S', 4).map((id) => ({ id, block: 0 })),
  tables: [
    { id: 'T1', zone: 'A' },
    { id: 'T2', zone: 'B' },
  ],
  participants: [{ id: 'A1' }, { id: 'A2', min: 1 }, { id: 'B1' }, { id: 'B2' }],
  interpreters: [{ id: 'I1' }, { id: 'I2' }],
  pairs: [
    { a: 'A1', b: 'B1', score: 50, interpreter: true },
    { a: 'A1', b: 'B2', score: 40 },
    { a: 'A2', b: 'B1', score: 30 },
    { a: 'A2', b: 'B2', score: 20, interpreter: true },
  ],
})
const meetings: Meeting[] = [
  { a: 'A1', b: 'B1', slot: 'S1', table: 'T1', interpreter: 'I1' },
  { a: 'A1', b: 'B2', slot: 'S2', table: 'T1' },
  { a: 'A2', b: 'B2', slot: 'S1', table: 'T2', interpreter: 'I2' },
]
const plan: Plan = {
  format: 'forum-match/plan@1',
  problem: '',
  seed: 1,
  meetings,
  unplaced: [],
  metrics: { value: 110, gaps: 0 },
}
const costKeys = (judgement: Judgement | undefined) =>
  judgement && 'costs' in judgement ? judgement.costs.map((cost) => cost.key) : judgement

describe('a target', () => {
  const targets = moveTargets(two, plan, { a: 'A1', b: 'B2' })

  it('is judged for every slot and table', () => {
    expect(targets.size).toBe(8)
    expect(targets.get(targetKey('S2', 'T1'))).toEqual({ kind: 'here' })
  })

  it('costs a gap or a walk to another zone', () => {
    expect(costKeys(targets.get(targetKey('S4', 'T1')))).toContain('board.cost.gap')
    expect(costKeys(targets.get(targetKey('S2', 'T2')))).toEqual(['board.cost.walk'])
  })

  it('is forbidden with the meeting that keeps somebody busy', () => {
    expect(targets.get(targetKey('S1', 'T2'))).toMatchObject({
      kind: 'forbidden',
      rule: 'participant-twice',
      why: { params: { participant: 'A1', a: 'A1', b: 'B1', slot: 'S1' } },
    })
  })

  it('chooses the table when only the time is said', () => {
    const judgement = judge(boardOf(two, meetings), { a: 'A2', b: 'B1' }, { slot: 'S2' })
    expect(judgement).toMatchObject({ change: { placed: [{ slot: 'S2', table: 'T2' }] }, how: 'insert' })
  })

  it('changes the interpreter when theirs is busy, and says so', () => {
    const busy = [...meetings.slice(0, 2), { a: 'A2', b: 'B2', slot: 'S3', table: 'T2', interpreter: 'I1' }]
    const judgement = judge(boardOf(two, busy), { a: 'A1', b: 'B1' }, { slot: 'S3', table: 'T1' })
    expect(costKeys(judgement)).toContain('board.cost.interpreter')
    expect(judgement).toMatchObject({ change: { placed: [{ interpreter: 'I2' }] } })
  })

  it('in an interpreter’s row changes the interpreter without calling it a cost', () => {
    const judgement = judge(boardOf(two, meetings), { a: 'A2', b: 'B2' }, { slot: 'S1', interpreter: 'I1' })
    expect(judgement).toMatchObject({ kind: 'valid', how: 'swap' })
    if (judgement.kind === 'valid')
      expect(judgement.change.placed.map((meeting) => meeting.interpreter)).toEqual(['I1', 'I2'])
  })

  it('in a delegation’s row belongs to that delegation alone', () => {
    const judgement = judge(boardOf(two, meetings), { a: 'A2', b: 'B2' }, { slot: 'S3', participant: 'A1' })
    expect(judgement).toMatchObject({ kind: 'forbidden', why: { key: 'board.why.otherParticipant' } })
  })
})

describe('a pair of the tray', () => {
  it('puts the meeting at its target back into the tray, unless that one is locked', () => {
    const target = { slot: 'S2', table: 'T1' }
    const judgement = insert(boardOf(two, meetings), { a: 'A2', b: 'B1' }, target)
    expect(judgement).toMatchObject({ kind: 'costly', how: 'replace', change: { removed: [meetings[1]] } })
    const locked = { ...two, locked: [{ a: 'A1', b: 'B2', interpreter: 'I1' }] }
    expect(insert(boardOf(locked, meetings), { a: 'A2', b: 'B1' }, target)).toMatchObject({
      kind: 'forbidden',
      rule: 'lock-broken',
    })
  })

  it('is told where it could go', () => {
    const pair = two.pairs[2]
    if (!pair) throw new Error('no pair')
    expect(placesFor(boardOf(two, meetings), pair).map((place) => place.slot)).toEqual(['S2', 'S3', 'S4'])
  })

  it('is told nowhere when a side has its maximum', () => {
    const short = {
      ...two,
      participants: two.participants.map((each) => (each.id === 'B1' ? { ...each, max: 1 } : each)),
    }
    const pair = short.pairs[2]
    if (!pair) throw new Error('no pair')
    expect(placesFor(boardOf(short, meetings), pair)).toEqual([])
  })
})

describe('taking a meeting off', () => {
  it('keeps it among the unplaced with the reason, and says who falls below the minimum', () => {
    const judgement = remove(boardOf(two, meetings), { a: 'A2', b: 'B2' })
    expect(costKeys(judgement)).toEqual(['board.cost.belowMinimum'])
    if (judgement.kind !== 'costly') throw new Error(judgement.kind)
    const after = applyMove(two, plan, judgement.change)
    expect(after.meetings).toHaveLength(2)
    expect(after.unplaced).toMatchObject([{ a: 'A2', b: 'B2', why: { key: 'board.unplaced.takenOff' } }])
    expect(after.metrics).toMatchObject({ value: 90, belowMinimum: 1 })
  })

  it('is refused while the meeting is locked', () => {
    const locked = { ...two, locked: [{ a: 'A2', b: 'B2', slot: 'S1' }] }
    expect(remove(boardOf(locked, meetings), { a: 'A2', b: 'B2' })).toMatchObject({ rule: 'lock-broken' })
  })
})
