import { liveQuery } from 'dexie'
import { useEffect } from 'react'
import type { ForumEvent, ScoreWeights } from '../../shared/model/event.ts'
import type { PairDecision, ScoredPair } from '../../shared/model/pair.ts'
import type { Registrant } from '../../shared/model/registrant.ts'
import { sameRow } from '../database/canonical.ts'
import type { ForumRow } from '../database/rows.ts'
import { createStore, useStore } from '../ui/store.ts'
import { rescore, score } from '../workers/engine.ts'
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

/** Weights that somebody is trying out; they count as if they were the forum's until they are written. */
const tried = createStore<{ forumId: string; weights: ScoreWeights } | null>(null)

/** Shows the ranking under other weights without writing them; null goes back to those of the forum. */
export const tryWeights = (forumId: string, weights: ScoreWeights | null): void =>
  tried.set(weights ? { forumId, weights } : null)

/** The input with the weights that are tried out. */
function withTried(forumId: string, input: Input): Input {
  const trial = tried.get()
  if (trial?.forumId !== forumId) return input
  return { ...input, event: { ...input.event, rules: { ...input.event.rules, weights: trial.weights } } }
}

/** Whether two inputs differ in what only weighs the scores and does not make them. */
function differInWeighing(one: Input, two: Input): boolean {
  const { weights, minimumScore } = two.event.rules
  const rules = { ...one.event.rules, weights, minimumScore }
  return sameRow({ ...one, event: { ...one.event, rules } }, two)
}

async function readInput(forumId: string): Promise<{ input: Input; event: ForumEvent } | null> {
  const forum = await readForum(forumId)
  if (!forum) return null
  const registrants = (await readRegistrants(forumId)).map((row) => row.registrant)
  const decisions = (await readDecisions(forumId)).map(({ a, b, decision }) => ({ a, b, decision }))
  const { event } = forum
  return { input: { registrants, event: { sessions: event.sessions, rules: event.rules }, decisions }, event }
}

/** Keeps the scores of one forum in step with what they follow from, until it is told to stop. */
function follow(forumId: string): () => void {
  let known: { input: Input; event: ForumEvent } | null = null
  let wanted = false
  let done: Input | null = null
  let working = false

  const pairsFor = async (input: Input, event: ForumEvent): Promise<ScoredPair[]> => {
    const top = input.registrants.length > everybodyUpTo ? bestOfEach : undefined
    const weighed = done && differInWeighing(done, input) ? await rescore(input.event.rules, top) : null
    const rules = input.event.rules
    return weighed ?? score(input.registrants, { event: { ...event, rules }, decisions: input.decisions }, top)
  }

  /** Works until what was wanted last is done; what was wanted in between is skipped. */
  const work = async () => {
    if (working) return
    working = true
    while (wanted && known) {
      wanted = false
      const input = withTried(forumId, known.input)
      if (done && sameRow(done, input)) continue
      publish(forumId, { state: 'working' })
      try {
        const pairs = await pairsFor(input, known.event)
        done = input
        publish(forumId, { pairs, state: 'ready' })
      } catch (error) {
        console.error(error)
        publish(forumId, { state: 'failed', problem: error instanceof Error ? error.message : String(error) })
      }
    }
    working = false
  }
  const subscription = liveQuery(() => readInput(forumId)).subscribe((read) => {
    known = read
    wanted = true
    void work()
  })
  const leaveTrial = tried.subscribe(() => {
    wanted = true
    void work()
  })
  return () => {
    subscription.unsubscribe()
    leaveTrial()
  }
}

let followed: { forumId: string; leave: () => void } | null = null

/** The scored pairs of a forum. They are followed, once for all screens, until another forum is opened. */
export function useScores(forum: Pick<ForumRow, 'id'>): Scores {
  const { id } = forum
  useEffect(() => {
    if (followed?.forumId === id) return
    followed?.leave()
    followed = { forumId: id, leave: follow(id) }
  }, [id])
  return useStore(scores).get(id) ?? none
}
