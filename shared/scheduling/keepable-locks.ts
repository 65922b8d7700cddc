import { pairKey } from '../model/pair.ts'
import type { SchedulingProblem } from '../model/problem.ts'
import { lockFaults } from './check-locks.ts'

/**
 * The problem without the locks that what happened has made impossible: those of `held` pairs all stay, and of the
 * others as many as can be kept together with them, in their order.
 */
export function withKeepableLocks(problem: SchedulingProblem, held: (key: string) => boolean): SchedulingProblem {
  const isHeld = (lock: SchedulingProblem['locked'][number]) => held(pairKey(lock.a, lock.b))
  let locked = problem.locked.filter(isHeld)
  for (const lock of problem.locked) {
    if (isHeld(lock)) continue
    const more = [...locked, lock]
    if (lockFaults({ ...problem, locked: more }).length === 0) locked = more
  }
  return { ...problem, locked }
}
