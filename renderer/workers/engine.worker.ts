import { expose } from 'comlink'
import { z } from 'zod'
import { rankedPairs } from '../../shared/matching/rank.ts'
import { type ScoringContext, scoreAll } from '../../shared/matching/scores.ts'
import type { ScoredPair } from '../../shared/model/pair.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { SchedulingProblem } from '../../shared/model/problem.ts'
import type { Registrant } from '../../shared/model/registrant.ts'
import { type ScheduleProgress, scheduleSteps } from '../../shared/scheduling/schedule.ts'

z.config({ jitless: true })

/** Lets the messages that have come in meanwhile be heard. */
const turn = (): Promise<void> =>
  new Promise((settle) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      settle()
    }
    port2.postMessage(null)
  })

/** Pairs sent at once: some tens of milliseconds for the window. */
const portion = 2000

let stopping = false

export type GenerateOptions = { seed: number; timeLimitMs?: number; previous?: Plan }

const engine = {
  /**
   * Registrants → pairs with reasons, best first; with `top` only the best so many of each registrant. They go over in
   * portions, because a window stands still while it takes a large message in.
   */
  score: async (
    registrants: Registrant[],
    context: ScoringContext,
    top: number | undefined,
    onPortion: (pairs: ScoredPair[]) => Promise<void> | void,
  ): Promise<void> => {
    const pairs = rankedPairs(scoreAll(registrants, context), top)
    for (let from = 0; from < pairs.length; from += portion) await onPortion(pairs.slice(from, from + portion))
  },

  /** A plan; `onProgress` hears how far it has got. `stop` ends it early with the best plan so far. */
  generate: async (
    problem: SchedulingProblem,
    options: GenerateOptions,
    onProgress: (progress: ScheduleProgress) => void,
  ): Promise<{ plan: Plan; stopped: boolean }> => {
    stopping = false
    const steps = scheduleSteps(problem, { ...options, now: () => performance.now(), shouldStop: () => stopping })
    for (;;) {
      const step = steps.next()
      if (step.done) return { plan: step.value, stopped: stopping }
      const { best: _, ...figures } = step.value
      onProgress(figures)
      await turn()
    }
  },

  stop: (): void => {
    stopping = true
  },
}

export type Engine = typeof engine

expose(engine)
