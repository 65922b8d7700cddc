import { gapsOf, hasBit } from './masks.ts'
import type { Random } from './random.ts'
import {
  canPlace,
  consecutiveAllows,
  countInterpreters,
  interpretersSuffice,
  place,
  resourcesAllow,
  type Timetable,
  unplace,
} from './timetable.ts'

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

/**
 * One step at a time over neighbouring timetables. All of them obey the hard rules. `energy` is what `Prices` make of
 * the present timetable; every step keeps it up to date.
 */
export type Search = {
  timetable: Timetable
  energy: () => number
  /** Tries to move a chain of meetings between two slots; nobody gains or loses a meeting. */
  kempe: (temperature: number) => void
  /** Tries to place a pair, ejecting what is in its way and placing that elsewhere. */
  insert: (pair: number, temperature: number) => void
  /** Tries to take a meeting out. */
  remove: (pair: number, temperature: number) => void
}

export function createSearch(timetable: Timetable, prices: Prices, movable: readonly number[], random: Random): Search {
  const { problem, slotOf, at, busy, degree, tableUse } = timetable
  const { slots, words, blocks, a, b, pairOpen, countsTable, tableCap, interpreterClass, units, cap, min } = problem
  const limited = problem.problem.rules.maxConsecutive !== null
  const classes = problem.rows.classes
  const net = new Int32Array(classes)
  const chain = new Int32Array(problem.participants + 2)
  const probe = new Int32Array(words)
  const list = Int32Array.from(movable)
  const { stay } = prices
  let energy = energyOf(timetable, prices)

  const accepts = (change: number, temperature: number): boolean =>
    change <= 0 || (temperature > 0 && random() < Math.exp(-change / temperature))

  /** Change in gaps when a participant's busy slots `one` and `two` are both turned over. */
  const gapChange = (participant: number, one: number, two: number): number => {
    const offset = participant * words
    for (let word = 0; word < words; word++) probe[word] = busy[offset + word]!
    probe[one >>> 5]! ^= 1 << (one & 31)
    if (two >= 0) probe[two >>> 5]! ^= 1 << (two & 31)
    return gapsOf(blocks, probe, 0) - gapsOf(blocks, busy, offset)
  }

  const staysShort = (participant: number, lost: number, gained: number): boolean => {
    if (!limited) return true
    busy[participant * words + (lost >>> 5)]! ^= 1 << (lost & 31)
    const fits = consecutiveAllows(timetable, participant, gained)
    busy[participant * words + (lost >>> 5)]! ^= 1 << (lost & 31)
    return fits
  }

  const interpretersAllowSwap = (from: number, to: number): boolean => {
    let any = false
    for (let group = 0; group < classes; group++) {
      if (net[group] === 0) continue
      any = true
      countInterpreters(timetable, group, from, -net[group]!)
      countInterpreters(timetable, group, to, net[group]!)
    }
    if (!any) return true
    let fits = true
    for (let group = 0; group < classes && fits; group++) {
      if (net[group] === 0) continue
      fits = interpretersSuffice(timetable, group, from) && interpretersSuffice(timetable, group, to)
    }
    if (fits) return true
    for (let group = 0; group < classes; group++) {
      if (net[group] === 0) continue
      countInterpreters(timetable, group, from, net[group]!)
      countInterpreters(timetable, group, to, -net[group]!)
    }
    return false
  }

  const kempe = (temperature: number): void => {
    const pair = list[(random() * list.length) | 0]!
    const from = slotOf[pair]!
    if (from < 0) return
    let to = (random() * (slots - 1)) | 0
    if (to >= from) to += 1
    if (!hasBit(pairOpen, pair * words, to)) return
    let length = 1
    chain[0] = pair
    let tables = countsTable[pair]!
    if (classes > 0) net.fill(0)
    if (interpreterClass[pair]! >= 0) net[interpreterClass[pair]!]! += 1
    let change = 0
    let closed = false
    for (let side = 0; side < 2 && !closed; side++) {
      let participant = side === 0 ? a[pair]! : b[pair]!
      let target = to
      for (;;) {
        const next = at[participant * slots + target]!
        if (next === -1) {
          const lost = target === to ? from : to
          if (!staysShort(participant, lost, target)) return
          change += gapChange(participant, from, to)
          break
        }
        if (next === pair) {
          closed = true
          break
        }
        target = target === to ? from : to
        if (!hasBit(pairOpen, next * words, target)) return
        chain[length] = next
        length += 1
        const sign = target === to ? 1 : -1
        tables += sign * countsTable[next]!
        if (interpreterClass[next]! >= 0) net[interpreterClass[next]!]! += sign
        participant = a[next] === participant ? b[next]! : a[next]!
      }
    }
    change *= prices.gap
    if (stay) {
      for (let index = 0; index < length; index++) {
        const home = stay.slotOf[chain[index]!]!
        if (home === from || home === to) change += home === slotOf[chain[index]!] ? stay.reward : -stay.reward
      }
    }
    if (!accepts(change, temperature)) return
    if (tables > 0 && tableUse[to]! + tables > tableCap[to]!) return
    if (tables < 0 && tableUse[from]! - tables > tableCap[from]!) return
    if (units > 0 && !unitsAllowSwap(timetable, chain, length, from, to)) return
    if (classes > 0 && !interpretersAllowSwap(from, to)) return
    tableUse[to]! += tables
    tableUse[from]! -= tables
    swapInPlace(timetable, chain, length, from, to)
    energy += change
  }

  const journal: number[] = []
  let pending = 0
  /** Change of gap and minimum costs of one participant around an operation on it. */
  const costOf = (participant: number): number =>
    prices.gap * gapsOf(blocks, busy, participant * words) +
    (degree[participant]! < min[participant]! ? prices.below : 0)

  const earned = (pair: number, slot: number): number => earnedAt(prices, pair, slot)

  const put = (pair: number, slot: number): void => {
    const one = a[pair]!
    const two = b[pair]!
    const before = costOf(one) + costOf(two)
    place(timetable, pair, slot)
    pending += costOf(one) + costOf(two) - before - earned(pair, slot)
    journal.push(pair, -1)
  }
  const take = (pair: number): void => {
    const one = a[pair]!
    const two = b[pair]!
    const slot = slotOf[pair]!
    const before = costOf(one) + costOf(two)
    unplace(timetable, pair)
    pending += costOf(one) + costOf(two) - before + earned(pair, slot)
    journal.push(pair, slot)
  }
  const settle = (temperature: number): void => {
    if (accepts(pending, temperature)) energy += pending
    else {
      for (let index = journal.length - 2; index >= 0; index -= 2) {
        const pair = journal[index]!
        if (slotOf[pair]! >= 0) unplace(timetable, pair)
        if (journal[index + 1]! >= 0) place(timetable, pair, journal[index + 1]!)
      }
    }
    journal.length = 0
    pending = 0
  }

  /** A meeting of a participant outside `slot` that may go; -1 when there is none. */
  const victimOf = (participant: number, slot: number): number => {
    const start = (random() * slots) | 0
    let victim = -1
    for (let offset = 0; offset < slots; offset++) {
      const other = start + offset < slots ? start + offset : start + offset - slots
      const pair = at[participant * slots + other]!
      if (other === slot || pair < 0 || problem.locked[pair] === 1) continue
      if (victim === -1 || prices.earn[pair]! < prices.earn[victim]!) victim = pair
      if (random() < 0.4) break
    }
    return victim
  }

  /** Meetings in each slot, needed only to eject one for its table or interpreter; drawn by sampling participants. */
  const victimIn = (slot: number, needsInterpreter: boolean): number => {
    let victim = -1
    for (let attempt = 0; attempt < 40; attempt++) {
      const participant = (random() * problem.participants) | 0
      const pair = at[participant * slots + slot]!
      if (pair < 0 || problem.locked[pair] === 1 || countsTable[pair] === 0) continue
      if (needsInterpreter && interpreterClass[pair]! < 0) continue
      if (victim === -1 || prices.earn[pair]! < prices.earn[victim]!) victim = pair
      if (random() < 0.5) break
    }
    return victim
  }

  const ejected: number[] = []
  const eject = (pair: number): void => {
    take(pair)
    ejected.push(pair)
  }
  /** Slot with room for a pair that costs least in gaps, or -1. */
  const bestSlot = (pair: number): number => {
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
        const change = gapChange(one, slot, -1) + gapChange(two, slot, -1) + random() * 0.5
        if (change >= bestChange || !canPlace(timetable, pair, slot)) continue
        bestChange = change
        best = slot
      }
    }
    return best
  }

  const insert = (pair: number, temperature: number): void => {
    if (slotOf[pair]! >= 0) return
    const one = a[pair]!
    const two = b[pair]!
    const easy = random() < 0.3 ? bestSlot(pair) : -1
    const slot = easy >= 0 ? easy : randomOpenSlot(pair)
    if (slot < 0) return
    ejected.length = 0
    for (const participant of [one, two]) {
      const here = at[participant * slots + slot]!
      if (here >= 0) {
        if (problem.locked[here] === 1) {
          revert()
          return
        }
        eject(here)
      }
    }
    for (const participant of [one, two]) {
      if (degree[participant]! < cap[participant]!) continue
      const victim = victimOf(participant, slot)
      if (victim < 0) {
        revert()
        return
      }
      eject(victim)
    }
    for (let attempt = 0; attempt < 2 && !resourcesAllow(timetable, pair, slot); attempt++) {
      const tableShort = countsTable[pair] === 1 && tableUse[slot]! >= tableCap[slot]!
      const victim = victimIn(slot, !tableShort || (interpreterClass[pair]! >= 0 && random() < 0.5))
      if (victim < 0) {
        revert()
        return
      }
      eject(victim)
    }
    if (!canPlace(timetable, pair, slot)) {
      revert()
      return
    }
    put(pair, slot)
    for (const out of ejected) {
      const free = bestSlot(out)
      if (free >= 0) put(out, free)
    }
    settle(temperature)
  }
  const revert = (): void => {
    pending = Number.POSITIVE_INFINITY
    settle(0)
  }

  const randomOpenSlot = (pair: number): number => {
    let slot = (random() * slots) | 0
    for (let tries = 0; tries < slots; tries++) {
      if (hasBit(pairOpen, pair * words, slot)) return slot
      slot += 1
      if (slot === slots) slot = 0
    }
    return -1
  }

  const remove = (pair: number, temperature: number): void => {
    if (slotOf[pair]! < 0 || problem.locked[pair] === 1) return
    take(pair)
    settle(temperature)
  }

  return { timetable, energy: () => energy, kempe, insert, remove }
}

