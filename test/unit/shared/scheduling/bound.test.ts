import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundOf, verifyBound } from '../../../../shared/scheduling/bound.ts'
import { choosePairs } from '../../../../shared/scheduling/choice.ts'
import { compile } from '../../../../shared/scheduling/compile.ts'
import { diagnose } from '../../../../shared/scheduling/diagnose.ts'
import { fairness } from '../../../../shared/scheduling/fairness.ts'
import { fewestGaps, lowerBoundGaps } from '../../../../shared/scheduling/gap-bound.ts'
import { createNetwork, solveNetwork } from '../../../../shared/scheduling/network-simplex.ts'
import { schedule, scheduleSteps } from '../../../../shared/scheduling/schedule.ts'
import { finished, problemOf, shapedProblem } from './support.ts'

const allowance = { requiredMissing: 0, belowMinimum: 0 }

describe('the value bound', () => {
  it.each(['forum', 'forum-tight', 'fair', 'expo'] as const)('is met by the plan for %s', (shape) => {
    const problem = shapedProblem(shape, 1)
    const { metrics } = schedule(problem, { maxSteps: 30_000 })
    expect(metrics.value).toBe(metrics.valueBound)
    expect(metrics.proof).toBe('optimal')
    expect(metrics.belowMinimum).toBe(0)
  })

  it('is proved by prices that anybody can check in one pass', () => {
    const problem = shapedProblem('fair', 2)
    const choice = finished(choosePairs(compile(problem)))
    const bound = verifyBound(problem, choice.certificate)
    expect(bound).toBeCloseTo(boundOf(compile(problem), choice.totals, choice.certificate, allowance), 6)
    expect(Math.floor(bound + 1e-6)).toBe(schedule(problem, { maxSteps: 30_000 }).metrics.value)
    const seat = choice.certificate.seat.map((price) => price * 0.9)
    expect(verifyBound(problem, { ...choice.certificate, seat })).toBeGreaterThan(bound)
    const negative = choice.certificate.seat.map(() => -1)
    expect(verifyBound(problem, { ...choice.certificate, seat: negative })).toBe(Number.POSITIVE_INFINITY)
  })

  it('counts the tables that only their owners may use as no more than the owners can fill', () => {
    const slots = ['S1', 'S2', 'S3', 'S4'].map((id) => ({ id }))
    const guests = ['B1', 'B2', 'B3', 'B4'].map((id) => ({ id }))
    const problem = problemOf({
      format: 'forum-match/problem@1',
      slots,
      tables: [{ id: 'common' }, { id: 'own', reserved: true }],
      participants: [{ id: 'A1' }, { id: 'A2' }, { id: 'host', table: 'own', max: 1 }, ...guests],
      pairs: ['A1', 'A2', 'host'].flatMap((a) => guests.map(({ id }) => ({ a, b: id, score: 10 }))),
    })
    const { metrics, meetings } = schedule(problem)
    expect(meetings).toHaveLength(5)
    expect(metrics).toMatchObject({ value: 50, valueBound: 50, proof: 'optimal' })
  })

  it('rests on a flow that agrees with trying everything', () => {
    const weights = fc.array(fc.integer({ min: -20, max: 90 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(weights, fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 7, maxLength: 7 }), (list, caps) => {
        const arcs: [number, number, number, number][] = [[1, 0, 4, 0]]
        for (let left = 0; left < 4; left++) arcs.push([0, 2 + left, caps[left] ?? 0, 0])
        for (let right = 0; right < 3; right++) arcs.push([6 + right, 1, caps[4 + right] ?? 0, 0])
        list.forEach((weight, index) => {
          arcs.push([2 + Math.floor(index / 3), 6 + (index % 3), 1, -weight])
        })
        const network = createNetwork(9, {
          source: arcs.map(([from]) => from),
          target: arcs.map(([, to]) => to),
          capacity: arcs.map(([, , room]) => room),
        })
        network.cost.set(arcs.map(([, , , cost]) => cost))
        expect(solveNetwork(network)).toBe(true)
        const found = -arcs.reduce((sum, [, , , cost], index) => sum + cost * (network.flow[index] ?? 0), 0)
        const best = (index: number, left: readonly number[], room: number): number => {
          if (index === 12) return 0
          const skipped = best(index + 1, left, room)
          const one = Math.floor(index / 3)
          const two = 4 + (index % 3)
          if (room === 0 || !left[one] || !left[two]) return skipped
          const after = left.map((cap, position) => (position === one || position === two ? cap - 1 : cap))
          return Math.max(skipped, (list[index] ?? 0) + best(index + 1, after, room - 1))
        }
        expect(found).toBeCloseTo(best(0, caps, 4), 6)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the bound on gaps', () => {
  const compiled = compile(
    problemOf({
      format: 'forum-match/problem@1',
      slots: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => ({ id, block: index < 4 ? 0 : 1 })),
      tables: [{ id: 'T' }],
      participants: [{ id: 'A' }],
      pairs: [],
    }),
  )
  it.each([
    [[0, 1, 2], 3, 0],
    [[0, 2], 2, 1],
    [[0, 2, 4], 3, 1],
    [[0, 4], 2, 0],
    [[0, 2, 3], 2, 0],
    [[0], 3, 0],
  ])('with slots %j and %i meetings is %i', (open, meetings, gaps) => {
    expect(fewestGaps(compiled, (slot) => open.includes(slot), meetings)).toBe(gaps)
  })

  it('is below the gaps of a plan in which everything is required, and only there', () => {
    const problem = shapedProblem('b2b', 1)
    const plan = schedule(problem, { maxSteps: 500_000 })
    expect(lowerBoundGaps(problem)).toBe(plan.metrics.gapsBound)
    expect(plan.metrics.gaps).toBeGreaterThanOrEqual(plan.metrics.gapsBound ?? Number.POSITIVE_INFINITY)
    expect(lowerBoundGaps(shapedProblem('forum', 1))).toBeUndefined()
  })
})

describe('a search that is stopped', () => {
  const problem = shapedProblem('fair', 1)

  it('keeps the best plan so far', () => {
    let asked = 0
    const plan = schedule(problem, { shouldStop: () => ++asked > 2 })
    expect(asked).toBe(3)
    expect(plan.metrics.value).toBe(plan.metrics.valueBound)
  })

  it('looks at the host’s clock', () => {
    let clock = 0
    const plan = schedule(problem, { now: () => (clock += 400), timeLimitMs: 1_000 })
    expect(plan.meetings.length).toBeGreaterThan(800)
  })

  it('tells how far it is, from bound to plan', () => {
    const phases = new Set<string>()
    const steps = scheduleSteps(problem, { maxSteps: 200_000 })
    let share = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) {
      phases.add(step.value.phase)
      expect(step.value.share).toBeGreaterThanOrEqual(share)
      share = step.value.share
    }
    expect([...phases]).toEqual(['bound', 'construct', 'improve', 'arrange'])
  })
})

describe('before and after', () => {
  it('the diagnosis names what is short, where and by how much', () => {
    const found = diagnose(
      problemOf({
        format: 'forum-match/problem@1',
        slots: [
          { id: 'S1', start: '2026-11-25T10:00+07:00' },
          { id: 'S2', start: '2026-11-25T10:20+07:00' },
        ],
        tables: [{ id: 'T1' }, { id: 'T2', slots: ['S1'] }],
        participants: ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => ({ id, slots: ['S2'], min: id === 'F' ? 2 : 1 })),
        interpreters: [{ id: 'I1', slots: ['S1'], languages: ['vi', 'ja'] }],
        pairs: [
          { a: 'A', b: 'B', score: 50, interpreter: true, languages: ['vi', 'ja'] },
          { a: 'C', b: 'D', score: 50, interpreter: true, languages: ['vi', 'ja'] },
        ],
      }),
    )
    expect(found.map(({ kind, short, slots }) => [kind, short, slots])).toEqual([
      ['participant', 1, []],
      ['participant', 2, []],
      ['tables', 1, ['S2']],
      ['interpreters', 2, ['S2']],
    ])
    expect(found.at(-1)?.message.params).toMatchObject({ short: 2, slots: '10:20', languages: 'vi + ja' })
  })

  it('more tables of the number that was short make the shortage go away', () => {
    const problem = shapedProblem('forum-tight', 1)
    const shortage = diagnose(problem).find(({ kind }) => kind === 'tables')
    const perSlot = Math.ceil((shortage?.short ?? 0) / problem.slots.length)
    const more = Array.from({ length: perSlot }, (_, index) => ({ id: `extra ${index}` }))
    const relieved = diagnose({ ...problem, tables: [...problem.tables, ...more] })
    expect(shortage?.short).toBeGreaterThan(0)
    expect(relieved.some(({ kind }) => kind === 'tables')).toBe(false)
  })

  it('the fairness report counts everybody and puts the worst off first', () => {
    const problem = shapedProblem('forum-tight', 1)
    const plan = schedule(problem, { maxSteps: 30_000 })
    const report = fairness(problem, plan)
    expect(report.histogram.reduce((sum, count) => sum + count, 0)).toBe(problem.participants.length)
    expect(report.withoutMeeting).toBe(0)
    const shares = report.least.map(({ meetings, wished }) => meetings / wished)
    expect(shares).toEqual([...shares].sort((x, y) => x - y))
    expect(report.inequality).toBeGreaterThan(0)
    expect(report.inequality).toBeLessThan(1)
  })
})

describe('the bound on gaps at a value', () => {
  it('is met by the plan of a forum whose people are away in the middle of the day', () => {
    const { metrics } = schedule(shapedProblem('forum', 3))
    expect(metrics).toMatchObject({ gaps: 2, gapsBoundAtValue: 2, proof: 'optimal' })
  })
})
