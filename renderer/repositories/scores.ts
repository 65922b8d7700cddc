import { liveQuery, type Subscription } from 'dexie'
import { useEffect } from 'react'
import type { ForumEvent } from '../../shared/model/event.ts'
import type { PairDecision, ScoredPair } from '../../shared/model/pair.ts'
import type { Registrant } from '../../shared/model/registrant.ts'
import { sameRow } from '../database/canonical.ts'
import type { ForumRow } from '../database/rows.ts'
import { createStore, useStore } from '../ui/store.ts'
import { score } from '../workers/engine.ts'
import { readDecisions } from './decisions.ts'
import { readForum } from './forums.ts'
import { readRegistrants } from './registrants.ts'

/** Above so many registrants only the best partners of each are kept, as many as this. */
const everybodyUpTo = 400
const bestOfEach = 24

/** Scores are never stored: they follow from registrants, set-up and decisions. `pairs` are the last ones known. */
export type Scores = { pairs: ScoredPair[]; state: 'none' | 'working' | 'ready' | 'failed'; problem?: string }

/** Everything that scores follow from. */
type Input = {
  registrants: Registrant[]
  event: Pick<ForumEvent, 'sessions' | 'rules'>
  decisions: { a: string; b: string; decision: PairDecision }[]
}

const none: Scores = { pairs: [], state: 'none' }
const scores = createStore<ReadonlyMap<string, Scores>>(new Map())
const publish = (forumId: string, change: Partial<Scores>): void =>
  scores.set((all) => new Map(all).set(forumId, { ...(all.get(forumId) ?? none), ...change }))

async function readInput(forumId: string): Promise<{ input: Input; event: ForumEvent } | null> {
  const forum = await readForum(forumId)
  if (!forum) return null
  const registrants = (await readRegistrants(forumId)).map((row) => row.registrant)
  const decisions = (await readDecisions(forumId)).map(({ a, b, decision }) => ({ a, b, decision }))
  const { event } = forum
  return { input: { registrants, event: { sessions: event.sessions, rules: event.rules }, decisions }, event }
}

/** Keeps the scores of one forum in step with what they follow from, until it is told to stop. */
function follow(forumId: string): Subscription {
  let wanted: { input: Input; event: ForumEvent } | null = null
  let done: Input | null = null
  let working = false

  /** Works until what was wanted last is done; what was wanted in between is skipped. */
  const work = async () => {
    if (working) return
    working = true
    while (wanted) {
      const { input, event } = wanted
      wanted = null
      if (done && sameRow(done, input)) continue
      publish(forumId, { state: 'working' })
      const top = input.registrants.length > everybodyUpTo ? bestOfEach : undefined
      try {
        const pairs = await score(input.registrants, { event, decisions: input.decisions }, top)
        done = input
        publish(forumId, { pairs, state: 'ready' })
      } catch (error) {
        console.error(error)
        publish(forumId, { state: 'failed', problem: error instanceof Error ? error.message : String(error) })
      }
    }
    working = false
  }
  return liveQuery(() => readInput(forumId)).subscribe((read) => {
    wanted = read
    void work()
  })
}

let followed: { forumId: string; subscription: Subscription } | null = null

/** The scored pairs of a forum. They are followed, once for all screens, until another forum is opened. */
export function useScores(forum: Pick<ForumRow, 'id'>): Scores {
  const { id } = forum
  useEffect(() => {
    if (followed?.forumId === id) return
    followed?.subscription.unsubscribe()
    followed = { forumId: id, subscription: follow(id) }
  }, [id])
  return useStore(scores).get(id) ?? none
}
