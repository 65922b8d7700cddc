import type { CompiledProblem } from './compile.ts'
import { hasBit } from './masks.ts'

/**
 * A locked pair for which no slot is left beside other locked pairs that need the same person, table or interpreter;
 * undefined when each such group fits into its slots (a matching of pairs to slots for each group by itself, which finds
 * at once what trying all choices of slots would take for ever to refute).
 */
export function crowdedOut(compiled: CompiledProblem, locked: readonly number[]): number | undefined {
  const groups = new Map<string, number[]>()
  for (const pair of locked) {
    const needs = [
      `person ${compiled.a[pair]}`,
      `person ${compiled.b[pair]}`,
      `table ${compiled.fixedTable[pair]}`,
      `interpreter ${compiled.fixedInterpreter[pair]}`,
    ]
    for (const need of needs) {
      if (need.endsWith(' -1')) continue
      const group = groups.get(need)
      if (group) group.push(pair)
      else groups.set(need, [pair])
    }
  }
  for (const group of groups.values()) {
    const left = unmatched(compiled, group)
    if (left !== undefined) return left
  }
  return undefined
}

/** The first pair of a group that gets no slot of its own, by augmenting paths (Kuhn 1955). */
function unmatched(compiled: CompiledProblem, group: readonly number[]): number | undefined {
  const { slots, words, pairOpen } = compiled
  const pairIn = new Int32Array(slots).fill(-1)
  const seenBy = new Int32Array(slots).fill(-1)
  const seat = (pair: number, round: number): boolean => {
    for (let slot = 0; slot < slots; slot++) {
      if (seenBy[slot] === round || !hasBit(pairOpen, pair * words, slot)) continue
      seenBy[slot] = round
      if (pairIn[slot] === -1 || seat(pairIn[slot]!, round)) {
        pairIn[slot] = pair
        return true
      }
    }
    return false
  }
  return group.find((pair, round) => !seat(pair, round))
}
