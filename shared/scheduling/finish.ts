import type { Plan, PlanMetrics } from '../model/plan.ts'
import { type Arrangement, meetingsOf } from './arrange.ts'
import { type Allowance, boundOf, loweredToGrain, scoreGrain } from './bound.ts'
import type { Choice } from './choice.ts'
import type { CompiledProblem } from './compile.ts'
import { explainLeftOut } from './explain.ts'
import { gapsBoundAtValue, gapsBoundOf } from './gap-bound.ts'
import { meetingFigures, rounded } from './metrics.ts'
import type { Timetable } from './timetable.ts'

/**
 * The best proved bound on the value of plans that leave out no more required pairs, and have no more participants below
 * their minimum, than `allowance` says: those that could be better than a plan with these figures.
 */
export function valueBoundFor(problem: CompiledProblem, choice: Choice, allowance: Allowance): number {
  const { totals, certificate, unconditional } = choice
  const bound = Math.min(
    boundOf(problem, totals, certificate, allowance),
    boundOf(problem, totals, unconditional, allowance),
  )
  return loweredToGrain(bound, scoreGrain(problem))
}

/** Writes a timetable down as a plan, with its figures, what they prove, and why pairs were left out. */
export function finishPlan(timetable: Timetable, arrangement: Arrangement, choice: Choice, seed: number): Plan {
  const compiled = timetable.problem
  const { problem } = compiled
  const meetings = meetingsOf(timetable, arrangement)
  const figures = meetingFigures(problem, meetings)
  const valueBound = Math.max(figures.value, rounded(valueBoundFor(compiled, choice, figures)))
  const allRequired = problem.pairs.length > 0 && problem.pairs.every((pair) => pair.required)
  const gapsBound = allRequired && figures.requiredMissing === 0 ? gapsBoundOf(compiled, () => true) : undefined
  const complete = figures.requiredMissing === 0 && figures.belowMinimum === 0
  const atValue = complete ? gapsBoundAtValue(compiled, choice.totals, choice.certificate, figures.value) : undefined
  const valueMet = valueBound - figures.value <= 1e-9 * Math.max(1, Math.abs(valueBound))
  const optimal = valueMet && (gapsBound === undefined || gapsBound === figures.gaps)
  const metrics: PlanMetrics = {
    value: figures.value,
    valueBound,
    gaps: figures.gaps,
    ...(gapsBound === undefined ? {} : { gapsBound }),
    ...(atValue === undefined ? {} : { gapsBoundAtValue: atValue }),
    proof: optimal ? 'optimal' : 'bound',
    belowMinimum: figures.belowMinimum,
  }
  const unplaced = explainLeftOut(timetable)
  return { format: 'forum-match/plan@1', problem: problem.name, seed, meetings, unplaced, metrics }
}
