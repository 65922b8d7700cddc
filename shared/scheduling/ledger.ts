import { gapsOf } from './masks.ts'
import type { Random } from './random.ts'
import { place, type Timetable, unplace } from './timetable.ts'

/** What the search makes small: gaps cost, meetings earn, people below their minimum cost. */
export type Prices = {
  gap: number
  /** What a pair that meets earns. */
  earn: Float64Array
  /** What a participant below its minimum costs. */
  below: number
  /** What a pair earns on top when it meets in its slot of an earlier plan (-1: it did not meet there). */
  stay?: { reward: number; slotOf: Int32Array }
}

/** What a pair earns in a slot. */
export const earnedAt = (prices: Prices, pair: number, slot: number): number =>
  prices.earn[pair]! + (prices.stay?.slotOf[pair] === slot ? prices.stay.reward : 0)

/** What prices make of a timetable, counted afresh. */
export function energyOf(timetable: Timetable, prices: Prices): number {
  const { problem, slotOf, busy, degree } = timetable
  let energy = 0
  for (let pair = 0; pair < slotOf.length; pair++) {
    if (slotOf[pair]! >= 0) energy -= earnedAt(prices, pair, slotOf[pair]!)
  }
  for (let participant = 0; participant < problem.participants; participant++) {
    energy += prices.gap * gapsOf(problem.blocks, busy, participant * problem.words)
    if (degree[participant]! < problem.min[participant]!) energy += prices.below
  }
  return energy
}

/** A timetable with its energy, and changes to it that are pending until they are decided on. */
export type Ledger = {
  timetable: Timetable
  prices: Prices
  /** Energy with the changes that are kept. */
  energy: () => number
  /** Energy of the changes since the last decision. */
  pending: () => number
  put: (pair: number, slot: number) => void
  take: (pair: number) => void
  /** Keeps the pending changes when they lower the energy, or by chance at a temperature above zero (Metropolis). */
  decide: (temperature: number, random: Random) => boolean
  takeBack: () => void
  /** Books a change that was made to the timetable without `put` and `take`. */
  book: (change: number) => void
  /** Change in gaps when a participant's busy slots `one` and `two` (-1: none) are both turned over. */
  gapChange: (participant: number, one: number, two: number) => number
}

export function createLedger(timetable: Timetable, prices: Prices): Ledger {
  const { problem, slotOf, busy, degree } = timetable
  const { words, blocks, a, b, min } = problem
  const probe = new Int32Array(words)
  const journal: number[] = []
  let energy = energyOf(timetable, prices)
  let pending = 0
  const costOf = (participant: number): number =>
    prices.gap * gapsOf(blocks, busy, participant * words) +
    (degree[participant]! < min[participant]! ? prices.below : 0)
  const takeBack = () => {
    for (let index = journal.length - 2; index >= 0; index -= 2) {
      const pair = journal[index]!
      if (slotOf[pair]! >= 0) unplace(timetable, pair)
      if (journal[index + 1]! >= 0) place(timetable, pair, journal[index + 1]!)
    }
    pending = 0
    journal.length = 0
  }
  return {
    timetable,
    prices,
    energy: () => energy,
    pending: () => pending,
    put(pair, slot) {
      const one = a[pair]!
      const two = b[pair]!
      pending -= costOf(one) + costOf(two) + earnedAt(prices, pair, slot)
      place(timetable, pair, slot)
      pending += costOf(one) + costOf(two)
      journal.push(pair, -1)
    },
    take(pair) {
      const one = a[pair]!
      const two = b[pair]!
      const slot = slotOf[pair]!
      pending -= costOf(one) + costOf(two) - earnedAt(prices, pair, slot)
      unplace(timetable, pair)
      pending += costOf(one) + costOf(two)
      journal.push(pair, slot)
    },
    decide(temperature, random) {
      const kept = pending <= 0 || (temperature > 0 && random() < Math.exp(-pending / temperature))
      if (!kept) {
        takeBack()
        return false
      }
      energy += pending
      pending = 0
      journal.length = 0
      return true
    },
    takeBack,
    book(change) {
      energy += change
    },
    gapChange(participant, one, two) {
      const offset = participant * words
      for (let word = 0; word < words; word++) probe[word] = busy[offset + word]!
      probe[one >>> 5]! ^= 1 << (one & 31)
      if (two >= 0) probe[two >>> 5]! ^= 1 << (two & 31)
      return gapsOf(blocks, probe, 0) - gapsOf(blocks, busy, offset)
    },
  }
}
