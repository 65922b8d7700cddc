import type { Ledger } from './ledger.ts'
import { hasBit } from './masks.ts'
import type { Random } from './random.ts'
import { consecutiveAllows, countInterpreters, interpretersSuffice, type Timetable } from './timetable.ts'

/**
 * The small step of the search: one meeting changes slots, together with the chain of meetings that hangs on it (a Kempe
 * chain between the two slots), so that nobody gains or loses a meeting. Only the people at the ends of the chain can
 * gain or lose a gap. Returns a function that tries one random chain at a temperature.
 */
export function createKempeStep(
  ledger: Ledger,
  movable: readonly number[],
  random: Random,
): (temperature: number) => void {
  const { timetable, prices, gapChange } = ledger
  const { problem, slotOf, at, busy, tableUse } = timetable
  const { slots, words, a, b, pairOpen, countsTable, tableCap, interpreterClass, units } = problem
  const limited = problem.problem.rules.maxConsecutive !== null
  const classes = problem.rows.classes
  const net = new Int32Array(classes)
  const chain = new Int32Array(problem.participants + 2)
  const list = Int32Array.from(movable)
  const { stay } = prices

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

  return (temperature) => {
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
    if (change > 0 && (temperature <= 0 || random() >= Math.exp(-change / temperature))) return
    if (tables > 0 && tableUse[to]! + tables > tableCap[to]!) return
    if (tables < 0 && tableUse[from]! - tables > tableCap[from]!) return
    if (units > 0 && !unitsAllowSwap(timetable, chain, length, from, to)) return
    if (classes > 0 && !interpretersAllowSwap(from, to)) {
      if (units > 0) shiftUnits(timetable, chain, length, from, to, -1)
      return
    }
    tableUse[to]! += tables
    tableUse[from]! -= tables
    swapInPlace(timetable, chain, length, from, to)
    ledger.book(change)
  }
}

/** Counts the things that only one pair at a time can use as if the chain had swapped; -1 takes that back. */
function shiftUnits(
  timetable: Timetable,
  chain: Int32Array,
  length: number,
  from: number,
  to: number,
  direction: 1 | -1,
): void {
  const { problem, slotOf, unitUse } = timetable
  const { slots } = problem
  for (let index = 0; index < length; index++) {
    const pair = chain[index]!
    const target = slotOf[pair] === from ? to : from
    for (const unit of [problem.unitOne[pair]!, problem.unitTwo[pair]!]) {
      if (unit < 0) continue
      unitUse[unit * slots + target]! += direction
      unitUse[unit * slots + slotOf[pair]!]! -= direction
    }
  }
}

/** Shifts the units of a chain if they have room; else nothing is changed. */
function unitsAllowSwap(timetable: Timetable, chain: Int32Array, length: number, from: number, to: number): boolean {
  const { problem, unitUse } = timetable
  const { slots } = problem
  shiftUnits(timetable, chain, length, from, to, 1)
  for (let index = 0; index < length; index++) {
    const pair = chain[index]!
    for (const unit of [problem.unitOne[pair]!, problem.unitTwo[pair]!]) {
      if (unit < 0 || (unitUse[unit * slots + from]! <= 1 && unitUse[unit * slots + to]! <= 1)) continue
      shiftUnits(timetable, chain, length, from, to, -1)
      return false
    }
  }
  return true
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
