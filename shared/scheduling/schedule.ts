import type { Plan } from '../model/plan.ts'
import type { SchedulingProblem } from '../model/problem.ts'
import { arrange, noWishes, refill, wishesOf } from './arrange.ts'
import { choosePairs } from './choice.ts'
import { compile } from './compile.ts'
import { finishPlan, valueBoundFor } from './finish.ts'
import { rounded } from './metrics.ts'
import { construct, improve, keepAndFill, keepsLocks, placeLocked, stepsFor, type Work } from './phases.ts'
import { randomFrom } from './random.ts'
import { restore, snapshotOf } from './standing.ts'
import { emptyTimetable } from './timetable.ts'

/** How far a schedule has got; `share` goes from 0 to 1. */
export type ScheduleProgress = {
  phase: 'bound' | 'construct' | 'improve' | 'arrange'
  value: number
  valueBound?: number
  gaps: number
  share: number
}

export type ScheduleOptions = {
  /** Any integer; the same problem, seed and number of steps give the same plan. Default 1. */
  seed?: number
  /** Most steps of the search; left out, a number that fits the size of the problem. */
  maxSteps?: number
  /** The host's clock in milliseconds; needed for `timeLimitMs`. */
  now?: () => number
  timeLimitMs?: number
  onProgress?: (progress: ScheduleProgress) => void
  /** Asked several times a second; when it says yes the best plan so far is finished and returned. */
  shouldStop?: () => boolean
  /** A plan whose meetings should stay where they are as far as the problem still allows. */
  previous?: Plan
  /**
   * With `previous`: what moving or cancelling one of its meetings has to gain, in points of score. Left out: meetings
   * move only for a required pair or for somebody's minimum.
   */
  movePrice?: number
  /** With `previous`: another plan to start the search from, for example one that was already repaired. */
  startFrom?: Plan
}

/**
 * Makes a plan in steps. Every step ends after a fraction of a second with the state of things, so that a worker can
 * look at its messages in between; the plan is the generator's result.
 */
export function* scheduleSteps(
  problem: SchedulingProblem,
  options: ScheduleOptions = {},
): Generator<ScheduleProgress, Plan, void> {
  const began = options.now?.() ?? 0
  let stopped = false
  const late = () =>
    options.now !== undefined && options.timeLimitMs !== undefined && options.now() - began >= options.timeLimitMs
  const stop = () => {
    stopped = stopped || late() || (options.shouldStop?.() ?? false)
    return stopped
  }
  const compiled = compile(problem)
  const choosing = choosePairs(compiled, late)
  let next = choosing.next()
  for (; !next.done; next = choosing.next()) yield { phase: 'bound', value: 0, gaps: 0, share: 0 }
  const choice = next.value
  const timetable = emptyTimetable(compiled)
  construct(timetable, choice, options.startFrom ?? options.previous)
  const best = snapshotOf(timetable)
  const work: Work = {
    timetable,
    random: randomFrom(options.seed ?? 1),
    choice,
    best,
    valueBound: valueBoundFor(compiled, choice, best.standing),
    steps: options.maxSteps ?? stepsFor(compiled, choice),
  }
  const state = (phase: ScheduleProgress['phase'], share: number): ScheduleProgress => {
    const { value, gaps } = work.best.standing
    return { phase, value: rounded(value), valueBound: rounded(work.valueBound), gaps, share }
  }
  yield state('construct', 0.05)
  const improving = options.previous ? keepAndFill(work, options.previous, options.movePrice) : improve(work)
  for (let step = improving.next(); !step.done && !stop(); step = improving.next()) {
    yield state('improve', 0.05 + 0.9 * step.value)
  }
  restore(timetable, work.best.slotOf)
  const wishes = options.previous ? wishesOf(compiled, options.previous) : noWishes
  let arrangement = refill(timetable, arrange(timetable, wishes), wishes)
  if (!keepsLocks(timetable)) {
    restore(timetable, new Int32Array(compiled.pairs).fill(-1))
    placeLocked(timetable)
    arrangement = refill(timetable, arrange(timetable, wishes), wishes, true)
  }
  yield state('arrange', 1)
  return finishPlan(timetable, arrangement, choice, options.seed ?? 1)
}

/** Makes a plan for a problem. It breaks no hard rule of a problem that `checkProblem` accepts. */
export function schedule(problem: SchedulingProblem, options: ScheduleOptions = {}): Plan {
  const steps = scheduleSteps(problem, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    options.onProgress?.(step.value)
  }
}
