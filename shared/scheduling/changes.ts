import type { Message } from '../model/message.ts'
import { pairKey } from '../model/pair.ts'
import type { SchedulingProblem } from '../model/problem.ts'

/** One thing an organiser could change about a problem. */
export type ProblemChange =
  | { kind: 'open'; participant: string; slot: string }
  | { kind: 'openPair'; a: string; b: string; slot: string }
  | { kind: 'raiseMaximum'; participant: string; max: number }
  | { kind: 'addTable'; slot: string }
  | { kind: 'openTable'; table: string; slot: string }
  | { kind: 'addInterpreter'; slot: string; languages: string[] }
  | { kind: 'giveUpTable'; participant: string }
  | { kind: 'raiseConsecutive'; limit: number }
  | { kind: 'require'; a: string; b: string }

/** How people call a slot: its time where it has one (with the date when the problem has several), else its id. */
export function slotName(problem: SchedulingProblem, id: string): string {
  const start = problem.slots.find((slot) => slot.id === id)?.start
  const parts = start?.match(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/)
  if (!parts) return id
  const dates = new Set(problem.slots.map((slot) => slot.start?.slice(0, 10)))
  return dates.size > 1 ? `${parts[1]} ${parts[2]}` : (parts[2] ?? id)
}

const opened = <Item extends { slots?: string[] | undefined }>(item: Item, slot: string): Item =>
  item.slots && !item.slots.includes(slot) ? { ...item, slots: [...item.slots, slot] } : item

const freshId = (prefix: string, taken: readonly { id: string }[]): string => {
  const ids = new Set(taken.map((item) => item.id))
  let number = 1
  while (ids.has(`${prefix}${number}`)) number += 1
  return `${prefix}${number}`
}

/** The problem with a change made. */
export function applyChange(problem: SchedulingProblem, change: ProblemChange): SchedulingProblem {
  const { participants, pairs, tables, interpreters, rules } = problem
  switch (change.kind) {
    case 'open':
      return {
        ...problem,
        participants: participants.map((item) => (item.id === change.participant ? opened(item, change.slot) : item)),
      }
    case 'openPair':
      return {
        ...problem,
        pairs: pairs.map((pair) =>
          pairKey(pair.a, pair.b) === pairKey(change.a, change.b) ? opened(pair, change.slot) : pair,
        ),
      }
    case 'raiseMaximum':
      return {
        ...problem,
        participants: participants.map((item) =>
          item.id === change.participant ? { ...item, max: change.max } : item,
        ),
      }
    case 'addTable':
      return { ...problem, tables: [...tables, { id: freshId('extra-table-', tables), slots: [change.slot] }] }
    case 'openTable':
      return {
        ...problem,
        tables: tables.map((table) => (table.id === change.table ? opened(table, change.slot) : table)),
      }
    case 'addInterpreter': {
      const id = freshId('extra-interpreter-', interpreters)
      const languages = change.languages.length > 0 ? { languages: change.languages } : {}
      return { ...problem, interpreters: [...interpreters, { id, slots: [change.slot], ...languages }] }
    }
    case 'giveUpTable':
      return {
        ...problem,
        participants: participants.map(({ table, ...item }) =>
          item.id === change.participant || table === undefined ? item : { ...item, table },
        ),
      }
    case 'raiseConsecutive':
      return { ...problem, rules: { ...rules, maxConsecutive: change.limit } }
    case 'require':
      return {
        ...problem,
        pairs: pairs.map((pair) =>
          pairKey(pair.a, pair.b) === pairKey(change.a, change.b) ? { ...pair, required: true } : pair,
        ),
      }
  }
}

/** The sentence that asks for a change. */
export function changeMessage(problem: SchedulingProblem, change: ProblemChange): Message {
  const key = `scheduling.cure.${change.kind}`
  switch (change.kind) {
    case 'open':
      return { key, params: { who: change.participant, slot: slotName(problem, change.slot) } }
    case 'openPair':
      return { key, params: { a: change.a, b: change.b, slot: slotName(problem, change.slot) } }
    case 'raiseMaximum':
      return { key, params: { who: change.participant, max: change.max } }
    case 'addTable':
      return { key, params: { slot: slotName(problem, change.slot) } }
    case 'openTable':
      return { key, params: { table: change.table, slot: slotName(problem, change.slot) } }
    case 'addInterpreter': {
      const slot = slotName(problem, change.slot)
      return change.languages.length > 0
        ? { key: `${key}For`, params: { slot, languages: change.languages.join(' + ') } }
        : { key, params: { slot } }
    }
    case 'giveUpTable':
      return { key, params: { who: change.participant } }
    case 'raiseConsecutive':
      return { key, params: { limit: change.limit } }
    case 'require':
      return { key, params: { a: change.a, b: change.b } }
  }
}