/** What a pair earns in a slot. */
const earnedAt = (prices: Prices, pair: number, slot: number): number =>
  prices.earn[pair]! + (prices.stay?.slotOf[pair] === slot ? prices.stay.reward : 0)

/** What prices make of a timetable, counted afresh. */
export function energyOf(timetable: Timetable, prices: Prices): number {
  const { problem, slotOf, busy, degree } = timetable
  let energy = 0
  for (let pair = 0; pair < slotOf.length; pair++)
    if (slotOf[pair]! >= 0) energy -= earnedAt(prices, pair, slotOf[pair]!)
  for (let participant = 0; participant < problem.participants; participant++) {
    energy += prices.gap * gapsOf(problem.blocks, busy, participant * problem.words)
    if (degree[participant]! < problem.min[participant]!) energy += prices.below
  }
  return energy
}

function unitsAllowSwap(timetable: Timetable, chain: Int32Array, length: number, from: number, to: number): boolean {
  const { problem, slotOf, unitUse } = timetable
  const { slots } = problem
  const shift = (direction: number): boolean => {
    let fits = true
    for (let index = 0; index < length; index++) {
      const pair = chain[index]!
      const target = slotOf[pair] === from ? to : from
      for (const unit of [problem.unitOne[pair]!, problem.unitTwo[pair]!]) {
        if (unit < 0) continue
        unitUse[unit * slots + target]! += direction
        unitUse[unit * slots + slotOf[pair]!]! -= direction
      }
    }
    for (let index = 0; index < length && fits; index++) {
      const pair = chain[index]!
      for (const unit of [problem.unitOne[pair]!, problem.unitTwo[pair]!]) {
        if (unit >= 0 && (unitUse[unit * slots + from]! > 1 || unitUse[unit * slots + to]! > 1)) fits = false
      }
    }
    return fits
  }
  if (shift(1)) return true
  shift(-1)
  return false
}

