import type { MessageParams } from '../model/message.ts'
import { pairKey } from '../model/pair.ts'
import type { SchedulingProblem } from '../model/problem.ts'
import type { ProblemFault } from './check-problem.ts'
import { type CompiledProblem, compile } from './compile.ts'
import { assignInterpreters } from './interpreters.ts'
import { crowdedOut } from './lock-crowds.ts'
import { hasBit } from './masks.ts'
import {
  canPlace,
  consecutiveAllows,
  emptyTimetable,
  place,
  resourcesAllow,
  type Timetable,
  unplace,
} from './timetable.ts'

/** Steps of the search for slots of meetings that are locked to a table or an interpreter but to no slot. */
const mostSteps = 20_000

type Report = (index: number, name: string, params?: MessageParams) => void

/** Locks that cannot all be kept, each with what it contradicts. The ids of the problem have to be in order. */
export function lockFaults(problem: SchedulingProblem): ProblemFault[] {
  if (problem.locked.length === 0) return []
  const faults: ProblemFault[] = []
  const report: Report = (index, name, params = {}) => {
    faults.push({ path: `locked[${index}]`, message: { key: `scheduling.fault.${name}`, params } })
  }
  contradictions(problem, report)
  if (faults.length > 0) return faults
  const compiled = compile(problem)
  const timetable = emptyTimetable(compiled)
  for (const [index, lock] of problem.locked.entries()) {
    const pair = compiled.pairIndex.get(pairKey(lock.a, lock.b))
    if (pair === undefined) continue
    reportAvailability(compiled, pair, index, report)
    const slot = compiled.lockedSlot[pair]!
    if (faults.length > 0 || slot < 0 || timetable.slotOf[pair] !== -1) continue
    if (reportCrowding(timetable, pair, slot, index, report)) continue
    place(timetable, pair, slot)
  }
  if (faults.length > 0) return faults
  const locked = Array.from({ length: compiled.pairs }, (_, pair) => pair).filter((pair) => compiled.locked[pair] === 1)
  const crowded = crowdedOut(compiled, locked)
  if (crowded !== undefined) {
    const { a = '', b = '' } = compiled.source[crowded] ?? {}
    report(
      problem.locked.findIndex((lock) => pairKey(lock.a, lock.b) === pairKey(a, b)),
      'locksCannotAllBeKept',
    )
    return faults
  }
  const free = locked.filter((pair) => timetable.slotOf[pair] === -1)
  const first = problem.locked.findIndex((lock) => lock.slot === undefined)
  if (free.length > 0 && !placeAll(timetable, free)) report(first, 'locksCannotAllBeKept')
  for (const pair of assignInterpreters(compiled, timetable.slotOf).failed) {
    const { a = '', b = '' } = compiled.source[pair] ?? {}
    const index = problem.locked.findIndex((lock) => pairKey(lock.a, lock.b) === pairKey(a, b))
    report(index, 'lockNoInterpreter', { a, b, slot: problem.slots[timetable.slotOf[pair]!]?.id ?? '' })
  }
  return faults
}

/** Locks that contradict each other as they are written: two values for one pair, or one thing in two places at once. */
function contradictions(problem: SchedulingProblem, report: Report): void {
  const said = new Map<string, string>()
  const used = new Map<string, string>()
  problem.locked.forEach((lock, index) => {
    const pair = pairKey(lock.a, lock.b)
    for (const field of ['slot', 'table', 'interpreter'] as const) {
      const value = lock[field]
      if (value === undefined) continue
      const key = JSON.stringify([pair, field])
      const before = said.get(key)
      if (before !== undefined && before !== value) {
        report(index, 'lockTwoValues', { a: lock.a, b: lock.b, one: before, two: value })
      }
      said.set(key, value)
    }
    if (lock.slot === undefined) return
    const things = [
      ['participant', lock.a],
      ['participant', lock.b],
      ['table', lock.table],
      ['interpreter', lock.interpreter],
    ] as const
    for (const [kind, id] of things) {
      if (id === undefined) continue
      const key = JSON.stringify([kind, id, lock.slot])
      const other = used.get(key)
      if (other !== undefined && other !== pair) report(index, 'lockTwiceAtOnce', { id, slot: lock.slot })
      used.set(key, pair)
    }
  })
}

