import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundOf } from '../../../../shared/scheduling/bound.ts'
import { checkProblem } from '../../../../shared/scheduling/check-problem.ts'
import { choosePairs } from '../../../../shared/scheduling/choice.ts'
import { compile } from '../../../../shared/scheduling/compile.ts'
import { gapsBoundAtValue } from '../../../../shared/scheduling/gap-bound.ts'
import { planMetrics } from '../../../../shared/scheduling/metrics.ts'
import { schedule } from '../../../../shared/scheduling/schedule.ts'
import { verifyPlan } from '../../../../shared/scheduling/verify.ts'
import { bruteForce } from './brute-force.ts'
import { lockedProblem, randomProblem } from './random-problems.ts'
import { finished, problemOf, verdictOf } from './support.ts'

describe('plans of random problems', () => {
  it('break no rule and tell no false figure', () => {
    fc.assert(
      fc.property(randomProblem(), fc.integer(), (input, seed) => {
        const checked = checkProblem(input)
        if (!checked.ok) throw new Error(JSON.stringify(checked.failure))
        const plan = schedule(checked.value, { seed, maxSteps: 3_000 })
        expect(verifyPlan(checked.value, plan)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('pass the independent checker', () => {
    fc.assert(
      fc.property(randomProblem(), (input) => {
        const problem = problemOf(input)
        const verdict = verdictOf(problem, schedule(problem, { maxSteps: 3_000 }))
        expect(verdict.broken).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('keep every lock that the check let through', () => {
    fc.assert(
      fc.property(lockedProblem(), (input) => {
        const checked = checkProblem(input)
        if (!checked.ok) {
          expect(checked.failure.length).toBeGreaterThan(0)
          return
        }
        const plan = schedule(checked.value, { maxSteps: 3_000 })
        expect(verifyPlan(checked.value, plan)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('are the same for the same seed, byte for byte', () => {
    fc.assert(
      fc.property(randomProblem(), fc.integer(), (input, seed) => {
        const problem = problemOf(input)
        const once = JSON.stringify(schedule(problem, { seed, maxSteps: 2_000 }))
        expect(JSON.stringify(schedule(structuredClone(problem), { seed, maxSteps: 2_000 }))).toBe(once)
      }),
      { numRuns: 40 },
    )
  })
})

describe('plans of tiny problems', () => {
  const tinyWith = (slots: number) =>
    randomProblem({ participants: 5, slots, tables: 2, interpreters: 2, pairs: 6 }).map((input) => {
      const problem = problemOf(input)
      return {
        ...problem,
        tables: problem.tables.map(({ id, slots }) => ({ id, slots })),
        participants: problem.participants.map(({ table: _, ...participant }) => participant),
        interpreters: problem.interpreters.map(({ id, slots }) => ({ id, slots })),
        pairs: problem.pairs.map(({ languages: _, ...pair }) => pair),
        rules: { ...problem.rules, maxConsecutive: null, interpreterMaxConsecutive: null },
      }
    })
  const tiny = tinyWith(4)

  it('are as good as the best of all plans, and their bounds are true', () => {
    fc.assert(
      fc.property(tiny, (problem) => {
        const best = bruteForce(problem)
        const plan = schedule(problem)
        const figures = planMetrics(problem, plan)
        expect(figures.requiredMissing).toBe(best.requiredMissing)
        expect(figures.belowMinimum).toBe(best.belowMinimum)
        expect(figures.value - problem.rules.gapPenalty * figures.gaps).toBeCloseTo(best.objective, 6)
        expect(plan.metrics.valueBound).toBeGreaterThanOrEqual(Math.max(...best.values) - 1e-6)
      }),
      { numRuns: 60 },
    )
  })

  it('have at least the gaps that are proved for their value', () => {
    let binding = 0
    fc.assert(
      fc.property(tinyWith(6), fc.integer({ min: 0, max: 30 }), (problem, under) => {
        const compiled = compile(problem)
        const { totals, certificate } = finished(choosePairs(compiled))
        const bound = boundOf(compiled, totals, certificate, { requiredMissing: 0, belowMinimum: 0 })
        const least = gapsBoundAtValue(compiled, totals, certificate, bound - under)
        if (least === 0) return
        binding += 1
        for (const [value, gaps] of bruteForce(problem).fewestGaps) {
          if (value >= bound - under) expect(gaps).toBeGreaterThanOrEqual(least)
        }
      }),
      { numRuns: 12_000, seed: 1 },
    )
    expect(binding).toBeGreaterThan(60)
  })
})
