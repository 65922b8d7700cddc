import type { Message, MessageParams } from '../model/message.ts'
import { pairKey } from '../model/pair.ts'
import type { Meeting } from '../model/plan.ts'
import type { ProblemPair } from '../model/problem.ts'
import { type Board, countOf, meetingsAt, runThrough } from './board.ts'
import type { PlanFault } from './verify.ts'

/** The hard rule that stands in the way; `no-table` and `no-interpreter`: each of them breaks some rule. */
export type MoveRule = PlanFault['rule'] | 'no-table' | 'no-interpreter'
export type MoveFault = { rule: MoveRule; why: Message }

type Entity = { slots?: string[] | undefined }
const openAt = (entity: Entity, slot: string) => !entity.slots || entity.slots.includes(slot)

const fault = (rule: MoveRule, name: string, params: MessageParams): MoveFault => ({
  rule,
  why: { key: `board.why.${name}`, params },
})

/** Why neither time nor the two participants allow a pair to meet in a slot; null when they do. */
export function slotFault(board: Board, pair: ProblemPair, slot: string): MoveFault | null {
  const { a, b } = pair
  if (!board.slotIndex.has(slot)) return fault('unknown-slot', 'unknownSlot', { slot })
  const locked = board.locks.get(pairKey(a, b))?.slot
  if (locked !== undefined && locked !== slot) return fault('lock-broken', 'timeLocked', { a, b, slot: locked })
  if (pair.slots && !pair.slots.includes(slot)) return fault('pair-closed', 'pairClosed', { a, b, slot })
  const inARow = board.problem.rules.maxConsecutive
  for (const id of [a, b]) {
    const participant = board.participants.get(id)
    if (!participant) return fault('unknown-pair', 'unknownParticipant', { participant: id })
    if (!openAt(participant, slot)) return fault('participant-away', 'participantAway', { participant: id, slot })
    const other = meetingsAt(board, 'participant', id, slot)[0]
    if (other) {
      const params = { participant: id, slot, a: other.a, b: other.b, table: other.table }
      return fault('participant-twice', 'participantBusy', params)
    }
    const { max } = participant
    if (max !== undefined && countOf(board, 'participant', id) >= max) {
      return fault('participant-above-maximum', 'participantMaximum', { participant: id, max })
    }
    if (inARow !== null && runThrough(board, 'participant', id, slot) > inARow) {
      return fault('participant-too-long', 'participantTooLong', { participant: id, max: inARow })
    }
  }
  return null
}

/** Why a pair cannot meet at a table in a slot; null when it can. */
export function tableFault(board: Board, pair: ProblemPair, slot: string, id: string): MoveFault | null {
  const table = board.tables.get(id)
  if (!table) return fault('unknown-table', 'unknownTable', { table: id })
  const locked = board.locks.get(pairKey(pair.a, pair.b))?.table
  if (locked !== undefined && locked !== id) {
    return fault('lock-broken', 'tableLocked', { a: pair.a, b: pair.b, table: locked })
  }
  for (const participant of [pair.a, pair.b]) {
    const own = board.participants.get(participant)?.table
    if (own !== undefined && own !== id) return fault('table-not-own', 'notOwnTable', { participant, own, table: id })
  }
  const owners = board.owners.get(id) ?? []
  if (table.reserved && locked !== id && !owners.includes(pair.a) && !owners.includes(pair.b)) {
    return fault('table-reserved', 'tableReserved', { table: id, participant: owners[0] ?? '' })
  }
  if (!openAt(table, slot)) return fault('table-closed', 'tableClosed', { table: id, slot })
  const other = meetingsAt(board, 'table', id, slot)[0]
  if (other) return fault('table-twice', 'tableTaken', { table: id, slot, a: other.a, b: other.b })
  return null
}

