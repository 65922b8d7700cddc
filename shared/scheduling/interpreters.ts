import type { CompiledProblem } from './compile.ts'
import { hasBit } from './masks.ts'

/** Who interprets each pair (-1: nobody, none needed) and the meetings for which nobody could be found. */
export type InterpreterAssignment = { interpreterOf: Int32Array; failed: number[] }

/** Meetings of each slot, in the order of the pairs. */
export function meetingsBySlot(problem: CompiledProblem, slotOf: Int32Array): number[][] {
  const bySlot: number[][] = Array.from({ length: problem.slots }, () => [])
  for (let pair = 0; pair < slotOf.length; pair++) if (slotOf[pair]! >= 0) bySlot[slotOf[pair]!]!.push(pair)
  return bySlot
}

/**
 * How much it matters that a pair which meets goes on meeting: 4 when it is locked, 2 when it is required, 1 when
 * somebody would fall below their minimum without it.
 */
export function importanceOf(problem: CompiledProblem, slotOf: Int32Array): (pair: number) => number {
  const degree = new Int32Array(problem.participants)
  for (let pair = 0; pair < slotOf.length; pair++) {
    if (slotOf[pair]! < 0) continue
    degree[problem.a[pair]!]! += 1
    degree[problem.b[pair]!]! += 1
  }
  const atMinimum = (participant: number) => degree[participant]! <= problem.min[participant]!
  return (pair) =>
    (problem.locked[pair] === 1 ? 4 : 0) +
    (problem.required[pair] === 1 ? 2 : 0) +
    (atMinimum(problem.a[pair]!) || atMinimum(problem.b[pair]!) ? 1 : 0)
}

/**
 * Gives every meeting that needs one an interpreter, slot after slot in time order. Within a slot it is a matching;
 * those who have worked fewest slots in a row are matched first, so that rests go round like a queue, which never fails
 * where the counts of `InterpreterRows` hold and all interpreters are alike. Of meetings that cannot all be served, the
 * more important are. `wish` names somebody for a pair who should interpret it if that leaves nobody else without.
 */
export function assignInterpreters(
  problem: CompiledProblem,
  slotOf: Int32Array,
  wish?: Int32Array,
): InterpreterAssignment {
  const { slots, words, interpreters, interpreterClass, fixedInterpreter, rows, score } = problem
  const limit = problem.problem.rules.interpreterMaxConsecutive ?? slots
  const interpreterOf = new Int32Array(problem.pairs).fill(-1)
  const failed: number[] = []
  const importance = importanceOf(problem, slotOf)
  const fixedAt = new Uint8Array(interpreters * slots)
  const left = Int32Array.from(problem.interpreterMax)
  for (let pair = 0; pair < slotOf.length; pair++) {
    const person = fixedInterpreter[pair]!
    if (slotOf[pair]! < 0 || person < 0) continue
    fixedAt[person * slots + slotOf[pair]!] = 1
    left[person]! -= 1
  }
  const run = new Int32Array(interpreters)
  const usedIn = new Int32Array(interpreters)
  const bySlot = meetingsBySlot(problem, slotOf)
  for (let slot = 0; slot < slots; slot++) {
    if (!hasBit(problem.blocks.continues, 0, slot)) run.fill(0)
    const open: number[] = []
    for (const pair of bySlot[slot]!) {
      if (fixedInterpreter[pair]! >= 0) interpreterOf[pair] = fixedInterpreter[pair]!
      else if (interpreterClass[pair]! >= 0) open.push(pair)
    }
    open.sort((x, y) => importance(y) - importance(x) || score[y]! - score[x]! || x - y)
    const free: number[] = []
    for (let person = 0; person < interpreters; person++) {
      if (fixedAt[person * slots + slot] === 1 || left[person]! <= 0) continue
      if (!hasBit(problem.interpreterOpen, person * words, slot)) continue
      let ahead = 0
      while (
        slot + ahead + 1 < slots &&
        hasBit(problem.blocks.continues, 0, slot + ahead + 1) &&
        fixedAt[person * slots + slot + ahead + 1] === 1
      ) {
        ahead += 1
      }
      if (run[person]! + 1 + ahead <= limit) free.push(person)
    }
    free.sort((x, y) => run[x]! - run[y]! || left[y]! - left[x]! || usedIn[x]! - usedIn[y]! || x - y)
    const fits = (pair: number, person: number) => rows.capable[interpreterClass[pair]! * interpreters + person] === 1
    const match = (pairs: readonly number[], people: readonly number[]) =>
      matchInOrder(pairs.length, people.length, (meeting, person) => fits(pairs[meeting]!, people[person]!))
    let wished = wish ? open.filter((pair) => free.includes(wish[pair]!) && fits(pair, wish[pair]!)) : []
    const granted = new Set(wished.map((pair) => wish?.[pair] ?? -1))
    if (granted.size < wished.length) wished = []
    const kept = new Set(wished)
    let pairs = open.filter((pair) => !kept.has(pair))
    let people = wished.length > 0 ? free.filter((person) => !granted.has(person)) : free
    let matching = match(pairs, people)
    if (matching.unserved.length > 0 && wished.length > 0) {
      wished = []
      pairs = open
      people = free
      matching = match(pairs, people)
    }
    for (const pair of wished) interpreterOf[pair] = wish?.[pair] ?? -1
    matching.served.forEach((person, meeting) => {
      if (person >= 0) interpreterOf[pairs[meeting]!] = people[person]!
    })
    for (const meeting of matching.unserved) failed.push(pairs[meeting]!)
    const working = new Uint8Array(interpreters)
    for (const pair of bySlot[slot]!) if (interpreterOf[pair]! >= 0) working[interpreterOf[pair]!] = 1
    for (let person = 0; person < interpreters; person++) {
      run[person] = working[person] === 1 ? run[person]! + 1 : 0
      if (working[person] === 1) {
        usedIn[person]! += 1
        if (fixedAt[person * slots + slot] === 0) left[person]! -= 1
      }
    }
  }
  return { interpreterOf, failed }
}

/**
 * Matches meetings with people: the meetings are covered in their order, as many as can be (augmenting paths never
 * uncover one), each by the earliest person that fits; then idle people take over from those later in their order.
 */
function matchInOrder(
  meetings: number,
  people: number,
  fits: (meeting: number, person: number) => boolean,
): { served: Int32Array; unserved: number[] } {
  const served = new Int32Array(meetings).fill(-1)
  const serves = new Int32Array(people).fill(-1)
  const visited = new Int32Array(people).fill(-1)
  const join = (meeting: number, person: number): true => {
    serves[person] = meeting
    served[meeting] = person
    return true
  }
  const cover = (meeting: number, round: number): boolean => {
    for (let person = 0; person < people; person++) {
      if (serves[person] === -1 && fits(meeting, person)) return join(meeting, person)
    }
    for (let person = 0; person < people; person++) {
      if (visited[person] === round || !fits(meeting, person)) continue
      visited[person] = round
      if (cover(serves[person]!, round)) return join(meeting, person)
    }
    return false
  }
  const unserved: number[] = []
  for (let meeting = 0; meeting < meetings; meeting++) if (!cover(meeting, meeting)) unserved.push(meeting)
  for (let person = 0; person < people; person++) {
    if (serves[person] !== -1) continue
    let last = person
    for (let meeting = 0; meeting < meetings; meeting++) {
      if (served[meeting]! > last && fits(meeting, person)) last = served[meeting]!
    }
    if (last === person) continue
    join(serves[last]!, person)
    serves[last] = -1
  }
  return { served, unserved }
}
