import { say } from '../messages/say.ts'
import type { Message } from '../model/message.ts'
import { pairKey } from '../model/pair.ts'
import type { Meeting, Plan, Unplaced } from '../model/plan.ts'
import type { ProblemPair, SchedulingProblem } from '../model/problem.ts'
import {
  type Board,
  boardOf,
  countOf,
  enter,
  gapsOfParticipant,
  meetingsAt,
  strike,
  walksOfParticipant,
} from './board.ts'
import { planMetrics } from './metrics.ts'
import { chooseInterpreters, chooseTable, type MoveFault, type MoveRule, slotFault } from './move-rules.ts'

type Two = { a: string; b: string }

/**
 * Where a meeting should go. What is left out is kept where that is possible and chosen otherwise. `participant` says
 * whose row of the board it is dropped into, so that a meeting there changes places with it.
 */
export type Target = { slot: string; table?: string; interpreter?: string; participant?: string }

/** Meetings in their new places, and meetings that leave the board. */
export type PlanChange = { placed: Meeting[]; removed: Meeting[] }

/** `here`: it stands there already. `costly`: allowed, but somebody pays for it. */
export type Judgement =
  | { kind: 'here' }
  | {
      kind: 'valid' | 'costly'
      costs: Message[]
      change: PlanChange
      how: 'move' | 'swap' | 'insert' | 'replace' | 'remove'
    }
  | { kind: 'forbidden'; rule: MoveRule; why: Message }

const forbidden = ({ rule, why }: MoveFault): Judgement => ({ kind: 'forbidden', rule, why })

const refuse = (rule: MoveRule, name: string, params: Record<string, string>): Judgement =>
  forbidden({ rule, why: { key: `board.why.${name}`, params } })

type Mover = { pair: ProblemPair; target: Target; current: Meeting | undefined }

/** The ways of placing one mover, best first, or why there is none. */
function placements(board: Board, { pair, target, current }: Mover): Meeting[] | MoveFault {
  const time = slotFault(board, pair, target.slot)
  if (time) return time
  const where = chooseTable(board, pair, target.slot, target.table, current)
  if ('fault' in where) return where.fault
  const who = chooseInterpreters(board, pair, target.slot, target.interpreter, current)
  if ('fault' in who) return who.fault
  const place = { a: pair.a, b: pair.b, slot: target.slot, table: where.table }
  return who.interpreters.map((interpreter) => (interpreter === undefined ? place : { ...place, interpreter }))
}

/** Places one or two movers on a board from which they were struck; leaves the board with them entered. */
function placeAll(board: Board, movers: readonly Mover[]): Meeting[] | MoveFault {
  const [first, ...rest] = movers
  if (!first) return []
  const options = placements(board, first)
  if (!Array.isArray(options)) return options
  let wrong: MoveFault | undefined
  for (const option of options) {
    enter(board, option)
    const others = placeAll(board, rest)
    if (Array.isArray(others)) return [option, ...others]
    wrong ??= others
    strike(board, option)
  }
  return wrong ?? []
}

type Figures = Map<string, { gaps: number; walks: number; count: number }>

const figuresOf = (board: Board, participants: ReadonlySet<string>): Figures =>
  new Map(
    [...participants].map((id) => [
      id,
      {
        gaps: gapsOfParticipant(board, id),
        walks: walksOfParticipant(board, id),
        count: countOf(board, 'participant', id),
      },
    ]),
  )

function costsFor(board: Board, before: Figures, after: Figures): Message[] {
  const costs: Message[] = []
  for (const [participant, then] of after) {
    const now = before.get(participant)
    if (!now) continue
    const gaps = then.gaps - now.gaps
    if (gaps > 0) costs.push({ key: 'board.cost.gap', params: { participant, gaps: then.gaps } })
    if (then.walks > now.walks) costs.push({ key: 'board.cost.walk', params: { participant } })
    const min = board.participants.get(participant)?.min ?? 0
    if (then.count < now.count && then.count < min) {
      costs.push({ key: 'board.cost.belowMinimum', params: { participant, count: then.count, min } })
    }
  }
  return costs
}