/** Reports what makes a locked pair impossible by itself: somebody away, something closed, the wrong table or person. */
function reportAvailability(compiled: CompiledProblem, pair: number, index: number, report: Report): void {
  const { problem, words } = compiled
  const lock = problem.locked[index]
  const source = compiled.source[pair]
  if (!lock || !source) return
  for (const id of [source.a, source.b]) {
    const own = problem.participants[compiled.participantIndex.get(id) ?? -1]?.table
    if (lock.table !== undefined && own !== undefined && own !== lock.table) {
      report(index, 'lockNotOwnTable', { id, own, table: lock.table })
      return
    }
  }
  const interpreter = problem.interpreters[compiled.fixedInterpreter[pair]!]
  const speaks =
    !interpreter?.languages || (source.languages ?? []).every((language) => interpreter.languages?.includes(language))
  if (interpreter && !speaks) {
    report(index, 'lockWrongLanguage', { id: interpreter.id })
    return
  }
  for (let word = 0; word < words; word++) if (compiled.pairOpen[pair * words + word] !== 0) return
  const slot = compiled.lockedSlot[pair]!
  const slotId = problem.slots[slot]?.id ?? ''
  if (slot < 0) {
    report(index, 'lockNoSlot', { a: source.a, b: source.b })
    return
  }
  for (const id of [source.a, source.b]) {
    if (!hasBit(compiled.participantOpen, (compiled.participantIndex.get(id) ?? 0) * words, slot)) {
      report(index, 'lockParticipantAway', { id, slot: slotId })
      return
    }
  }
  const table = compiled.fixedTable[pair]!
  const tableId = problem.tables[table]?.id
  const person = compiled.fixedInterpreter[pair]!
  if (source.slots && !source.slots.includes(slotId))
    report(index, 'lockPairClosed', { a: source.a, b: source.b, slot: slotId })
  else if (tableId !== undefined && !hasBit(compiled.tableOpen, table * words, slot)) {
    report(index, 'lockTableClosed', { table: tableId, slot: slotId })
  } else if (interpreter && !hasBit(compiled.interpreterOpen, person * words, slot)) {
    report(index, 'lockInterpreterAway', { id: interpreter.id, slot: slotId })
  } else if (compiled.tableCap[slot] === 0 && table < 0) report(index, 'lockNoTable', { slot: slotId })
  else report(index, 'lockNoInterpreter', { a: source.a, b: source.b, slot: slotId })
}

/** Reports a locked meeting that has no room beside the other locked ones; false when it has. */
function reportCrowding(timetable: Timetable, pair: number, slot: number, index: number, report: Report): boolean {
  const { problem, degree } = timetable
  const slotId = problem.problem.slots[slot]?.id ?? ''
  for (const participant of [problem.a[pair]!, problem.b[pair]!]) {
    const { id = '', max } = problem.problem.participants[participant] ?? {}
    if (max !== undefined && degree[participant]! >= max) {
      report(index, 'lockAboveMaximum', { id, max })
      return true
    }
    if (!consecutiveAllows(timetable, participant, slot)) {
      report(index, 'lockTooLong', { id, slot: slotId })
      return true
    }
  }
  if (resourcesAllow(timetable, pair, slot)) return false
  const tableless = problem.countsTable[pair] === 1 && timetable.tableUse[slot]! >= problem.tableCap[slot]!
  report(index, tableless ? 'lockNoTable' : 'lockNoInterpreter', {
    a: problem.source[pair]?.a ?? '',
    b: problem.source[pair]?.b ?? '',
    slot: slotId,
  })
  return true
}

/**
 * Places all pairs by depth-first search, fewest open slots first. False only when there is provably no way; true also
 * when the steps ran out (with whatever could be placed in place).
 */
export function placeAll(timetable: Timetable, pairs: readonly number[]): boolean {
  const { problem } = timetable
  const openSlots = new Map(
    pairs.map((pair) => [
      pair,
      Array.from({ length: problem.slots }, (_, slot) => slot).filter((slot) =>
        hasBit(problem.pairOpen, pair * problem.words, slot),
      ),
    ]),
  )
  const choices = (pair: number) => openSlots.get(pair) ?? []
  const order = [...pairs].sort((x, y) => choices(x).length - choices(y).length || x - y)
  const next = new Int32Array(order.length)
  let steps = 0
  let depth = 0
  while (depth < order.length) {
    const pair = order[depth]!
    if (timetable.slotOf[pair] !== -1) unplace(timetable, pair)
    const slots = choices(pair)
    let slot = -1
    while (next[depth]! < slots.length && slot === -1) {
      const candidate = slots[next[depth]!]!
      next[depth]! += 1
      if (canPlace(timetable, pair, candidate)) slot = candidate
    }
    steps += 1
    if (steps > mostSteps) return true
    if (slot >= 0) {
      place(timetable, pair, slot)
      depth += 1
      if (depth < order.length) next[depth] = 0
    } else {
      depth -= 1
      if (depth < 0) return false
    }
  }
  return true
}
