import { useLiveQuery } from 'dexie-react-hooks'
import type { Plan } from '../../shared/model/plan.ts'
import type { SchedulingProblem } from '../../shared/model/problem.ts'
import { database } from '../database/database.ts'
import { intent } from '../database/journal.ts'
import type { GenerationRow } from '../database/rows.ts'
import { replaceMeetings } from './meetings.ts'

/** Keeps what the scheduler made and makes it the current plan, as one step. */
export const acceptGeneration = (
  forumId: string,
  generation: { problem: SchedulingProblem; plan: Plan; stopped: boolean },
): Promise<void> => {
  const name = { key: 'shell:history.generate', params: { count: generation.plan.meetings.length } }
  return intent(forumId, name, async () => {
    const row: GenerationRow = {
      forumId,
      id: crypto.randomUUID(),
      madeAt: new Date().toISOString(),
      seed: generation.plan.seed,
      ...generation,
    }
    await database.generations.add(row)
    await replaceMeetings(forumId, generation.plan.meetings, name)
  })
}

/** Makes an earlier generation the current plan again. */
export const returnToGeneration = async (forumId: string, id: string): Promise<void> => {
  const row = await database.generations.get([forumId, id])
  if (!row) return
  await replaceMeetings(forumId, row.plan.meetings, {
    key: 'shell:history.returnToGeneration',
    params: { count: row.plan.meetings.length },
  })
}

/** The generations of a forum, newest first; undefined while they are read. */
export const useGenerations = (forumId: string): GenerationRow[] | undefined =>
  useLiveQuery(
    async () =>
      (await database.generations.where({ forumId }).toArray()).sort((a, b) => b.madeAt.localeCompare(a.madeAt)),
    [forumId],
  )
