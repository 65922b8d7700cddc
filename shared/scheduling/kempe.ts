import { hasBit } from './masks.ts'
import { canPlace, consecutiveAllows, place, resourcesAllow, type Timetable, unplace } from './timetable.ts'

/**
 * The meetings that have to change places with each other when `pair` moves from its slot to `to`: the alternating
 * path (or cycle) of meetings in the two slots that hangs together with it. Null when one of them may not use the
 * other slot.
 */
export function kempeChain(timetable: Timetable, pair: number, to: number): number[] | null {
  const { problem, slotOf, at } = timetable
  const { slots, words, pairOpen, a, b } = problem
  const from = slotOf[pair]!
  const chain = [pair]
  const closed = (member: number, target: number) => !hasBit(pairOpen, member * words, target)
  if (closed(pair, to)) return null
  for (const start of [a[pair]!, b[pair]!]) {
    let participant = start
    let target = to
    for (;;) {
      const next = at[participant * slots + target]!
      if (next === -1) break
      if (next === pair) return chain
      target = target === to ? from : to
      if (closed(next, target)) return null
      chain.push(next)
      participant = a[next] === participant ? b[next]! : a[next]!
    }
  }
  return chain
}

/**
 * Moves a whole chain: every member goes to the other one of the two slots. Returns false, with nothing changed, when
 * tables, interpreters, shared things or a limit on meetings in a row stand against it.
 */
export function swapChain(timetable: Timetable, chain: readonly number[], from: number, to: number): boolean {
  const { problem, slotOf } = timetable
  const target = chain.map((pair) => (slotOf[pair] === from ? to : from))
  for (const pair of chain) unplace(timetable, pair)
  for (let index = 0; index < chain.length; index++) {
    const pair = chain[index]!
    const slot = target[index]!
    const fits =
      resourcesAllow(timetable, pair, slot) &&
      consecutiveAllows(timetable, problem.a[pair]!, slot) &&
      consecutiveAllows(timetable, problem.b[pair]!, slot)
    if (fits) {
      place(timetable, pair, slot)
      continue
    }
    for (let undone = index - 1; undone >= 0; undone--) unplace(timetable, chain[undone]!)
    chain.forEach((member, position) => {
      place(timetable, member, target[position] === to ? from : to)
    })
    return false
  }
  return true
}

/**
 * Places a pair, if need be by letting other meetings change slots along Kempe chains (nobody loses a meeting). Tries
 * free slots first, in the order given.
 */
export function placeWithRepair(timetable: Timetable, pair: number, order: readonly number[]): boolean {
  const { problem, at, degree, busy } = timetable
  const { slots, words, pairOpen, a, b } = problem
  const one = a[pair]!
  const two = b[pair]!
  if (degree[one]! >= problem.cap[one]! || degree[two]! >= problem.cap[two]!) return false
  for (const slot of order) {
    if (canPlace(timetable, pair, slot)) {
      place(timetable, pair, slot)
      return true
    }
  }
  for (const slot of order) {
    if (!hasBit(pairOpen, pair * words, slot)) continue
    const blocking = at[one * slots + slot]! >= 0 ? at[one * slots + slot]! : at[two * slots + slot]!
    if (blocking < 0) continue
    const owner = at[one * slots + slot] === blocking ? one : two
    for (const other of order) {
      if (other === slot || hasBit(busy, owner * words, other)) continue
      const chain = kempeChain(timetable, blocking, other)
      if (!chain || !swapChain(timetable, chain, slot, other)) continue
      if (canPlace(timetable, pair, slot)) {
        place(timetable, pair, slot)
        return true
      }
      if (!swapChain(timetable, chain, other, slot)) return false
    }
  }
  return false
}
