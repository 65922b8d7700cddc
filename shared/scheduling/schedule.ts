import type { Plan } from '../model/plan.ts'
import type { SchedulingProblem } from '../model/problem.ts'
import { arrange, meetingsOf } from './arrange.ts'
import { compile } from './compile.ts'
import { colour } from './construct.ts'
import { explainUnplaced } from './explain.ts'
import { meetingFigures } from './metrics.ts'
import { emptyTimetable } from './timetable.ts'

/** How far a schedule has got; `share` goes from 0 to 1. */
export type ScheduleProgress = {
  phase: 'bound' | 'construct' | 'improve' | 'arrange'
  value: number
  valueBound?: number
  gaps: number
  share: number
  best?: Plan
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
}

/**
 * Makes a plan in steps. Every step ends after a fraction of a second with the state of things, so that a worker can
 * look at its messages in between; the plan is the generator's result.
 */
export function* scheduleSteps(
  problem: SchedulingProblem,
  options: ScheduleOptions = {},
): Generator<ScheduleProgress, Plan, void> {
  const compiled = compile(problem)
  const timetable = emptyTimetable(compiled)
  const byScore = Array.from({ length: compiled.pairs }, (_, pair) => pair).sort(
    (x, y) =>
      compiled.locked[y]! - compiled.locked[x]! ||
      compiled.required[y]! - compiled.required[x]! ||
      compiled.score[y]! - compiled.score[x]!,
  )
  const degree = new Int32Array(compiled.participants)
  const chosen = byScore.filter((pair) => {
    const a = compiled.a[pair]!
    const b = compiled.b[pair]!
    const wanted = compiled.score[pair]! > 0 || compiled.required[pair] === 1 || compiled.locked[pair] === 1
    if (!wanted || degree[a]! >= compiled.cap[a]! || degree[b]! >= compiled.cap[b]!) return false
    degree[a]! += 1
    degree[b]! += 1
    return true
  })
  colour(timetable, chosen)
  colour(
    timetable,
    byScore.filter((pair) => timetable.slotOf[pair] === -1 && compiled.score[pair]! > 0),
  )
  const meetings = meetingsOf(timetable, arrange(timetable))
  const figures = meetingFigures(problem, meetings)
  yield { phase: 'arrange', value: figures.value, gaps: figures.gaps, share: 1 }
  const plan: Plan = {
    format: 'forum-match/plan@1',
    problem: problem.name,
    seed: options.seed ?? 1,
    meetings,
    unplaced: [],
    metrics: { value: figures.value, gaps: figures.gaps, belowMinimum: figures.belowMinimum },
  }
  return { ...plan, unplaced: explainUnplaced(problem, plan) }
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
