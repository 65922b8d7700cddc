import { earnedAt, type Ledger } from './ledger.ts'
import { hasBit } from './masks.ts'
import { createNetwork, solveNetwork } from './network-simplex.ts'
import type { Random } from './random.ts'
import { canPlace } from './timetable.ts'

/**
 * A large step of the search: all meetings of one or two slots are taken out and the slots are filled again, each by a
 * maximum-weight matching of everybody who is there, at the objective's prices with noise of the size of the temperature. Somebody who
 * is at the maximum in other slots may come at the price of the worst of those meetings. For problems with two sides.
 */
export function createRefillStep(
  ledger: Ledger,
  movable: readonly number[],
  side: Int8Array,
  random: Random,
): (slots: readonly number[], temperature: number) => void {
  const { timetable, prices } = ledger
  const { problem, slotOf, at, degree } = timetable
  const { slots, words, a, b, cap, min, participants, locked } = problem
  const openIn: number[][] = Array.from({ length: slots }, () => [])
  for (const pair of movable) {
    for (let slot = 0; slot < slots; slot++) if (hasBit(problem.pairOpen, pair * words, slot)) openIn[slot]!.push(pair)
  }
  const node = new Int32Array(participants)
  const worst = new Int32Array(participants)
  const presence = new Float64Array(participants)

  /** What it costs a participant to be busy in the slot: gaps, and the worst other meeting when it is at its maximum. */
  const priceOfPresence = (participant: number, slot: number): number => {
    let price = prices.gap * ledger.gapChange(participant, slot, -1)
    if (degree[participant]! < min[participant]!) price -= prices.below
    worst[participant] = -1
    if (degree[participant]! < cap[participant]!) return price
    let least = Number.POSITIVE_INFINITY
    for (let other = 0; other < slots; other++) {
      const pair = at[participant * slots + other]!
      if (other === slot || pair < 0 || locked[pair] === 1) continue
      const earned = earnedAt(prices, pair, other)
      if (earned >= least) continue
      least = earned
      worst[participant] = pair
    }
    return price + least
  }

  const refill = (slot: number, temperature: number): void => {
    node.fill(-1)
    let nodes = 2
    const source = [1]
    const target = [0]
    const capacity = [Math.max(0, problem.tableCap[slot]! - timetable.tableUse[slot]!)]
    const cost = [0]
    const pairs = [-1]
    const arc = (from: number, to: number, price: number, pair: number) => {
      source.push(from)
      target.push(to)
      capacity.push(1)
      cost.push(price)
      pairs.push(pair)
    }
    const nodeOf = (participant: number): number => {
      if (node[participant] === -1) {
        node[participant] = nodes
        nodes += 1
        presence[participant] = priceOfPresence(participant, slot)
        if (side[participant] === 0) arc(0, node[participant]!, 0, -1)
        else arc(node[participant]!, 1, 0, -1)
      }
      return node[participant]!
    }
    for (const pair of openIn[slot]!) {
      if (slotOf[pair]! >= 0) continue
      const one = a[pair]!
      const two = b[pair]!
      if (at[one * slots + slot]! >= 0 || at[two * slots + slot]! >= 0) continue
      const from = nodeOf(side[one] === 0 ? one : two)
      const to = nodeOf(side[one] === 0 ? two : one)
      const price = presence[one]! + presence[two]! - earnedAt(prices, pair, slot)
      if (price < temperature) arc(from, to, price + (random() - 0.5) * 2 * temperature, pair)
    }
    const network = createNetwork(nodes, { source, target, capacity })
    network.cost.set(cost)
    solveNetwork(network, 20_000)
    const chosen = pairs.filter((pair, index) => pair >= 0 && network.flow[index]! > 0.5)
    chosen.sort((x, y) => prices.earn[y]! - prices.earn[x]! || x - y)
    for (const pair of chosen) {
      for (const participant of [a[pair]!, b[pair]!]) {
        const drop = worst[participant]!
        if (drop >= 0 && slotOf[drop]! >= 0 && degree[participant]! >= cap[participant]!) ledger.take(drop)
      }
      if (canPlace(timetable, pair, slot)) ledger.put(pair, slot)
    }
  }

  return (chosenSlots, temperature) => {
    for (const slot of chosenSlots) {
      for (const pair of openIn[slot]!) if (slotOf[pair] === slot && locked[pair] === 0) ledger.take(pair)
    }
    for (const slot of chosenSlots) refill(slot, temperature)
    ledger.decide(temperature, random)
  }
}