/** Exchanges the two slots along a chain; table, unit and interpreter counts are the caller's. */
function swapInPlace(timetable: Timetable, chain: Int32Array, length: number, from: number, to: number): void {
  const { problem, slotOf, at, busy } = timetable
  const { slots, words, a, b } = problem
  for (let index = 0; index < length; index++) {
    const pair = chain[index]!
    const slot = slotOf[pair]!
    at[a[pair]! * slots + slot] = -1
    at[b[pair]! * slots + slot] = -1
  }
  const fromWord = from >>> 5
  const toWord = to >>> 5
  const fromBit = 1 << (from & 31)
  const toBit = 1 << (to & 31)
  for (let index = 0; index < length; index++) {
    const pair = chain[index]!
    const slot = slotOf[pair] === from ? to : from
    slotOf[pair] = slot
    at[a[pair]! * slots + slot] = pair
    at[b[pair]! * slots + slot] = pair
  }
  for (let index = 0; index < length; index++) {
    const pair = chain[index]!
    for (let side = 0; side < 2; side++) {
      const participant = side === 0 ? a[pair]! : b[pair]!
      const offset = participant * words
      busy[offset + fromWord] = busy[offset + fromWord]! & ~fromBit
      if (at[participant * slots + from]! >= 0) busy[offset + fromWord] = busy[offset + fromWord]! | fromBit
      busy[offset + toWord] = busy[offset + toWord]! & ~toBit
      if (at[participant * slots + to]! >= 0) busy[offset + toWord] = busy[offset + toWord]! | toBit
    }
  }
}
