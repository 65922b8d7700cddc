import { describe, expect, it } from 'vitest'
import { schedule } from '../../../../shared/scheduling/schedule.ts'
import { verifyPlan } from '../../../../shared/scheduling/verify.ts'
import { shapedProblem, shapes, verdictOf } from './support.ts'

describe.each(shapes)('a plan for the shape %s', (shape) => {
  const problem = shapedProblem(shape, 1)
  const plan = schedule(problem, { seed: 1, maxSteps: 20_000 })

  it('breaks no hard rule, says the independent checker', () => {
    const verdict = verdictOf(problem, plan)
    expect(verdict.broken).toEqual([])
    expect(verdict.requiredMissing).toBe(0)
  })

  it('passes the own checker too', () => {
    expect(verifyPlan(problem, plan)).toEqual([])
  })
})
