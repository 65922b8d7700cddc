import { expose } from 'comlink'
import { z } from 'zod'
import { rankedPairs } from '../../shared/matching/rank.ts'
import { type PairScores, reweigh, type ScoringContext, scoreAll } from '../../shared/matching/scores.ts'
import type { ForumRules } from '../../shared/model/event.ts'
import type { ScoredPair } from '../../shared/model/pair.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { SchedulingProblem } from '../../shared/model/problem.ts'
import type { Registrant } from '../../shared/model/registrant.ts'
import { type Diagnosis, diagnose } from '../../shared/scheduling/diagnose.ts'
import type { Disruption } from '../../shared/scheduling/disruption.ts'
import { type Explanation, explainUnplaced } from '../../shared/scheduling/explain.ts'
import { type FairnessReport, fairness } from '../../shared/scheduling/fairness.ts'
import { type RepairOption, type RepairOptions, repair } from '../../shared/scheduling/repair.ts'
import { type ScheduleProgress, scheduleSteps } from '../../shared/scheduling/schedule.ts'
import { type NoShow, substituteMeetings } from '../../shared/scheduling/substitute-meetings.ts'
import { inPortions, turn } from './turn.ts'

z.config({ jitless: true })

/** Pairs sent at once: some tens of milliseconds for the window. */
const portion = 2000

/** Progress is told so often: faster than that nobody can read, and the window would do nothing but listen. */
const tellEveryMs = 100

let stopping = false

/** The scores of last time: other weights need no new scoring. */
let scores: PairScores | null = null

type Portions = (pairs: ScoredPair[]) => Promise<void> | void

const send = (pairs: readonly ScoredPair[], onPortion: Portions): Promise<void> => inPortions(pairs, portion, onPortion)

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
    onPortion: Portions,
  ): Promise<void> => {
    scores = scoreAll(registrants, context)
    await send(rankedPairs(scores, top), onPortion)
  },

  /** The pairs scored last under other weights and another minimum score; false when nothing has been scored yet. */
  reweigh: async (
    rules: Pick<ForumRules, 'weights' | 'minimumScore'>,
    top: number | undefined,
    onPortion: Portions,
  ): Promise<boolean> => {
    if (!scores) return false
    const event = { ...scores.event, rules: { ...scores.event.rules, ...rules } }
    scores = reweigh({ ...scores, event }, rules.weights)
    await send(rankedPairs(scores, top), onPortion)
    return true
  },

  /** What a problem is short of before anything is planned. */
  diagnose: (problem: SchedulingProblem): Diagnosis[] => diagnose(problem),

  /** Why a plan leaves out what it leaves out, and who came off worst. */
  assess: (
    problem: SchedulingProblem,
    plan: Pick<Plan, 'meetings'>,
  ): { unplaced: Explanation[]; fairness: FairnessReport } => ({
    unplaced: explainUnplaced(problem, plan),
    fairness: fairness(problem, plan),
  }),

  /** Why some of the pairs that a plan leaves out are left out. */
  explain: (
    problem: SchedulingProblem,
    plan: Pick<Plan, 'meetings'>,
    pairs: readonly { a: string; b: string }[],
  ): Explanation[] => explainUnplaced(problem, plan, pairs),

  /** A plan; `onProgress` hears how far it has got. `stop` ends it early with the best plan so far. */
  generate: async (
    problem: SchedulingProblem,
    options: GenerateOptions,
    onProgress: (progress: ScheduleProgress) => void,
  ): Promise<{ plan: Plan; stopped: boolean }> => {
    stopping = false
    let told = 0
    const steps = scheduleSteps(problem, { ...options, now: () => performance.now(), shouldStop: () => stopping })
    for (;;) {
      const step = steps.next()
      if (step.done) return { plan: step.value, stopped: stopping }
      if (performance.now() - told >= tellEveryMs) {
        told = performance.now()
        onProgress(step.value)
      }
      await turn()
    }
  },

  /** Ways to go on after something happened, see `repair`. */
  repair: (problem: SchedulingProblem, plan: Plan, disruption: Disruption, options: RepairOptions): RepairOption[] =>
    repair(problem, plan, disruption, options),

  /** Who could take the place of somebody who does not appear, see `substituteMeetings`. */
  substitutes: (
    problem: SchedulingProblem,
    plan: Pick<Plan, 'meetings'>,
    absent: string,
    slot: string,
    most: number,
  ): NoShow | null => substituteMeetings(problem, plan, absent, slot, most),

  stop: (): void => {
    stopping = true
  },
}

export type Engine = typeof engine
export type Assessment = ReturnType<Engine['assess']>

expose(engine)
