import { createBestSlot } from './best-slot.ts'
import { createCompensation } from './compensate.ts'
import type { Ledger } from './ledger.ts'
import { hasBit } from './masks.ts'
import type { Random } from './random.ts'
import { canPlace, resourcesAllow } from './timetable.ts'

/** Noise in the choice of a slot, in temperatures. */
const slotNoise = 6

/**
 * A step of the search that places a pair: what is in its way (other meetings of the two in that slot, their worst ones
 * when they are at their maximum, somebody else's table or interpreter) is ejected and placed elsewhere if it fits; who
 * loses a meeting by that is compensated. A pair that meets already is tried without its meeting, which pays where
 * waiting costs more than the meeting earns or where both can be served better.
 */
export function createInsertStep(
  ledger: Ledger,
  movable: readonly number[],
  random: Random,
): (pair: number, temperature: number) => void {
  const { timetable } = ledger
  const { problem, slotOf, at, degree, tableUse } = timetable
  const { slots, words, a, b, pairOpen, countsTable, tableCap, interpreterClass, cap } = problem
  const bestSlot = createBestSlot(ledger, random)
  const compensate = createCompensation(ledger, movable, random)
  const { earn } = ledger.prices

  /** A meeting of a participant outside `slot` that may go; -1 when there is none. */
  const victimOf = (participant: number, slot: number): number => {
    const start = (random() * slots) | 0
    let victim = -1
    for (let offset = 0; offset < slots; offset++) {
      const other = start + offset < slots ? start + offset : start + offset - slots
      const pair = at[participant * slots + other]!
      if (other === slot || pair < 0 || problem.locked[pair] === 1) continue
      if (victim === -1 || earn[pair]! < earn[victim]!) victim = pair
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
      if (victim === -1 || earn[pair]! < earn[victim]!) victim = pair
      if (random() < 0.5) break
    }
    return victim
  }

  const ejected: number[] = []
  const eject = (pair: number): void => {
    ledger.take(pair)
    ejected.push(pair)
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

  /** What a participant has to give up to be busy in one more slot: its least meeting when it is at its maximum. */
  const leastOf = (participant: number): number => {
    if (degree[participant]! < cap[participant]!) return 0
    let least = Number.MAX_VALUE
    for (let slot = 0; slot < slots; slot++) {
      const pair = at[participant * slots + slot]!
      if (pair >= 0 && earn[pair]! < least) least = earn[pair]!
    }
    return least
  }

  /** The slot in which a pair would push out least, with noise of the size of the temperature; -1 when none is open. */
  const cheapestSlot = (pair: number, temperature: number): number => {
    const one = a[pair]!
    const two = b[pair]!
    const leastOne = leastOf(one)
    const leastTwo = leastOf(two)
    let best = -1
    let bestLoss = Number.POSITIVE_INFINITY
    for (let slot = 0; slot < slots; slot++) {
      if (!hasBit(pairOpen, pair * words, slot)) continue
      const ofOne = at[one * slots + slot]!
      const ofTwo = at[two * slots + slot]!
      const lost = (ofOne >= 0 ? earn[ofOne]! : leastOne) + (ofTwo >= 0 ? earn[ofTwo]! : leastTwo)
      const loss = lost - slotNoise * temperature * Math.log(1 - random())
      if (loss >= bestLoss) continue
      bestLoss = loss
      best = slot
    }
    return best
  }

  const someSlot = (pair: number, temperature: number): number => {
    const draw = random()
    const easy = draw < 0.3 ? bestSlot.find(pair) : -1
    if (easy >= 0) return easy
    return draw < 0.8 ? cheapestSlot(pair, temperature) : randomOpenSlot(pair)
  }

  return (pair, temperature) => {
    if (slotOf[pair]! >= 0) {
      if (problem.locked[pair] === 1) return
      ledger.take(pair)
      compensate(a[pair]!, pair)
      compensate(b[pair]!, pair)
      ledger.decide(temperature, random)
      return
    }
    const one = a[pair]!
    const two = b[pair]!
    const slot = someSlot(pair, temperature)
    if (slot < 0) return
    ejected.length = 0
    for (const participant of [one, two]) {
      const here = at[participant * slots + slot]!
      if (here >= 0) {
        if (problem.locked[here] === 1) {
          ledger.takeBack()
          return
        }
        eject(here)
      }
    }
    for (const participant of [one, two]) {
      if (degree[participant]! < cap[participant]!) continue
      const victim = victimOf(participant, slot)
      if (victim < 0) {
        ledger.takeBack()
        return
      }
      eject(victim)
    }
    for (let attempt = 0; attempt < 2 && !resourcesAllow(timetable, pair, slot); attempt++) {
      const tableShort = countsTable[pair] === 1 && tableUse[slot]! >= tableCap[slot]!
      const victim = victimIn(slot, !tableShort || (interpreterClass[pair]! >= 0 && random() < 0.5))
      if (victim < 0) {
        ledger.takeBack()
        return
      }
      eject(victim)
    }
    if (!canPlace(timetable, pair, slot)) {
      ledger.takeBack()
      return
    }
    ledger.put(pair, slot)
    for (const out of ejected) {
      const free = bestSlot.find(out)
      if (free >= 0) ledger.put(out, free)
    }
    for (const out of ejected) {
      if (slotOf[out]! >= 0) continue
      compensate(a[out]!, -1)
      compensate(b[out]!, -1)
    }
    ledger.decide(temperature, random)
  }
}
