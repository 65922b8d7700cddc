import type { SchedulingProblem } from '../model/problem.ts'
import { type CompiledProblem, compile } from './compile.ts'
import { hasBit } from './masks.ts'

/**
 * Fewest gaps that one person can have with exactly `meetings` meetings in the slots that `open` allows; 0 when so many
 * do not fit. Dynamic programming over slots, counting meetings, with the state of the present block: nothing yet, in a
 * run of meetings, or waiting after one.
 */
export function fewestGaps(problem: CompiledProblem, open: (slot: number) => boolean, meetings: number): number {
  const { slots, blocks } = problem
  const nothing = 0
  const running = 1
  const waiting = 2
  const never = 1 << 20
  let best = new Int32Array(3 * (meetings + 1)).fill(never)
  best[nothing] = 0
  for (let slot = 0; slot < slots; slot++) {
    const next = new Int32Array(best.length).fill(never)
    const fresh = !hasBit(blocks.continues, 0, slot)
    for (let count = 0; count <= meetings; count++) {
      for (let state = 0; state < 3; state++) {
        const gaps = best[3 * count + state]!
        if (gaps === never) continue
        const before = fresh ? nothing : state
        const idle = 3 * count + (before === nothing ? nothing : waiting)
        next[idle] = Math.min(next[idle]!, gaps)
        if (count === meetings || !open(slot)) continue
        const busy = 3 * (count + 1) + running
        next[busy] = Math.min(next[busy]!, gaps + (before === waiting ? 1 : 0))
      }
    }
    best = next
  }
  const fewest = Math.min(...best.subarray(3 * meetings, 3 * meetings + 3))
  return fewest === never ? 0 : fewest
}

/**
 * A lower bound on the gaps of every timetable in which exactly these pairs meet: each participant's fewest gaps by
 * itself, over the slots in which it could meet anybody, added up.
 */
export function gapsBoundOf(problem: CompiledProblem, meets: (pair: number) => boolean): number {
  const { participants, pairStart, pairList, pairOpen, words } = problem
  let bound = 0
  const union = new Int32Array(words)
  for (let participant = 0; participant < participants; participant++) {
    union.fill(0)
    let meetings = 0
    for (let at = pairStart[participant]!; at < pairStart[participant + 1]!; at++) {
      const pair = pairList[at]!
      if (!meets(pair)) continue
      meetings += 1
      for (let word = 0; word < words; word++) union[word]! |= pairOpen[pair * words + word]!
    }
    if (meetings > 1) bound += fewestGaps(problem, (slot) => hasBit(union, 0, slot), meetings)
  }
  return bound
}

/**
 * A proved lower bound on the gaps of any plan that leaves nobody out, for a problem in which every pair is required;
 * undefined for other problems, because leaving a meeting out can save a gap.
 */
export function lowerBoundGaps(problem: SchedulingProblem): number | undefined {
  if (problem.pairs.length === 0 || problem.pairs.some((pair) => !pair.required)) return undefined
  return gapsBoundOf(compile(problem), () => true)
}