/** Why an interpreter cannot take a pair's meeting in a slot; null when they can. */
export function interpreterFault(board: Board, pair: ProblemPair, slot: string, id: string): MoveFault | null {
  const interpreter = board.interpreters.get(id)
  if (!interpreter) return fault('unknown-interpreter', 'unknownInterpreter', { interpreter: id })
  const locked = board.locks.get(pairKey(pair.a, pair.b))?.interpreter
  if (locked !== undefined && locked !== id) {
    return fault('lock-broken', 'interpreterLocked', { a: pair.a, b: pair.b, interpreter: locked })
  }
  if (!openAt(interpreter, slot)) return fault('interpreter-away', 'interpreterAway', { interpreter: id, slot })
  const { languages, max } = interpreter
  if (languages && !(pair.languages ?? []).every((language) => languages.includes(language))) {
    return fault('interpreter-language', 'interpreterLanguage', { interpreter: id })
  }
  const other = meetingsAt(board, 'interpreter', id, slot)[0]
  if (other) {
    const params = { interpreter: id, slot, a: other.a, b: other.b, table: other.table }
    return fault('interpreter-twice', 'interpreterBusy', params)
  }
  if (max !== undefined && countOf(board, 'interpreter', id) >= max) {
    return fault('interpreter-above-maximum', 'interpreterMaximum', { interpreter: id, max })
  }
  const inARow = board.problem.rules.interpreterMaxConsecutive
  if (inARow !== null && runThrough(board, 'interpreter', id, slot) > inARow) {
    return fault('interpreter-too-long', 'interpreterTooLong', { interpreter: id, max: inARow })
  }
  return null
}

/** Tables in the order in which a meeting would rather have them: its own one, then near ones of the same zone. */
function tablesByPreference(board: Board, pair: ProblemPair, current: Meeting | undefined): string[] {
  const own = board.participants.get(pair.a)?.table ?? board.participants.get(pair.b)?.table
  const fixed = board.locks.get(pairKey(pair.a, pair.b))?.table ?? own
  if (fixed !== undefined) return [fixed]
  const { tables } = board.problem
  if (!current) return tables.map((table) => table.id)
  const home = tables.findIndex((table) => table.id === current.table)
  const zone = tables[home]?.zone
  const distance = (index: number) => Math.abs(index - home) + (tables[index]?.zone === zone ? 0 : tables.length)
  return tables
    .map((table, index) => ({ id: table.id, distance: distance(index) }))
    .sort((x, y) => x.distance - y.distance)
    .map((table) => table.id)
}

/** The table for a meeting in a slot: the wanted one, else the best free one. */
export function chooseTable(
  board: Board,
  pair: ProblemPair,
  slot: string,
  wanted: string | undefined,
  current: Meeting | undefined,
): { table: string } | { fault: MoveFault } {
  if (wanted !== undefined) {
    const wrong = tableFault(board, pair, slot, wanted)
    return wrong ? { fault: wrong } : { table: wanted }
  }
  const candidates = tablesByPreference(board, pair, current)
  const table = candidates.find((id) => tableFault(board, pair, slot, id) === null)
  if (table !== undefined) return { table }
  const only = candidates.length === 1 ? candidates[0] : undefined
  const wrong = only === undefined ? null : tableFault(board, pair, slot, only)
  return { fault: wrong ?? fault('no-table', 'noTable', { slot }) }
}

/**
 * The interpreters whom a meeting in a slot could have, best first: the one it has, then those with fewest meetings.
 * `undefined` stands for none, where none is needed.
 */
export function chooseInterpreters(
  board: Board,
  pair: ProblemPair,
  slot: string,
  wanted: string | undefined,
  current: Meeting | undefined,
): { interpreters: (string | undefined)[] } | { fault: MoveFault } {
  const fixed = wanted ?? board.locks.get(pairKey(pair.a, pair.b))?.interpreter
  if (fixed !== undefined) {
    const wrong = interpreterFault(board, pair, slot, fixed)
    return wrong ? { fault: wrong } : { interpreters: [fixed] }
  }
  const now = current?.interpreter
  const keeps = now !== undefined && interpreterFault(board, pair, slot, now) === null
  if (!pair.interpreter) return { interpreters: keeps ? [now, undefined] : [undefined] }
  const others = board.problem.interpreters
    .filter(({ id }) => id !== now && interpreterFault(board, pair, slot, id) === null)
    .map(({ id }) => ({ id, load: countOf(board, 'interpreter', id) }))
    .sort((x, y) => x.load - y.load)
    .map(({ id }) => id)
  const interpreters = keeps ? [now, ...others] : others
  if (interpreters.length > 0) return { interpreters }
  return { fault: fault('no-interpreter', 'noInterpreter', { slot }) }
}
