import type { Message } from '../model/message.ts'
import { pairKey } from '../model/pair.ts'
import type { Meeting } from '../model/plan.ts'
import type { ProblemPair, SchedulingProblem } from '../model/problem.ts'
import { type Board, countOf } from './board.ts'
import type { MoveRule } from './move-rules.ts'
import { judge } from './moves.ts'

/** Where a pair of the tray stands: the slots in which it could be placed, why it is not, and the cheapest cure. */
export type TrayReason = { places: Meeting[]; why: Message; how: Message }

/** The pairs without a meeting, the required ones first, then by score; at most `most`. */
export function unplacedPairs(problem: SchedulingProblem, board: Board, most: number): ProblemPair[] {
  const out = problem.pairs.filter(({ a, b }) => !board.meetings.has(pairKey(a, b)))
  const rank = (pair: ProblemPair) => (pair.required ? 1 : 0)
  return out.sort((x, y) => rank(y) - rank(x) || y.score - x.score).slice(0, most)
}

const cures: Partial<Record<MoveRule, string>> = {
  'participant-twice': 'anotherSlot',
  'participant-away': 'availability',
  'participant-too-long': 'pause',
  'pair-closed': 'availability',
  'no-table': 'anotherTable',
  'table-twice': 'anotherTable',
  'table-closed': 'anotherTable',
  'no-interpreter': 'anotherInterpreter',
  'interpreter-twice': 'anotherInterpreter',
  'lock-broken': 'unlock',
}

/** Why a pair of the tray is not on the board as it stands now, and what would bring it there. */
export function whyUnplaced(board: Board, pair: ProblemPair): TrayReason {
  for (const participant of [pair.a, pair.b]) {
    const max = board.participants.get(participant)?.max
    if (max === undefined || countOf(board, 'participant', participant) < max) continue
    const why: Message = { key: 'board.unplaced.maximum', params: { participant, max } }
    return { places: [], why, how: { key: 'board.cure.oneMore', params: { participant } } }
  }
  const places: Meeting[] = []
  const rules = new Map<MoveRule, { count: number; why: Message }>()
  for (const { id: slot } of board.problem.slots) {
    const judgement = judge(board, pair, { slot })
    if (judgement.kind === 'forbidden') {
      const known = rules.get(judgement.rule)
      rules.set(judgement.rule, { count: (known?.count ?? 0) + 1, why: known?.why ?? judgement.why })
    } else if (judgement.kind !== 'here') places.push(...judgement.change.placed)
  }
  const first = places[0]
  if (first) {
    const params = { count: places.length, slot: first.slot, table: first.table }
    return { places, why: { key: 'board.unplaced.couldBePlaced', params }, how: { key: 'board.cure.placeByHand' } }
  }
  // The rarest obstacle is the cheapest to take away: it stands in the fewest slots.
  const scarce = [...rules].filter(([rule]) => cures[rule]).sort(([, x], [, y]) => x.count - y.count)
  const [rule, obstacle] = scarce[0] ?? []
  const how = rule === undefined ? 'anotherSlot' : (cures[rule] ?? 'anotherSlot')
  const slot = String(obstacle?.why.params?.slot ?? '')
  return {
    places,
    why: { key: 'board.unplaced.nowhere', params: { count: board.problem.slots.length, a: pair.a, b: pair.b } },
    how: { key: `board.cure.${how}`, params: { slot } },
  }
}
