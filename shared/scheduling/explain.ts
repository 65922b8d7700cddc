import { say } from '../messages/say.ts'
import type { Message, MessageParams } from '../model/message.ts'
import { pairKey } from '../model/pair.ts'
import type { Plan, Unplaced } from '../model/plan.ts'
import type { SchedulingProblem } from '../model/problem.ts'
import { changeMessage, type ProblemChange, slotName } from './changes.ts'
import { type CompiledProblem, compile } from './compile.ts'
import { homeSlots } from './home.ts'
import { hasBit } from './masks.ts'
import {
  consecutiveAllows,
  countInterpreters,
  interpretersSuffice,
  place,
  type Timetable,
  timetableFrom,
  unplace,
} from './timetable.ts'

const mostExplained = 200

/** Why a pair was left out, and the changes that, made together, would place it with nobody else moved out of need. */
export type Explanation = Unplaced & { why: Message; how: Message; changes: ProblemChange[] }

/** What stands in the way of a pair in one slot, and what it would cost an organiser to change it. */
type Obstacles = {
  slot: number
  cost: number
  changes: ProblemChange[]
  /** Meetings that would have to give way. */
  displaced: number[]
  table: boolean
  interpreter: boolean
  away: boolean
}

const cost = {
  raiseMaximum: 1,
  open: 2,
  addTable: 3,
  addInterpreter: 3,
  giveUpTable: 3,
  displace: 4,
  raiseConsecutive: 6,
}
const impossible = 1000

function obstaclesIn(timetable: Timetable, pair: number, slot: number): Obstacles {
  const { problem: compiled, at, slotOf } = timetable
  const { problem, slots, words, source } = compiled
  const { a = '', b = '', slots: allowed, languages = [] } = source[pair] ?? {}
  const slotId = problem.slots[slot]?.id ?? ''
  const found: Obstacles = { slot, cost: 0, changes: [], displaced: [], table: false, interpreter: false, away: false }
  const add = (price: number, change: ProblemChange) => {
    found.cost += price
    found.changes.push(change)
  }
  const ends = [
    { index: compiled.a[pair]!, id: a },
    { index: compiled.b[pair]!, id: b },
  ]
  const own = ends.map(({ index }) => problem.participants[index]?.table)
  if (own[0] !== undefined && own[1] !== undefined && own[0] !== own[1]) {
    add(cost.giveUpTable, { kind: 'giveUpTable', participant: b })
  }
  if (allowed && !allowed.includes(slotId)) add(cost.open, { kind: 'openPair', a, b, slot: slotId })
  for (const { index, id } of ends) {
    if (!hasBit(compiled.participantOpen, index * words, slot)) {
      found.away = true
      add(cost.open, { kind: 'open', participant: id, slot: slotId })
    }
    const here = at[index * slots + slot]!
    if (here >= 0) {
      found.displaced.push(here)
      found.cost += compiled.locked[here] === 1 || compiled.required[here] === 1 ? impossible : cost.displace
    }
  }
  if (found.cost >= impossible) return found
  const places = found.displaced.map((other) => ({ other, slot: slotOf[other]! }))
  for (const { other } of places) unplace(timetable, other)
  for (const { index, id } of ends) {
    const max = problem.participants[index]?.max
    if (max !== undefined && timetable.degree[index]! >= max) {
      add(cost.raiseMaximum, { kind: 'raiseMaximum', participant: id, max: timetable.degree[index]! + 1 })
    }
    if (!consecutiveAllows(timetable, index, slot)) {
      add(cost.raiseConsecutive, { kind: 'raiseConsecutive', limit: slots })
    }
  }
  const table = compiled.fixedTable[pair]!
  const gaveUp = found.changes.some((change) => change.kind === 'giveUpTable')
  const tableId = own[0] ?? own[1]
  const tableIndex = gaveUp ? (compiled.tableIndex.get(own[0] ?? '') ?? -1) : table
  const full = compiled.countsTable[pair] === 1 && timetable.tableUse[slot]! >= compiled.tableCap[slot]!
  const shared = compiled.unitOne[pair]!
  if (tableIndex >= 0 && tableId !== undefined && !hasBit(compiled.tableOpen, tableIndex * words, slot)) {
    found.table = true
    add(cost.addTable, { kind: 'openTable', table: problem.tables[tableIndex]?.id ?? tableId, slot: slotId })
  } else if (shared >= 0 && timetable.unitUse[shared * slots + slot] !== 0) found.cost += impossible
  else if (full) {
    found.table = true
    add(cost.addTable, { kind: 'addTable', slot: slotId })
  }
  const group = compiled.interpreterClass[pair]!
  if (group >= 0) {
    countInterpreters(timetable, group, slot, 1)
    const enough = interpretersSuffice(timetable, group, slot) && servedIn(compiled, group, slot)
    countInterpreters(timetable, group, slot, -1)
    if (!enough) {
      found.interpreter = true
      add(cost.addInterpreter, { kind: 'addInterpreter', slot: slotId, languages: [...languages] })
    }
  }
  if (compiled.unitTwo[pair]! >= 0) found.cost += impossible
  for (const { other, slot: was } of places) place(timetable, other, was)
  return found
}

/** Whether anybody of a class is there at all in a slot. */
function servedIn(compiled: CompiledProblem, group: number, slot: number): boolean {
  const { interpreters, interpreterOpen, rows, words } = compiled
  for (let person = 0; person < interpreters; person++) {
    if (rows.capable[group * interpreters + person] === 1 && hasBit(interpreterOpen, person * words, slot)) return true
  }
  return false
}

