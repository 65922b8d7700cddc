import { useEffect, useState } from 'react'
import { pairKey } from '../../../../shared/model/pair.ts'
import type { ProblemPair, SchedulingProblem } from '../../../../shared/model/problem.ts'
import type { Board } from '../../../../shared/scheduling/board.ts'
import type { Explanation } from '../../../../shared/scheduling/explain.ts'
import { explainPairs } from '../../../workers/engine.ts'

/** A board or a list in motion is explained when it has kept still so long. */
const stillMs = 250

type Reasons = { board: Board; byPair: ReadonlyMap<string, Explanation> }

/** Why each of the pairs in sight has no meeting on the board of now, worked out in the background. */
export function useReasons(
  problem: SchedulingProblem | null | undefined,
  board: Board | null | undefined,
  inSight: readonly ProblemPair[],
): ReadonlyMap<string, Explanation> | null {
  const [known, setKnown] = useState<Reasons | null>(null)
  const reasons = known && known.board === board ? known.byPair : null
  const asked = inSight.filter(({ a, b }) => !reasons?.has(pairKey(a, b)))
  const names = asked.map(({ a, b }) => pairKey(a, b)).join('\n')
  useEffect(() => {
    if (!problem || !board || names === '') return
    let wanted = true
    const timer = setTimeout(async () => {
      const wantedNames = new Set(names.split('\n'))
      const pairs = problem.pairs.filter(({ a, b }) => wantedNames.has(pairKey(a, b)))
      const found = await explainPairs(problem, { meetings: [...board.meetings.values()] }, pairs)
      if (!wanted) return
      setKnown((before) => ({
        board,
        byPair: new Map([
          ...(before?.board === board ? before.byPair : []),
          ...found.map((each): [string, Explanation] => [pairKey(each.a, each.b), each]),
        ]),
      }))
    }, stillMs)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [problem, board, names])
  return reasons
}