function changeCosts(mover: Mover, placed: Meeting): Message[] {
  const { current, target } = mover
  if (!current) return []
  const two = { a: placed.a, b: placed.b }
  const costs: Message[] = []
  if (target.table === undefined && current.table !== placed.table) {
    costs.push({ key: 'board.cost.table', params: { ...two, from: current.table, table: placed.table } })
  }
  if (target.interpreter === undefined && current.interpreter !== placed.interpreter) {
    const params = { ...two, from: current.interpreter ?? '', interpreter: placed.interpreter ?? '' }
    if (placed.interpreter === undefined) costs.push({ key: 'board.cost.interpreterLeaves', params })
    else if (current.interpreter === undefined) costs.push({ key: 'board.cost.interpreterComes', params })
    else costs.push({ key: 'board.cost.interpreter', params })
  }
  return costs
}

/** The meetings that stand in the way at the target. */
function occupants(board: Board, self: Two, target: Target): Meeting[] {
  const key = pairKey(self.a, self.b)
  const found = [
    ...(target.table === undefined ? [] : meetingsAt(board, 'table', target.table, target.slot)),
    ...(target.interpreter === undefined ? [] : meetingsAt(board, 'interpreter', target.interpreter, target.slot)),
    ...(target.participant === undefined ? [] : meetingsAt(board, 'participant', target.participant, target.slot)),
  ]
  return [...new Set(found)].filter((meeting) => pairKey(meeting.a, meeting.b) !== key)
}

const isLocked = (board: Board, { a, b }: Two): boolean => {
  const lock = board.locks.get(pairKey(a, b))
  return lock !== undefined && (lock.slot !== undefined || lock.table !== undefined || lock.interpreter !== undefined)
}

/**
 * What would happen if a pair's meeting went to a target: valid, costly (with who pays what) or forbidden (with the rule
 * that stands in the way). A meeting of the board changes places with the one at the target; a pair from the tray puts
 * it back into the tray. The board is as before afterwards.
 */
export function judge(board: Board, two: Two, target: Target): Judgement {
  const pair = board.pairs.get(pairKey(two.a, two.b))
  if (!pair) return refuse('unknown-pair', 'unknownPair', { a: two.a, b: two.b })
  if (target.participant !== undefined && target.participant !== pair.a && target.participant !== pair.b) {
    return refuse('unknown-pair', 'otherParticipant', { participant: target.participant, a: pair.a, b: pair.b })
  }
  const current = board.meetings.get(pairKey(two.a, two.b))
  const isHere =
    current?.slot === target.slot &&
    (target.table === undefined || target.table === current.table) &&
    (target.interpreter === undefined || target.interpreter === current.interpreter)
  if (isHere) return { kind: 'here' }
  const [other, ...more] = occupants(board, two, target)
  if (more[0]) {
    const { a, b, table } = more[0]
    return refuse('table-twice', 'tableTaken', { table, slot: target.slot, a, b })
  }
  const otherPair = other && board.pairs.get(pairKey(other.a, other.b))
  if (other && !current && isLocked(board, other)) {
    return refuse('lock-broken', 'otherLocked', { a: other.a, b: other.b })
  }
  if (other && current && !otherPair) return refuse('unknown-pair', 'unknownPair', { a: other.a, b: other.b })
  const movers: Mover[] = [{ pair, target, current }]
  if (other && current && otherPair) {
    const back: Target = {
      slot: current.slot,
      ...(target.table === undefined ? {} : { table: current.table }),
      ...(target.interpreter === undefined || current.interpreter === undefined
        ? {}
        : { interpreter: current.interpreter }),
    }
    movers.push({ pair: otherPair, target: back, current: other })
  }
  return tryOut(board, movers, other && !current ? [other] : [])
}

