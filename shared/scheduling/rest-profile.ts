import type { CompiledProblem } from './compile.ts'
import { hasBit } from './masks.ts'

/**
 * How many meetings with an interpreter each slot should hold so that as many as possible fit into the day: every
 * interpreter works as much as the limit on meetings in a row allows and rests where fewest others rest. Exact for each
 * interpreter by dynamic programming over slot and length of the run; maxima per day are not looked at.
 */
export function interpreterProfile(problem: CompiledProblem): Int32Array {
  const { slots, words, interpreters, interpreterOpen, blocks } = problem
  const limit = problem.problem.rules.interpreterMaxConsecutive ?? slots
  const profile = new Int32Array(slots)
  const resting = new Float64Array(slots)
  const width = Math.min(limit, slots) + 1
  const best = new Float64Array((slots + 1) * width)
  const from = new Int32Array((slots + 1) * width)
  for (let person = 0; person < interpreters; person++) {
    best.fill(Number.NEGATIVE_INFINITY)
    best[0] = 0
    for (let slot = 0; slot < slots; slot++) {
      const fresh = !hasBit(blocks.continues, 0, slot)
      for (let run = 0; run < width; run++) {
        const worth = best[slot * width + run]!
        if (worth === Number.NEGATIVE_INFINITY) continue
        const before = fresh ? 0 : run
        const rest = worth - resting[slot]! / (interpreters * slots + 1)
        if (rest > best[(slot + 1) * width]!) {
          best[(slot + 1) * width] = rest
          from[(slot + 1) * width] = run
        }
        if (before + 1 >= width || !hasBit(interpreterOpen, person * words, slot)) continue
        const at = (slot + 1) * width + before + 1
        if (worth + 1 > best[at]!) {
          best[at] = worth + 1
          from[at] = run
        }
      }
    }
    let run = 0
    for (let other = 1; other < width; other++)
      if (best[slots * width + other]! > best[slots * width + run]!) run = other
    for (let slot = slots; slot > 0; slot--) {
      if (run > 0) profile[slot - 1]! += 1
      else resting[slot - 1]! += 1
      run = from[slot * width + run]!
    }
  }
  return profile
}
