import type { SchedulingProblem } from '../../shared/model/problem.ts'
import type { ScheduleProgress } from '../../shared/scheduling/schedule.ts'
import { acceptGeneration } from '../repositories/generations.ts'
import { generate } from '../workers/engine.ts'
import { createStore, useStore } from './store.ts'

/** A generation goes on while the person looks at other screens; there is at most one at a time. */
export type Generation = {
  forumId: string
  state: 'running' | 'stopping' | 'done' | 'failed'
  startedAt: number
  progress: ScheduleProgress | null
  stop: () => void
  /** Meetings in the plan once it is done. */
  meetings?: number
  problem?: string
}

const generation = createStore<Generation | null>(null)

export const useGeneration = (): Generation | null => useStore(generation)

/** Generates a plan, keeps it and makes it the current one. */
export async function startGeneration(
  forumId: string,
  problem: SchedulingProblem,
  options: { seed: number; timeLimitMs?: number },
): Promise<void> {
  if (generation.get()?.state === 'running') return
  const change = (patch: Partial<Generation>) =>
    generation.set((current) => (current?.forumId === forumId ? { ...current, ...patch } : current))
  const run = generate(problem, options, (progress) => change({ progress }))
  generation.set({
    forumId,
    state: 'running',
    startedAt: performance.now(),
    progress: null,
    stop: () => {
      change({ state: 'stopping' })
      run.stop()
    },
  })
  try {
    const { plan, stopped } = await run.result
    await acceptGeneration(forumId, { problem, plan, stopped })
    change({ state: 'done', meetings: plan.meetings.length })
  } catch (error) {
    console.error(error)
    change({ state: 'failed', problem: error instanceof Error ? error.message : String(error) })
  }
}
