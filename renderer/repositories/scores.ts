import { useEffect } from 'react'
import type { ScoredPair } from '../../shared/model/pair.ts'
import type { DecisionRow, ForumRow, RegistrantRow } from '../database/rows.ts'
import { createStore, useStore } from '../ui/store.ts'
import { score } from '../workers/engine.ts'
import { useDecisions } from './decisions.ts'
import { useRegistrants } from './registrants.ts'

/** Above so many registrants only the best partners of each are kept, as many as this. */
const everybodyUpTo = 400
const bestOfEach = 24

/** Scores are never stored: they follow from registrants, set-up and decisions. `pairs` are the last ones known. */
export type Scores = { pairs: ScoredPair[]; state: 'none' | 'working' | 'ready' | 'failed'; problem?: string }

const none: Scores = { pairs: [], state: 'none' }
const scores = createStore<ReadonlyMap<string, Scores>>(new Map())
const wanted = new Map<string, { registrants: RegistrantRow[]; forum: ForumRow; decisions: DecisionRow[] }>()
const working = new Set<string>()

const publish = (forumId: string, change: Partial<Scores>): void =>
  scores.set((all) => new Map(all).set(forumId, { ...(all.get(forumId) ?? none), ...change }))

/** Works until what was wanted last is done; what is wanted in between is skipped. */
async function work(forumId: string): Promise<void> {
  if (working.has(forumId)) return
  working.add(forumId)
  for (let next = wanted.get(forumId); next; next = wanted.get(forumId)) {
    wanted.delete(forumId)
    publish(forumId, { state: 'working' })
    const registrants = next.registrants.map((row) => row.registrant)
    const decisions = next.decisions.map(({ a, b, decision }) => ({ a, b, decision }))
    const top = registrants.length > everybodyUpTo ? bestOfEach : undefined
    try {
      const pairs = await score(registrants, { event: next.forum.event, decisions }, top)
      publish(forumId, { pairs, state: wanted.has(forumId) ? 'working' : 'ready' })
    } catch (error) {
      console.error(error)
      publish(forumId, { state: 'failed', problem: error instanceof Error ? error.message : String(error) })
    }
  }
  working.delete(forumId)
}

/** The scored pairs of a forum, kept in step with everything they follow from. */
export function useScores(forum: ForumRow): Scores {
  const registrants = useRegistrants(forum.id)
  const decisions = useDecisions(forum.id)
  useEffect(() => {
    if (!registrants || !decisions) return
    wanted.set(forum.id, { registrants, forum, decisions })
    void work(forum.id)
  }, [forum, registrants, decisions])
  return useStore(scores).get(forum.id) ?? none
}
