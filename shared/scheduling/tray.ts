import { pairKey } from '../model/pair.ts'
import type { Meeting } from '../model/plan.ts'
import type { ProblemPair, SchedulingProblem } from '../model/problem.ts'
import type { Board } from './board.ts'
import { judge } from './moves.ts'

/** The pairs without a meeting, the required ones first, then by score. */
export function unplacedPairs(problem: SchedulingProblem, board: Board): ProblemPair[] {
  const out = problem.pairs.filter(({ a, b }) => !board.meetings.has(pairKey(a, b)))
  const rank = (pair: ProblemPair) => (pair.required ? 1 : 0)
  return out.sort((x, y) => rank(y) - rank(x) || y.score - x.score)
}

/**
 * Where a pair of the tray could be put on the board as it stands now, in the order of the slots; empty: nowhere, and
 * `explainUnplaced` says why.
 */
export function placesFor(board: Board, pair: ProblemPair): Meeting[] {
  return board.problem.slots.flatMap(({ id: slot }) => {
    const judgement = judge(board, pair, { slot })
    return judgement.kind === 'valid' || judgement.kind === 'costly' ? judgement.change.placed : []
  })
}