function reasonFor(timetable: Timetable, pair: number, all: readonly Obstacles[], best: Obstacles): Message {
  const compiled = timetable.problem
  const { problem, source } = compiled
  const { a = '', b = '', score = 0 } = source[pair] ?? {}
  const message = (name: string, params: MessageParams): Message => ({ key: `scheduling.unplaced.${name}`, params })
  if (all.length === 0) return message('noCommonSlot', { a, b })
  const firstChange = best.changes[0]
  if (firstChange?.kind === 'giveUpTable') return message('twoOwnTables', { a, b })
  const common = all.filter(
    (obstacles) => !obstacles.away && !obstacles.changes.some(({ kind }) => kind === 'openPair'),
  )
  if (common.length === 0) return message('noCommonSlot', { a, b })
  for (const index of [compiled.a[pair]!, compiled.b[pair]!]) {
    const { id = '', max } = problem.participants[index] ?? {}
    if (max !== undefined && timetable.degree[index]! >= max) {
      const least = leastScore(timetable, index)
      return least === undefined || least < score
        ? message('atMaximum', { who: id, max })
        : message('atMaximumBetter', { who: id, max, least, score })
    }
  }
  const free = common.filter((obstacles) => obstacles.displaced.length === 0)
  const slots = (list: readonly Obstacles[]) =>
    list.map(({ slot }) => slotName(problem, problem.slots[slot]?.id ?? '')).join(', ')
  const tableless = free.filter((obstacles) => obstacles.table)
  const speechless = free.filter((obstacles) => obstacles.interpreter)
  if (free.length > 0 && speechless.length === free.length) return message('noInterpreter', { slots: slots(free) })
  if (free.length > 0 && tableless.length === free.length) return message('noTable', { slots: slots(free) })
  if (free.length > 0 && free.every((obstacles) => obstacles.changes.length > 0)) {
    return message('noRoom', { slots: slots(free) })
  }
  if (free.length > 0) return message('notWorthIt', { slots: slots(free) })
  const nearest = common.reduce((cheapest, obstacles) => (obstacles.cost < cheapest.cost ? obstacles : cheapest))
  const other = nearest.displaced[0] === undefined ? undefined : source[nearest.displaced[0]]
  const slot = slotName(problem, problem.slots[nearest.slot]?.id ?? '')
  return other
    ? message('lowerScore', { score, other: `${other.a} – ${other.b}`, otherScore: other.score, slot })
    : message('noCommonSlot', { a, b })
}

function leastScore(timetable: Timetable, participant: number): number | undefined {
  const { problem, at } = timetable
  let least: number | undefined
  for (let slot = 0; slot < problem.slots; slot++) {
    const pair = at[participant * problem.slots + slot]!
    if (pair >= 0) least = Math.min(least ?? Number.POSITIVE_INFINITY, problem.score[pair]!)
  }
  return least
}

function explain(timetable: Timetable, pair: number): Explanation {
  const compiled = timetable.problem
  const { problem, source } = compiled
  const { a = '', b = '', required } = source[pair] ?? {}
  const all: Obstacles[] = []
  for (let slot = 0; slot < compiled.slots; slot++) all.push(obstaclesIn(timetable, pair, slot))
  let best = all[0]
  for (const obstacles of all) if (best && obstacles.cost < best.cost) best = obstacles
  const possible = best && best.cost < impossible
  const why: Message = best
    ? reasonFor(timetable, pair, all, best)
    : { key: 'scheduling.unplaced.noCommonSlot', params: { a, b } }
  const require: ProblemChange[] = required ? [] : [{ kind: 'require', a, b }]
  const changes = best && possible ? [...best.changes, ...require] : require
  const sentences = changes.map((change) => changeMessage(problem, change))
  const how: Message = sentences[0] ?? { key: 'scheduling.cure.moveOthers', params: { a, b } }
  const said = sentences.length > 0 ? sentences : [how]
  return {
    a,
    b,
    reason: say('en', why),
    cure: said.map((sentence) => say('en', sentence)).join(' '),
    why,
    how,
    ...(sentences.length > 1 ? { also: sentences.slice(1) } : {}),
    changes,
  }
}

/**
 * Says for every required pair that was left out, and for at most 200 of the best-scored others, the binding reason and
 * the cheapest change that would place it in the plan as it is. With `only`, it says so for those of the pairs left out
 * that are named there.
 */
export function explainUnplaced(
  problem: SchedulingProblem,
  plan: Pick<Plan, 'meetings'>,
  only?: readonly Pick<Unplaced, 'a' | 'b'>[],
): Explanation[] {
  const compiled = compile(problem)
  return explainLeftOut(timetableFrom(compiled, homeSlots(compiled, plan)), only)
}

/** The same for a timetable. */
export function explainLeftOut(timetable: Timetable, only?: readonly Pick<Unplaced, 'a' | 'b'>[]): Explanation[] {
  const compiled = timetable.problem
  const out: number[] = []
  for (let pair = 0; pair < compiled.pairs; pair++) if (timetable.slotOf[pair] === -1) out.push(pair)
  if (only) {
    const named = new Set(only.map(({ a, b }) => pairKey(a, b)))
    const chosen = out.filter((pair) => {
      const { a = '', b = '' } = compiled.source[pair] ?? {}
      return named.has(pairKey(a, b))
    })
    return chosen.map((pair) => explain(timetable, pair))
  }
  const required = out.filter((pair) => compiled.required[pair] === 1)
  const others = out.filter((pair) => compiled.required[pair] === 0)
  others.sort((x, y) => compiled.score[y]! - compiled.score[x]! || x - y)
  return [...required, ...others.slice(0, mostExplained)].map((pair) => explain(timetable, pair))
}
