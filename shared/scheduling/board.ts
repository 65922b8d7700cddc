import { pairKey } from '../model/pair.ts'
import type { Meeting } from '../model/plan.ts'
import type { ProblemPair, SchedulingProblem } from '../model/problem.ts'

type Items<Name extends 'participants' | 'tables' | 'interpreters'> = Map<string, SchedulingProblem[Name][number]>
export type ProblemLock = SchedulingProblem['locked'][number]

/** Who is busy when: the meetings of one participant, table or interpreter by slot. */
export type Diary = Map<string, Map<string, Meeting[]>>

/** A plan laid out for looking things up while somebody shapes it by hand. */
export type Board = {
  problem: SchedulingProblem
  meetings: ReadonlyMap<string, Meeting>
  slotIndex: ReadonlyMap<string, number>
  blocks: readonly number[]
  participants: Items<'participants'>
  tables: Items<'tables'>
  interpreters: Items<'interpreters'>
  pairs: ReadonlyMap<string, ProblemPair>
  /** Participants whose own table it is, by table. */
  owners: ReadonlyMap<string, readonly string[]>
  locks: ReadonlyMap<string, ProblemLock>
  diaries: { participant: Diary; table: Diary; interpreter: Diary }
}

const byId = <Item extends { id: string }>(items: readonly Item[]) => new Map(items.map((item) => [item.id, item]))

/** Pairs are by far the longest list and outlive many plans. */
const knownPairs = new WeakMap<readonly ProblemPair[], ReadonlyMap<string, ProblemPair>>()

function pairsOf(pairs: readonly ProblemPair[]): ReadonlyMap<string, ProblemPair> {
  const known = knownPairs.get(pairs)
  if (known) return known
  const made = new Map(pairs.map((pair) => [pairKey(pair.a, pair.b), pair]))
  knownPairs.set(pairs, made)
  return made
}

/** The board of a plan. It takes time proportional to the problem; every question afterwards is answered at once. */
export function boardOf(problem: SchedulingProblem, meetings: readonly Meeting[]): Board {
  const owners = new Map<string, string[]>()
  for (const { id, table } of problem.participants) {
    if (table !== undefined) owners.set(table, [...(owners.get(table) ?? []), id])
  }
  const locks = new Map<string, ProblemLock>()
  for (const lock of problem.locked) {
    const key = pairKey(lock.a, lock.b)
    locks.set(key, { ...locks.get(key), ...lock })
  }
  const board: Board = {
    problem,
    meetings: new Map(meetings.map((meeting) => [pairKey(meeting.a, meeting.b), meeting])),
    slotIndex: new Map(problem.slots.map((slot, index) => [slot.id, index])),
    blocks: problem.slots.map((slot) => slot.block ?? 0),
    participants: byId(problem.participants),
    tables: byId(problem.tables),
    interpreters: byId(problem.interpreters),
    pairs: pairsOf(problem.pairs),
    owners,
    locks,
    diaries: { participant: new Map(), table: new Map(), interpreter: new Map() },
  }
  for (const meeting of meetings) enter(board, meeting)
  return board
}

function diariesOf(board: Board, meeting: Meeting): [Diary, string][] {
  const { participant, table, interpreter } = board.diaries
  const entries: [Diary, string][] = [
    [participant, meeting.a],
    [participant, meeting.b],
    [table, meeting.table],
  ]
  if (meeting.interpreter !== undefined) entries.push([interpreter, meeting.interpreter])
  return entries
}

/** Writes a meeting into the diaries; `strike` takes it out again. */
export function enter(board: Board, meeting: Meeting): void {
  for (const [diary, id] of diariesOf(board, meeting)) {
    const days = diary.get(id) ?? new Map<string, Meeting[]>()
    days.set(meeting.slot, [...(days.get(meeting.slot) ?? []), meeting])
    diary.set(id, days)
  }
}

export function strike(board: Board, meeting: Meeting): void {
  for (const [diary, id] of diariesOf(board, meeting)) {
    const days = diary.get(id)
    const rest = days?.get(meeting.slot)?.filter((other) => other !== meeting) ?? []
    if (rest.length > 0) days?.set(meeting.slot, rest)
    else days?.delete(meeting.slot)
  }
}

/** The meetings of a participant, table or interpreter in a slot: none or one, more only in a plan with a conflict. */
export const meetingsAt = (board: Board, kind: keyof Board['diaries'], id: string, slot: string): readonly Meeting[] =>
  board.diaries[kind].get(id)?.get(slot) ?? []

/** How many meetings a participant, table or interpreter has. */
export function countOf(board: Board, kind: keyof Board['diaries'], id: string): number {
  let count = 0
  for (const meetings of board.diaries[kind].get(id)?.values() ?? []) count += meetings.length
  return count
}

/** Length of the run of neighbouring busy slots of one block that a meeting in `slot` would make or be part of. */
export function runThrough(board: Board, kind: 'participant' | 'interpreter', id: string, slot: string): number {
  const busy = board.diaries[kind].get(id)
  const at = board.slotIndex.get(slot) ?? 0
  const isBusy = (index: number) => {
    const other = board.problem.slots[index]
    return other !== undefined && board.blocks[index] === board.blocks[at] && (busy?.has(other.id) ?? false)
  }
  let run = 1
  for (let index = at - 1; isBusy(index); index--) run += 1
  for (let index = at + 1; isBusy(index); index++) run += 1
  return run
}

/** Gaps of a participant: runs of idle slots between two of its meetings inside one block. */
export function gapsOfParticipant(board: Board, id: string): number {
  const busy = board.diaries.participant.get(id)
  if (!busy || busy.size < 2) return 0
  let gaps = 0
  let last = -1
  board.problem.slots.forEach((slot, index) => {
    if (!busy.has(slot.id)) return
    if (last >= 0 && board.blocks[last] === board.blocks[index] && index - last > 1) gaps += 1
    last = index
  })
  return gaps
}

/** How often a participant goes to another zone between two neighbouring slots; tables without a zone do not count. */
export function walksOfParticipant(board: Board, id: string): number {
  const busy = board.diaries.participant.get(id)
  if (!busy || busy.size < 2) return 0
  const zoneIn = (index: number) => {
    const slot = board.problem.slots[index]
    const table = slot && busy.get(slot.id)?.[0]?.table
    return table === undefined ? undefined : board.tables.get(table)?.zone
  }
  let walks = 0
  for (let index = 1; index < board.blocks.length; index++) {
    if (board.blocks[index] !== board.blocks[index - 1]) continue
    const [from, to] = [zoneIn(index - 1), zoneIn(index)]
    if (from !== undefined && to !== undefined && from !== to) walks += 1
  }
  return walks
}
