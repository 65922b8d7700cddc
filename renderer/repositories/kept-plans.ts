import { pairKey } from '../../shared/model/pair.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { SchedulingProblem } from '../../shared/model/problem.ts'
import { planDifference } from '../../shared/scheduling/difference.ts'
import { planMetrics } from '../../shared/scheduling/metrics.ts'
import { database } from '../database/database.ts'
import { intent } from '../database/journal.ts'
import { plainMeeting, readMeetings } from './meetings.ts'
import { planOf } from './problem.ts'

/**
 * Keeps the plan on the board beside the generated ones, so that a new generation does not lose what was shaped by
 * hand. A plan that is kept already is not kept twice.
 */
export const keepPlan = (forumId: string, problem: SchedulingProblem, seed: number): Promise<void> =>
  intent(forumId, { key: 'board:history.keep' }, async () => {
    const meetings = (await readMeetings(forumId)).map(plainMeeting)
    if (meetings.length === 0) return
    const kept = await database.generations.where({ forumId }).toArray()
    const isKept = kept.some((row) => {
      const { moved, added, cancelled } = planDifference(row.plan, { meetings })
      return moved.length + added.length + cancelled.length === 0
    })
    if (isKept) return
    const met = new Set(meetings.map(({ a, b }) => pairKey(a, b)))
    const latest = kept.sort((x, y) => x.madeAt.localeCompare(y.madeAt)).at(-1)
    const { value, gaps, belowMinimum } = planMetrics(problem, { meetings })
    const plan: Plan = {
      ...planOf(meetings, seed),
      problem: problem.name,
      unplaced: latest?.plan.unplaced.filter(({ a, b }) => !met.has(pairKey(a, b))) ?? [],
      metrics: { value, gaps, belowMinimum },
    }
    const madeAt = new Date().toISOString()
    await database.generations.add({ forumId, id: crypto.randomUUID(), madeAt, seed, stopped: false, problem, plan })
  })
