import { pairKey } from '../model/pair.ts'
import type { Plan } from '../model/plan.ts'
import type { CompiledProblem } from './compile.ts'

/** The slot of each pair in an earlier plan, -1 where it did not meet or the slot is gone. */
export function homeSlots(problem: CompiledProblem, previous: Pick<Plan, 'meetings'>): Int32Array {
  const home = new Int32Array(problem.pairs).fill(-1)
  for (const meeting of previous.meetings) {
    const pair = problem.pairIndex.get(pairKey(meeting.a, meeting.b))
    const slot = problem.slotIndex.get(meeting.slot)
    if (pair !== undefined && slot !== undefined) home[pair] = slot
  }
  return home
}
