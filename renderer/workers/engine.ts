import { proxy, type Remote, releaseProxy, wrap } from 'comlink'
import type { ScoringContext } from '../../shared/matching/scores.ts'
import type { ForumRules } from '../../shared/model/event.ts'
import type { ScoredPair } from '../../shared/model/pair.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { SchedulingProblem } from '../../shared/model/problem.ts'
import type { Registrant } from '../../shared/model/registrant.ts'
import type { Diagnosis } from '../../shared/scheduling/diagnose.ts'
import type { Disruption } from '../../shared/scheduling/disruption.ts'
import type { Explanation } from '../../shared/scheduling/explain.ts'
import type { RepairOption, RepairOptions } from '../../shared/scheduling/repair.ts'
import type { ScheduleProgress } from '../../shared/scheduling/schedule.ts'
import type { NoShow } from '../../shared/scheduling/substitute-meetings.ts'
import type { Assessment, Engine, GenerateOptions } from './engine.worker.ts'

/** One engine for each kind of long work, so that scoring never waits for a generation. */
type Task = 'scoring' | 'scheduling' | 'checking'

const running = new Map<Task, Remote<Engine>>()

const startWorker = (): Worker => new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })

function engineFor(task: Task): Remote<Engine> {
  const known = running.get(task)
  if (known) return known
  const engine = wrap<Engine>(startWorker())
  running.set(task, engine)
  return engine
}

/** Scores pairs in the background, see `scorePairs`. */
export async function score(registrants: Registrant[], context: ScoringContext, top?: number): Promise<ScoredPair[]> {
  const pairs: ScoredPair[] = []
  const take = (portion: ScoredPair[]) => {
    for (const pair of portion) pairs.push(pair)
  }
  await engineFor('scoring').score(registrants, context, top, proxy(take))
  return pairs
}

/** The pairs scored last under other weights; null when the engine has not scored anything yet. */
export async function rescore(
  rules: Pick<ForumRules, 'weights' | 'minimumScore'>,
  top?: number,
): Promise<ScoredPair[] | null> {
  const pairs: ScoredPair[] = []
  const take = (portion: ScoredPair[]) => {
    for (const pair of portion) pairs.push(pair)
  }
  const known = await engineFor('scoring').reweigh(rules, top, proxy(take))
  return known ? pairs : null
}

/** What a problem is short of, found in the background. */
export const diagnoseProblem = (problem: SchedulingProblem): Promise<Diagnosis[]> =>
  engineFor('checking').diagnose(problem)

/** What a plan leaves out and why, and who came off worst, found in the background. */
export const assessPlan = (problem: SchedulingProblem, plan: Pick<Plan, 'meetings'>): Promise<Assessment> =>
  engineFor('checking').assess(problem, plan)

/** Why some of the pairs that a plan leaves out are left out, found in the background. */
export const explainPairs = (
  problem: SchedulingProblem,
  plan: Pick<Plan, 'meetings'>,
  pairs: readonly { a: string; b: string }[],
): Promise<Explanation[]> => engineFor('checking').explain(problem, plan, pairs)

/** Who could take the place of somebody who does not appear in a slot, found in the background. */
export const findSubstitutes = (
  problem: SchedulingProblem,
  plan: Pick<Plan, 'meetings'>,
  absent: string,
  slot: string,
  most: number,
): Promise<NoShow | null> => engineFor('checking').substitutes(problem, plan, absent, slot, most)

/** Makes a plan in the background. `stop` answers within a second and keeps the best plan so far. */
export function generate(
  problem: SchedulingProblem,
  options: GenerateOptions,
  onProgress: (progress: ScheduleProgress) => void,
): { result: Promise<{ plan: Plan; stopped: boolean }>; stop: () => void } {
  const engine = engineFor('scheduling')
  return {
    result: engine.generate(problem, options, proxy(onProgress)),
    stop: () => void engine.stop(),
  }
}

/**
 * Works out ways to repair a plan in the background, see `repair`. Each has a worker of its own: `stop` ends it at once
 * and the result never settles.
 */
export function repairPlan(
  problem: SchedulingProblem,
  plan: Plan,
  disruption: Disruption,
  options: RepairOptions,
): { result: Promise<RepairOption[]>; stop: () => void } {
  const worker = startWorker()
  const engine = wrap<Engine>(worker)
  const stop = () => {
    engine[releaseProxy]()
    worker.terminate()
  }
  const result = engine.repair(problem, plan, disruption, options).finally(() => worker.terminate())
  return { result, stop }
}
