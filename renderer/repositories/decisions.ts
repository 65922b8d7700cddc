import { useLiveQuery } from 'dexie-react-hooks'
import type { PairDecision } from '../../shared/model/pair.ts'
import { database } from '../database/database.ts'
import { intent } from '../database/journal.ts'
import { type DecisionRow, pairId } from '../database/rows.ts'

export const readDecisions = (forumId: string): Promise<DecisionRow[]> =>
  database.decisions.where({ forumId }).toArray()

/** What was decided about pairs; undefined while it is read. A pair without a row is open. */
export const useDecisions = (forumId: string): DecisionRow[] | undefined =>
  useLiveQuery(() => readDecisions(forumId), [forumId])

/** Decides about one pair or a selection of pairs, as one step; `open` takes a decision back. */
export const decide = (
  forumId: string,
  pairs: readonly { a: string; b: string }[],
  decision: PairDecision,
): Promise<void> =>
  intent(forumId, { key: `shell:history.decide.${decision}`, params: { count: pairs.length } }, async () => {
    const decidedAt = new Date().toISOString()
    for (const { a, b } of pairs) {
      const id = pairId(a, b)
      const earlier = await database.decisions.get([forumId, id])
      if (earlier?.decision === decision) continue
      if (decision === 'open' && earlier?.interpreter === undefined) await database.decisions.delete([forumId, id])
      else await database.decisions.put({ ...earlier, forumId, id, a, b, decision, decidedAt })
    }
  })