function tryOut(board: Board, movers: readonly Mover[], removed: Meeting[]): Judgement {
  const leaving = [...movers.flatMap(({ current }) => (current ? [current] : [])), ...removed]
  const people = new Set([...movers.map(({ pair }) => pair), ...removed].flatMap(({ a, b }) => [a, b]))
  const before = figuresOf(board, people)
  for (const meeting of leaving) strike(board, meeting)
  const placed = placeAll(board, movers)
  const after = figuresOf(board, people)
  if (Array.isArray(placed)) for (const meeting of placed) strike(board, meeting)
  for (const meeting of leaving) enter(board, meeting)
  if (!Array.isArray(placed)) return forbidden(placed)
  const costs = [
    ...removed.map(({ a, b }): Message => ({ key: 'board.cost.backToTray', params: { a, b } })),
    ...movers.flatMap((mover, index) => {
      const meeting = placed[index]
      return meeting ? changeCosts(mover, meeting) : []
    }),
    ...costsFor(board, before, after),
  ]
  const onBoard = movers[0]?.current !== undefined
  const how = onBoard ? (movers.length > 1 ? 'swap' : 'move') : removed.length > 0 ? 'replace' : 'insert'
  return { kind: costs.length > 0 ? 'costly' : 'valid', costs, change: { placed, removed }, how }
}

/** `judge` for every slot × table; the keys are `targetKey(slot, table)`. */
export function moveTargets(
  problem: SchedulingProblem,
  plan: Pick<Plan, 'meetings'>,
  meeting: Two,
): Map<string, Judgement> {
  const board = boardOf(problem, plan.meetings)
  const targets = new Map<string, Judgement>()
  for (const { id: slot } of problem.slots) {
    for (const { id: table } of problem.tables) {
      targets.set(targetKey(slot, table), judge(board, meeting, { slot, table }))
    }
  }
  return targets
}

export const targetKey = (slot: string, table: string): string => JSON.stringify([slot, table])

const takenOff: Pick<Unplaced, 'why' | 'how'> & { why: Message; how: Message } = {
  why: { key: 'board.unplaced.takenOff' },
  how: { key: 'board.cure.placeByHand' },
}

/** The plan after a change. Its figures are counted afresh; whoever was taken off is among the unplaced, with the reason. */
export function applyMove(problem: SchedulingProblem, plan: Plan, change: PlanChange): Plan {
  const gone = new Set([...change.placed, ...change.removed].map(({ a, b }) => pairKey(a, b)))
  const meetings = [...plan.meetings.filter(({ a, b }) => !gone.has(pairKey(a, b))), ...change.placed]
  const met = new Set(meetings.map(({ a, b }) => pairKey(a, b)))
  const unplaced = plan.unplaced.filter(({ a, b }) => !met.has(pairKey(a, b)))
  const explained = new Set(unplaced.map(({ a, b }) => pairKey(a, b)))
  for (const { a, b } of change.removed) {
    if (explained.has(pairKey(a, b)) || met.has(pairKey(a, b))) continue
    unplaced.push({ a, b, reason: say('en', takenOff.why), cure: say('en', takenOff.how), ...takenOff })
  }
  const { value, gaps, belowMinimum } = planMetrics(problem, { meetings })
  const { valueBound } = plan.metrics
  const metrics = { value, gaps, belowMinimum, ...(valueBound === undefined ? {} : { valueBound }) }
  return { ...plan, meetings, unplaced, metrics }
}

/** What comes of letting two meetings of the board change slots and tables. */
export function swap(board: Board, one: Two, two: Two): Judgement {
  const there = board.meetings.get(pairKey(two.a, two.b))
  if (!there) return refuse('unknown-pair', 'notOnBoard', { a: two.a, b: two.b })
  return judge(board, one, { slot: there.slot, table: there.table })
}

/** What comes of putting a pair of the tray into a slot, at a table that is named or chosen. */
export function insert(board: Board, two: Two, target: Target): Judgement {
  if (board.meetings.has(pairKey(two.a, two.b))) return refuse('meets-twice', 'onBoard', { a: two.a, b: two.b })
  return judge(board, two, target)
}

/** What comes of taking a meeting off the board. A locked one stays. */
export function remove(board: Board, two: Two): Judgement {
  const current = board.meetings.get(pairKey(two.a, two.b))
  if (!current) return refuse('unknown-pair', 'notOnBoard', { a: two.a, b: two.b })
  if (isLocked(board, two)) return refuse('lock-broken', 'otherLocked', { a: two.a, b: two.b })
  const people = new Set([current.a, current.b])
  const before = figuresOf(board, people)
  strike(board, current)
  const costs = costsFor(board, before, figuresOf(board, people))
  enter(board, current)
  return {
    kind: costs.length > 0 ? 'costly' : 'valid',
    costs,
    change: { placed: [], removed: [current] },
    how: 'remove',
  }
}
