import { useEffect, useState } from 'react'
import { pairKey } from '../../../../shared/model/pair.ts'
import type { SchedulingProblem } from '../../../../shared/model/problem.ts'
import type { Board } from '../../../../shared/scheduling/board.ts'
import type { Explanation } from '../../../../shared/scheduling/explain.ts'
import { assessPlan } from '../../../workers/engine.ts'

/** A board that is being worked on is explained when it has kept still so long. */
const stillMs = 250

/** Why each pair has no meeting, worked out in the background; null until that is known of the board of now. */
export function useReasons(
  problem: SchedulingProblem | null | undefined,
  board: Board | null | undefined,
): ReadonlyMap<string, Explanation> | null {
  const [known, setKnown] = useState<{ board: Board; reasons: ReadonlyMap<string, Explanation> } | null>(null)
  useEffect(() => {
    if (!problem || !board) return
    let wanted = true
    const timer = setTimeout(async () => {
      const { unplaced } = await assessPlan(problem, { meetings: [...board.meetings.values()] })
      if (wanted) setKnown({ board, reasons: new Map(unplaced.map((each) => [pairKey(each.a, each.b), each])) })
    }, stillMs)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [problem, board])
  return known && known.board === board ? known.reasons : null
}
