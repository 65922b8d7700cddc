import { createBestSlot } from './best-slot.ts'
import type { Ledger } from './ledger.ts'
import type { Random } from './random.ts'
import { canPlace } from './timetable.ts'

/** Most meetings that change hands one after the other before a chain ends. */
const longestChain = 6

/**
 * A function that gives somebody who lost a meeting the best other one. When all partners with a common free slot are
 * less worth it, a partner's meeting that earns less is pushed out, and whoever loses by that is served next: an
 * ejection chain (Glover 1996). `not` is a pair that must not come back.
 */
export function createCompensation(
  ledger: Ledger,
  movable: readonly number[],
  random: Random,
): (participant: number, not: number) => void {
  const { timetable, prices, gapChange } = ledger
  const { problem, slotOf, at, busy, degree } = timetable
  const { slots, words, a, b, pairOpen, cap, locked } = problem
  const { earn, gap } = prices
  /** A meeting more can at most close one gap of each of the two. */
  const mostSaved = 2 * gap
  const bestSlot = createBestSlot(ledger, random)
  const pairsOf: number[][] = Array.from({ length: problem.participants }, () => [])
  for (const pair of movable.toSorted((x, y) => earn[y]! - earn[x]! || x - y)) {
    pairsOf[a[pair]!]!.push(pair)
    pairsOf[b[pair]!]!.push(pair)
  }
  const otherOf = (pair: number, participant: number): number => (a[pair] === participant ? b[pair]! : a[pair]!)

  const compensate = (participant: number, not: number, left: number): void => {
    if (degree[participant]! >= cap[participant]!) return
    const pairs = pairsOf[participant]!
    let bestGain = 0
    let best = -1
    let bestAt = -1
    for (let index = 0; index < pairs.length; index++) {
      const pair = pairs[index]!
      if (earn[pair]! + mostSaved <= bestGain) break
      if (slotOf[pair]! >= 0 || pair === not) continue
      const partner = otherOf(pair, participant)
      const free = degree[partner]! < cap[partner]! ? bestSlot.find(pair) : -1
      if (free >= 0) {
        const gain = earn[pair]! - bestSlot.price()
        if (gain <= bestGain) continue
        bestGain = gain
        best = pair
        bestAt = free
        continue
      }
      for (let word = 0; word < words; word++) {
        let taken = pairOpen[pair * words + word]! & ~busy[participant * words + word]! & busy[partner * words + word]!
        while (taken !== 0) {
          const slot = word * 32 + 31 - Math.clz32(taken & -taken)
          taken &= taken - 1
          const other = at[partner * slots + slot]!
          let gain = earn[pair]! - earn[other]!
          if (gain + mostSaved <= bestGain || other === not || locked[other] === 1) continue
          if (gap > 0) gain -= gap * gapChange(participant, slot, -1)
          if (gain <= bestGain) continue
          bestGain = gain
          best = pair
          bestAt = slot
        }
      }
    }
    if (best < 0) return
    const partner = otherOf(best, participant)
    const out = at[partner * slots + bestAt]!
    if (out >= 0) ledger.take(out)
    if (!canPlace(timetable, best, bestAt)) {
      if (out >= 0) ledger.put(out, bestAt)
      return
    }
    ledger.put(best, bestAt)
    if (out < 0) return
    const elsewhere = bestSlot.find(out)
    if (elsewhere >= 0) ledger.put(out, elsewhere)
    else if (left > 1) compensate(otherOf(out, partner), best, left - 1)
  }

  return (participant, not) => compensate(participant, not, longestChain)
}
