import { assign } from './assignment.ts'
import { createBestSlot } from './best-slot.ts'
import { earnedAt, type Ledger } from './ledger.ts'
import { hasBit } from './masks.ts'
import type { Random } from './random.ts'
import { canPlace } from './timetable.ts'

/**
 * A large step of the search: one participant gets the best set of meetings anew, as an assignment of its open slots to
 * its partners. A partner who is busy in a slot comes at the price of that meeting, one at the maximum at the price of its
 * worst; what is ejected is placed elsewhere if it fits.
 */
export function createReseatStep(
  ledger: Ledger,
  movable: readonly number[],
  random: Random,
): (participant: number, temperature: number) => void {
  const { timetable, prices } = ledger
  const { problem, slotOf, at, degree } = timetable
  const { slots, words, a, b, cap, locked, pairOpen } = problem
  const bestSlot = createBestSlot(ledger, random)
  const pairsOf: number[][] = Array.from({ length: problem.participants }, () => [])
  for (const pair of movable) {
    pairsOf[a[pair]!]!.push(pair)
    pairsOf[b[pair]!]!.push(pair)
  }
  const forbidden = 1e15

  /** The meeting of a participant that earns least and is not locked, -1 when there is none. */
  const worstOf = (participant: number): number => {
    let worst = -1
    for (let slot = 0; slot < slots; slot++) {
      const pair = at[participant * slots + slot]!
      if (pair < 0 || locked[pair] === 1) continue
      if (worst === -1 || earnedAt(prices, pair, slot) < earnedAt(prices, worst, slotOf[worst]!)) worst = pair
    }
    return worst
  }

  return (participant, temperature) => {
    const ejected: number[] = []
    const eject = (pair: number) => {
      ledger.take(pair)
      ejected.push(pair)
    }
    const open: number[] = []
    for (let slot = 0; slot < slots; slot++) {
      const pair = at[participant * slots + slot]!
      if (pair >= 0 && locked[pair] === 1) continue
      if (pair >= 0) eject(pair)
      if (hasBit(problem.participantOpen, participant * words, slot)) open.push(slot)
    }
    const free = cap[participant]! - degree[participant]!
    const partners = pairsOf[participant]!.filter((pair) => slotOf[pair] === -1)
    if (open.length === 0 || partners.length === 0 || free <= 0) {
      ledger.takeBack()
      return
    }
    const width = partners.length + open.length
    const costs = new Float64Array(open.length * width)
    partners.forEach((pair, column) => {
      const partner = a[pair] === participant ? b[pair]! : a[pair]!
      const worst = degree[partner]! >= cap[partner]! ? worstOf(partner) : -1
      const full = degree[partner]! >= cap[partner]!
      const worstPrice = worst === -1 ? forbidden : earnedAt(prices, worst, slotOf[worst]!)
      const noise = (random() - 0.5) * 2 * temperature
      for (let row = 0; row < open.length; row++) {
        const slot = open[row]!
        const entry = row * width + column
        const inTheWay = at[partner * slots + slot]!
        let price = noise - earnedAt(prices, pair, slot)
        if (!hasBit(pairOpen, pair * words, slot) || (inTheWay >= 0 && locked[inTheWay] === 1)) price = forbidden
        else if (inTheWay >= 0) price += earnedAt(prices, inTheWay, slot)
        else price += (full ? worstPrice : 0) + prices.gap * ledger.gapChange(partner, slot, -1)
        costs[entry] = Math.min(price, forbidden)
      }
    })
    const chosen = assign(open.length, width, (row, column) => costs[row * width + column]!)
    const seats: { pair: number; slot: number; price: number }[] = []
    chosen.forEach((column, row) => {
      const pair = partners[column]
      const price = costs[row * width + column]!
      if (pair !== undefined && price < temperature) seats.push({ pair, slot: open[row]!, price })
    })
    seats.sort((x, y) => x.price - y.price || x.slot - y.slot)
    for (const { pair, slot } of seats.slice(0, free)) {
      const partner = a[pair] === participant ? b[pair]! : a[pair]!
      const inTheWay = at[partner * slots + slot]!
      if (inTheWay >= 0) eject(inTheWay)
      else if (degree[partner]! >= cap[partner]!) {
        const worst = worstOf(partner)
        if (worst >= 0) eject(worst)
      }
      if (canPlace(timetable, pair, slot)) ledger.put(pair, slot)
    }
    for (const pair of ejected) {
      if (slotOf[pair]! >= 0) continue
      const slot = bestSlot.find(pair)
      if (slot >= 0) ledger.put(pair, slot)
    }
    ledger.decide(temperature, random)
  }
}
