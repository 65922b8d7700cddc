import type { Ledger } from './ledger.ts'
import type { Random } from './random.ts'
import { canPlace } from './timetable.ts'

/** Looks for free slots. `find` gives the one that costs least in gaps (ties at random), or -1; `price` what that costs. */
export type BestSlot = { find: (pair: number) => number; price: () => number }

export function createBestSlot(ledger: Ledger, random: Random): BestSlot {
  const { timetable, gapChange } = ledger
  const { problem, busy, degree, tableUse } = timetable
  const { words, a, b, pairOpen, countsTable, tableCap, cap } = problem
  const { gap } = ledger.prices
  let gaps = 0
  const find = (pair: number): number => {
    const one = a[pair]!
    const two = b[pair]!
    if (degree[one]! >= cap[one]! || degree[two]! >= cap[two]!) return -1
    let best = -1
    let bestChange = Number.POSITIVE_INFINITY
    for (let word = 0; word < words; word++) {
      let free = pairOpen[pair * words + word]! & ~busy[one * words + word]! & ~busy[two * words + word]!
      while (free !== 0) {
        const slot = word * 32 + 31 - Math.clz32(free & -free)
        free &= free - 1
        if (countsTable[pair] === 1 && tableUse[slot]! >= tableCap[slot]!) continue
        const more = gap === 0 ? 0 : gapChange(one, slot, -1) + gapChange(two, slot, -1)
        const change = more + random() * 0.5
        if (change >= bestChange || !canPlace(timetable, pair, slot)) continue
        bestChange = change
        best = slot
        gaps = more
      }
    }
    return best
  }
  return { find, price: () => gaps * gap }
}
