import { proxy, type Remote, wrap } from 'comlink'
import type { ScoringContext } from '../../shared/matching/scores.ts'
import type { ScoredPair } from '../../shared/model/pair.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { SchedulingProblem } from '../../shared/model/problem.ts'
import type { Registrant } from '../../shared/model/registrant.ts'
import type { ScheduleProgress } from '../../shared/scheduling/schedule.ts'
import type { Engine, GenerateOptions } from './engine.worker.ts'

/** One engine for each kind of long work, so that scoring never waits for a generation. */
type Task = 'scoring' | 'scheduling'

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
